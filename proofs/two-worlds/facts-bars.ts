import { setBar } from '../../src/domain/access/index.ts';
import { leaveCase } from '../../src/domain/hand-over/index.ts';
import { sendReferral, withdrawReferral } from '../../src/domain/referral/index.ts';
import type { Doing } from './doing.ts';
import { ends, type Fact, makes, takesLead, unlogged } from './fact.ts';
import { consentTo, drafted } from './terms.ts';
import { type OrganisationKey, organisations as o, type WorkerKey, workers as w } from './words.ts';

/** The last day of a worker's naming has passed: no act, no log line. What a bar must look like (access model, sentence 12). */
const namingPassed =
  (worker: WorkerKey): Doing =>
  async ({ world: { client }, caseId }) => {
    await client.query(
      `update app.member set valid_until = priv.now() where worker_id = $1 and ended_at is null
        and party_id in (select id from app.party where case_id = $2)`,
      [w[worker].id, caseId],
    );
    await client.query('select priv.recompute($1)', [caseId]);
  };

const barsWorker =
  (worker: WorkerKey, by: WorkerKey = 'anna'): Doing =>
  (making) =>
    making.by(by)(setBar, { workerId: w[worker].id, reason: 'her-wish' });
/** A later naming of a worker, by somebody who does not see the bar. */
const naming =
  (worker: WorkerKey): NonNullable<Fact['letsIn']> =>
  ({ path, body }) =>
    /\/(members|tiimi\/nimea)$/.test(path) && body?.workerId === w[worker].id ? worker : undefined;
const barsOrganisation =
  (organisation: OrganisationKey): Doing =>
  ({ by }) =>
    by('anna')(setBar, { organisationId: o[organisation].id, reason: 'her-wish' });

/** Who sees bars: the acting lead of the case and the data-protection officer of the lead's organisation. */
const seers = ['anna', 'kaarlo'] as const;

/** Of a bar on somebody who is not on the case: only those who hold bars know of it. */
const elsewhere = {
  about: 'kaarna',
  worker: 'matti',
  other: 'kuunari',
  opensBy: takesLead,
  knownTo: [],
  knownToo: seers,
  seenBy: 'anna',
} as const;

/** Bars on who is on the case, each compared with what it must look like; and on who is not. */
export const facts: readonly Fact[] = [
  {
    name: 'a bar on a worker of another organisation',
    about: 'county',
    worker: 'jari',
    other: 'kaarna',
    opensBy: takesLead,
    knownTo: [],
    knownToo: seers,
    seenBy: 'anna',
    instead: namingPassed('jari'),
    letsIn: naming('jari'),
    fact: barsWorker('jari'),
  },
  {
    name: 'a bar on a worker of the organisation that leads',
    about: 'saarni',
    worker: 'veikko',
    other: 'kaarna',
    opensBy: takesLead,
    knownTo: [],
    knownToo: seers,
    seenBy: 'anna',
    instead: namingPassed('veikko'),
    letsIn: naming('veikko'),
    fact: barsWorker('veikko'),
  },
  {
    name: 'a bar on the lead of the case',
    about: 'saarni',
    worker: 'anna',
    other: 'kaarna',
    opensBy: takesLead,
    knownTo: [],
    knownToo: ['veikko', 'kaarlo'],
    seenBy: 'kaarlo',
    instead: namingPassed('anna'),
    letsIn: naming('anna'),
    fact: barsWorker('anna', 'kaarlo'),
  },
  {
    name: 'a bar on an organisation on the case',
    about: 'halla',
    worker: 'leo',
    other: 'kaarna',
    opensBy: takesLead,
    knownTo: ['halla'],
    knownToo: seers,
    seenBy: 'anna',
    instead: ({ by }) => by('leo')(leaveCase, { sure: true }),
    fact: barsOrganisation('halla'),
  },
  {
    // Of another organisation the account of one who is not on the case is not known to those who set bars.
    name: 'a bar on a worker who is not on the case',
    ...elsewhere,
    about: 'saarni',
    worker: 'pirkko',
    letsIn: naming('pirkko'),
    fact: barsWorker('pirkko'),
  },
  {
    name: 'a bar on an organisation that is not on the case',
    ...elsewhere,
    fact: barsOrganisation('kaarna'),
  },
  {
    // What it was asked, with the invitation, is withdrawn: an invitation that stays while its referral closes would be nothing but a bar.
    name: 'a bar on an organisation that was asked in one go',
    about: 'kuunari',
    worker: 'dina',
    other: 'kaarna',
    opensBy: takesLead,
    knownTo: [],
    knownToo: seers,
    seenBy: 'anna',
    before: makes(async (by) => {
      const { id: draftId } = await drafted(by, await consentTo(by, 'kuunari'), 'kuunari');
      return by('anna')(sendReferral, { draftId, lines: [], purpose: 'Palkkasaatavat' });
    }),
    instead: unlogged(ends((by, referralId) => by('anna')(withdrawReferral, { referralId, sure: true }))),
    fact: barsOrganisation('kuunari'),
  },
];
