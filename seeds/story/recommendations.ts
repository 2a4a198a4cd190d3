import { takeStance } from '../../src/domain/recommendation/index.ts';
import type { Sent } from '../../src/platform/http/call.ts';
import { addDays } from '../../src/platform/time/format.ts';
import { at } from './at.ts';
import { type Act, type CaseStory, does } from './script.ts';
import { type WorkerKey, workers } from './workers.ts';

type Said = Sent<typeof takeStance>;
interface Stance extends Pick<Said, 'state' | 'reason' | 'evidence'> {
  readonly owner?: WorkerKey;
  /** Days from the day on which the story is told. */
  readonly due?: number;
  readonly deeds?: readonly {
    readonly what: string;
    readonly who: WorkerKey;
    readonly due?: number;
    readonly done?: number;
  }[];
}

const says = (recommendationKey: string, version: number, { owner, due, deeds = [], ...said }: Stance): Act =>
  does(takeStance, ({ today, toldOn }) => ({
    ...{ recommendationKey, version, ...said },
    ...(owner && { ownerId: workers[owner].id }),
    ...(due !== undefined && { dueOn: addDays(toldOn, due) }),
    deed: deeds.map(({ what }) => what),
    deedWho: deeds.map(({ who }) => workers[who].id),
    deedBy: deeds.map((deed) => (deed.due === undefined ? '' : addDays(toldOn, deed.due))),
    deedDone: deeds.map(({ done }) => (done === undefined ? '' : addDays(today, -done))),
  }));

/** What organisations of the west coast have said of recommendations, of no case: done, agreed, in part, not, and by the network for all. */
export const recommendations: CaseStory = {
  codeWord: 'suositukset',
  steps: [
    at(70, '9.40', 'maarit', says('greta2-c', 1, { state: 'agreed', owner: 'maarit', due: 95 })),
    at(
      62,
      '13.10',
      'maarit',
      says('greta2-d', 1, {
        state: 'not-agreed',
        reason: 'Alueella ei ole omaa turvakotia miehille. Asia kuuluu valtakunnalliseen suunnitteluun.',
      }),
    ),
    at(
      41,
      '10.20',
      'maarit',
      says('greta2-d', 2, {
        state: 'partly',
        reason: 'Naiselle paikka järjestyy alueelta. Miehelle turvallista paikkaa haetaan yhteistyöalueelta.',
        owner: 'maarit',
        due: 120,
        deeds: [
          { what: 'Sopimus turvallisesta majoituksesta', who: 'maarit', done: 3 },
          { what: 'Ohje: kenelle soitetaan illalla', who: 'minna', due: 11 },
          { what: 'Selvitys miesten majoituksesta', who: 'jari', due: 46 },
        ],
        evidence: 'Sopimus ja sen liite ovat hyvinvointialueen asianhallinnassa.',
      }),
    ),
    at(
      33,
      '14.05',
      'maarit',
      says('tip20-3', 1, { state: 'done', evidence: 'Menettelyohje on hyväksytty ja henkilöstö koulutettu.' }),
    ),
    at(
      30,
      '9.15',
      'timo',
      says('greta3-c', 1, {
        state: 'agreed',
        owner: 'helena',
        due: 60,
        deeds: [{ what: 'Tutkinnanjohtajien yhteinen ohje', who: 'helena', due: 30 }],
      }),
    ),
    at(
      29,
      '9.50',
      'timo',
      says('aok-3', 1, { state: 'partly', reason: 'Kuulemisiin saadaan tulkki viikossa, ei aina nopeammin.' }),
    ),
    at(22, '11.30', 'helmi', says('ikut-4', 1, { state: 'done' })),
    at(21, '15.20', 'helmi', says('greta3-i', 1, { state: 'agreed', owner: 'helmi', due: 45 })),
    at(
      14,
      '12.45',
      'sari',
      says('greta2-b', 1, {
        state: 'partly',
        reason: 'Työnjaosta on sovittu kolmen organisaation kesken, muiden kanssa vielä ei.',
      }),
    ),
  ],
};
