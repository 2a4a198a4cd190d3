import { halfYearOf, nextHalfYear } from '../../src/domain/own-study/index.ts';
import { answerStudy, defineStudy } from '../../src/domain/study-release/index.ts';
import type { Sent } from '../../src/platform/http/call.ts';
import { addDays } from '../../src/platform/time/format.ts';
import { at } from './at.ts';
import { type Act, type CaseStory, does, leftBy } from './script.ts';

type Said = Omit<Sent<typeof defineStudy>, 'from' | 'until' | 'k'>;

/** So many days before the story is told its first cases had begun; every study is of the time from then on. */
const oldest = 1_460;

/** Before the first study was defined: a half-year that has begun since then could not be asked for yet. */
const defined = 14;

const defines = (name: string, said: Said): Act =>
  does(
    defineStudy,
    ({ toldOn }) => ({
      ...said,
      ...{
        from: halfYearOf(addDays(toldOn, -oldest)),
        until: nextHalfYear(halfYearOf(addDays(toldOn, -defined))),
        k: 5,
      },
    }),
    `study:${name}`,
  );

/** Studies of the cases of the story: one approved by another person and made, one that waits for that, one that was refused, one still a draft. */
export const studies: CaseStory = {
  codeWord: 'tutkimukset',
  steps: [
    at(
      9,
      '10.20',
      'iida',
      defines('waits', {
        question: 'How soon does help begin, and what goes together with a case that moves on?',
        tables: 'themes',
        readers: 'The working group on human trafficking at the ministry, and the regional networks',
        basis: 'The research task of the institute; decision of its board of 3 November',
        state: 'asked',
      }),
    ),
    at(
      7,
      '9.10',
      'olli',
      does(answerStudy, (scene) => ({ studyId: leftBy(scene, 'study:waits'), answer: 'approve', version: 1 })),
    ),
    at(
      6,
      '13.30',
      'sari',
      defines('region', {
        question: 'Miten odotusajat eroavat alueittain?',
        tables: 'regions',
        readers: 'Alueverkosto',
        basis: 'Alueverkoston tehtävä',
        state: 'asked',
      }),
    ),
    at(
      5,
      '11.45',
      'olli',
      does(answerStudy, (scene) => ({
        ...{ studyId: leftBy(scene, 'study:region'), answer: 'refuse', version: 1 },
        reason: 'Perusteesta ei näy, mikä tehtävä ja kuka siitä on päättänyt. Täydennä ja pyydä uudelleen.',
      })),
    ),
    at(
      2,
      '15.05',
      'iida',
      defines('claim', {
        question: 'Do comprehensive services and being heard go together with a case that moves on?',
        tables: 'claim',
        readers: 'Readers of the institute’s report of next spring',
        basis: 'The research task of the institute',
        state: 'asked',
      }),
    ),
    at(
      1,
      '9.50',
      'iida',
      defines('next', {
        question: 'Which needs stay unmet the longest?',
        tables: 'themes',
        readers: 'The regional networks',
        basis: 'The research task of the institute',
        state: 'draft',
      }),
    ),
  ],
};
