import { nameMember } from '../../src/domain/access/index.ts';
import { recordChild } from '../../src/domain/child/index.ts';
import { assessSelf, noteLearnt } from '../../src/domain/competence/index.ts';
import { correctRule, followRules, startDeadline } from '../../src/domain/deadline/index.ts';
import { changeHelpline } from '../../src/domain/helpline/index.ts';
import { recordHome } from '../../src/domain/home-municipality/index.ts';
import { writePractice } from '../../src/domain/own-practice/index.ts';
import { answerMatch, beginProcess, recordStep } from '../../src/domain/process/index.ts';
import { recordPronoun } from '../../src/domain/pronoun/index.ts';
import { defineStudy } from '../../src/domain/study-release/index.ts';
import { trainingOfSaarni } from './competence-ways.ts';
import type { Doing, Making } from './doing.ts';
import { type Fact, unlogged } from './fact.ts';
import { practice } from './practice-rows.ts';
import { studyIn } from './study-rows.ts';
import { twoRows } from './template-rows.ts';
import { inDays } from './terms.ts';
import { workers as w } from './words.ts';

const saarni = { about: 'saarni', worker: 'veikko', other: 'kaarna' } as const;
/** Who reads the rooms of Saarni in every class. */
const team = ['anna', 'veikko'] as const;

/** Of Saarni's own, Helmi is named for the case and the plan alone. */
const narrowHelmi: Doing = ({ by }) =>
  by('anna')(nameMember, { workerId: w.helmi.id, standing: 'member', classes: ['case', 'coordination'] });

const withChild = (guardian: 'danger' | 'no-sign'): Doing =>
  unlogged(({ by }) =>
    by('anna')(recordChild, {
      ...{ who: 'own-child', howMany: 'one', age: 'under-18', lives: 'with-client', alone: 'no' },
      ...{ guardian, harm: 'none', ahead: 'no', known: 'no' },
    }),
  );

const courseOf = async ({ world, caseId }: Making): Promise<string> => {
  const { rows } = await world.client.query<{ id: string }>(
    `select p.id from app.process p join app.room r on r.id = p.room_id
     where r.case_id = $1 and r.organisation_id = $2 and p.kind = 'criminal' order by p.id limit 1`,
    [caseId, w.anna.organisationId],
  );
  return rows[0]!.id;
};

/** What is known of the person, and what a deployment writes of the law and of numbers for help: what that moves on a case or in an account. */
export const facts: readonly Fact[] = [
  {
    name: 'a practice was drafted',
    about: 'saarni',
    worker: 'helmi',
    other: 'county',
    knownTo: ['saarni'],
    seenBy: 'pirkko',
    fact: ({ by }) => by('helmi')(writePractice, { ...practice, state: 'draft' }),
  },
  {
    name: 'a colleague said how well it goes',
    ...saarni,
    knownTo: [],
    knownToo: ['veikko'],
    seenBy: 'veikko',
    // Who leads the team is nearest to it, and reads nothing of it either.
    first: 'helmi',
    fact: unlogged(({ by }) =>
      by('veikko')(assessSelf, { role: 'worker', 'psychological-control': 'needs-support', version: 1 }),
    ),
  },
  {
    name: 'a colleague noted a training',
    ...saarni,
    knownTo: [],
    knownToo: ['veikko', 'helmi', 'pirkko'],
    seenBy: 'helmi',
    first: 'anna',
    fact: unlogged(async ({ by, world }) =>
      by('veikko')(noteLearnt, { trainingId: await trainingOfSaarni(world), doneOn: inDays(-3) }),
    ),
  },
  {
    name: 'a study was drafted',
    ...{ about: 'county', worker: 'minna', other: 'kaarna' },
    // Nobody but its author reads a draft (decision 84).
    knownTo: [],
    knownToo: ['sari'],
    seenBy: 'sari',
    fact: async ({ by, world }) => by('sari')(defineStudy, await studyIn(world, 'draft')),
  },
  {
    name: 'there is no home municipality any more',
    ...saarni,
    // To these the coordination room of Saarni is open, by the network consent and by a consent of Lyhty's own; Helmi leads who is named.
    knownTo: ['county', 'kaisla', 'halla', 'lyhty'],
    knownToo: [...team, 'helmi'],
    seenBy: 'veikko',
    first: 'risto',
    fact: unlogged(({ by }) => by('anna')(recordHome, { answer: 'no', sinceOn: inDays(-1) })),
  },
  {
    name: 'another pronoun was chosen',
    ...saarni,
    knownTo: [],
    knownToo: [...team, 'helmi'],
    seenBy: 'veikko',
    first: 'minna',
    fact: unlogged(({ by }) => by('anna')(recordPronoun, { pronoun: 'they', saidOn: inDays(0) })),
  },
  {
    name: 'compensation was claimed, and the State is to be asked',
    ...saarni,
    // To Halla class process is open, by a consent.
    knownTo: ['halla'],
    knownToo: team,
    seenBy: 'veikko',
    first: 'risto',
    before: narrowHelmi,
    fact: unlogged(async (making) => {
      const anna = making.by('anna');
      await anna(recordStep, {
        ...{ processId: await courseOf(making), code: 'damages-claimed', state: 'done', source: 'document' },
        ...{ outcome: 'pursued-by-self', amount: '4 000 €', when: { edtf: inDays(-2) } },
      });
      const { id: processId } = await anna(beginProcess, { kind: 'compensation' });
      await anna(recordStep, {
        ...{ processId, code: 'state-compensation-applied', state: 'planned', source: 'document' },
        when: { edtf: inDays(3) },
      });
    }),
  },
  {
    name: 'two rows of one hearing were said to be the same',
    ...saarni,
    // To Halla the process room of Saarni is open, not that of the police; the police read their own row alone.
    knownTo: [],
    knownToo: team,
    seenBy: 'veikko',
    first: 'leo',
    before: narrowHelmi,
    fact: unlogged(async (making) => {
      await making.by('anna')(answerMatch, { ...(await twoRows(making.world, making.caseId)), answer: 'same' });
    }),
  },
  {
    name: 'a guardian is a danger to a child',
    ...saarni,
    // To these the room of class contact is open, by consents.
    knownTo: ['county', 'kaisla', 'halla', 'lyhty'],
    knownToo: team,
    seenBy: 'veikko',
    first: 'helmi',
    before: narrowHelmi,
    instead: withChild('no-sign'),
    fact: withChild('danger'),
  },
  {
    name: 'a clock of others was counted anew by the corrected law',
    ...saarni,
    // To Halla class process is open, by a consent.
    knownTo: ['halla'],
    knownToo: team,
    seenBy: 'veikko',
    first: 'risto',
    // That the law was corrected is open to everybody.
    async before({ by }) {
      await by('anna')(startDeadline, { rule: 'support.relay', class: 'process', startedOn: inDays(-1) });
      const why = 'Sovittu niin.';
      await by('teppo')(correctRule, { ruleKey: 'support.relay', amount: 20, unit: 'days', why, version: 1 });
    },
    fact: unlogged(({ clock }) => clock(followRules)),
  },
  {
    name: 'who keeps a number for help has no account any more',
    about: 'saarni',
    worker: 'helmi',
    other: 'county',
    knownTo: ['saarni'],
    seenBy: 'teppo',
    before: ({ by }) =>
      by('teppo')(changeHelpline, {
        ...{
          helplineKey: 'nollalinja',
          version: 1,
          numbers: '0800 000 000',
          opening: 'always',
          onHolidays: 'as-usual',
        },
        ...{ nameFi: 'Linja', nameSv: 'Linjen', nameEn: 'Line', aboutFi: 'Apua.', aboutSv: 'Hjälp.', aboutEn: 'Help.' },
        ...{ nameless: 'yes', cost: 'free', offBill: false, source: 'Sivu', ownerId: w.helmi.id },
        ...{ checkedOn: inDays(0), checkBy: inDays(60) },
      }),
    async fact({ world }) {
      await world.client.query('update app.worker set ended_at = priv.now() where id = $1', [w.helmi.id]);
      await world.client.query('select priv.recompute_organisation($1)', [w.helmi.organisationId]);
    },
  },
];
