import { admitToCircle, answerGrantRequest, nameMember, setSecrecy } from '../../src/domain/access/index.ts';
import { recordConsent, recordNetworkConsent } from '../../src/domain/consent/index.ts';
import { leaveCase } from '../../src/domain/hand-over/index.ts';
import { askTask } from '../../src/domain/plan/index.ts';
import { recordSectorPlace } from '../../src/domain/sector/index.ts';
import type { Doing, Making } from './doing.ts';
import { type Fact, takesLead } from './fact.ts';
import { accepts, asked, inDays, joins, ngoJoins, shelterJoins } from './terms.ts';
import { type OrganisationKey, organisations as o, type WorkerKey, workers as w } from './words.ts';

const hides =
  (to: OrganisationKey): Doing =>
  ({ by }) =>
    by('anna')(setSecrecy, { organisationId: o[to].id, say: 'hide' });

/** Answers what a consent asks of a worker's organisation for the shared plan. */
async function opensPlan({ by, world }: Making, worker: WorkerKey, consentId: string): Promise<void> {
  const { rows } = await world.client.query<{ id: string }>(
    `select id from app.grant_request where consent_id = $1 and organisation_id = $2 and state = 'open'`,
    [consentId, w[worker].organisationId],
  );
  for (const { id } of rows) await by(worker)(answerGrantRequest, { requestId: id, answer: 'open' });
}

/** An organisation that others work with: a network consent, a task, a place among those who help. */
const worksAmongOthers: Doing = async (making) => {
  const { by } = making;
  await joins(by, ngoJoins);
  const { id } = await by('anna')(recordNetworkConsent, {
    ...asked,
    organisationIds: [o.saarni.id, o.county.id, o.kuunari.id],
  });
  await opensPlan(making, 'minna', id);
  await opensPlan(making, 'dina', id);
  await by('minna')(askTask, {
    text: 'Palkkalaskelman tarkistus',
    forId: o.kuunari.id,
    workerId: w.dina.id,
    receiver: 'network',
    dueOn: inDays(5),
  });
  await by('minna')(recordSectorPlace, {
    sector: 'everyday',
    state: 'active',
    organisationId: o.kuunari.id,
    sinceOn: inDays(-1),
  });
};

/** Another organisation accepts the invitation that waits for it, and is let into the shared plan. */
const niittyComes: Doing = async (making) => {
  const { by, world, caseId } = making;
  const { rows } = await world.client.query<{ id: string }>(
    `select id from app.invitation where case_id = $1 and to_id = $2 and state = 'open'`,
    [caseId, o.niitty.id],
  );
  await accepts(by, { invitationId: rows[0]!.id, intake: 'samuli', lead: 'petra', backup: 'samuli' });
  const { id } = await by('anna')(recordNetworkConsent, {
    ...asked,
    organisationIds: [o.saarni.id, o.county.id, o.niitty.id],
  });
  await opensPlan(making, 'minna', id);
  await opensPlan(making, 'petra', id);
};

/** What others have written about it stays where it is, so it is compared with one that has left (access model 5 b (c)). */
const leaves: Doing = ({ by }) => by('dina')(leaveCase, { sure: true });

const ngo = { about: 'kuunari', worker: 'dina', other: 'kaarna', opensBy: takesLead } as const;
const shelter = { about: 'tuohus', worker: 'raija', other: 'vagen', opensBy: takesLead } as const;

/** Parts: hidden ones and open ones that nothing opens to who asks. Each is compared with one that is absent. */
export const facts: readonly Fact[] = [
  {
    name: 'a shelter has a part, hidden by its kind',
    ...shelter,
    knownTo: ['saarni', 'tuohus'],
    seenBy: 'veikko',
    fact: ({ by }) => joins(by, shelterJoins),
  },
  {
    name: 'an organisation has a part, hidden because she lives there',
    ...ngo,
    knownTo: ['saarni', 'kuunari'],
    seenBy: 'veikko',
    fact: ({ by }) => joins(by, { ...ngoJoins, livesHere: true }),
  },
  {
    name: 'an open part that no network consent names',
    ...ngo,
    knownTo: ['saarni', 'kuunari'],
    seenBy: 'veikko',
    fact: ({ by }) => joins(by, ngoJoins),
    opensBy: (asked) =>
      takesLead(asked) ||
      (/network-consents$|lupa\/verkosto$/.test(asked.path) && JSON.stringify(asked.body).includes(o.kuunari.id)),
  },
  {
    name: 'a part that nobody else has seen is hidden',
    ...ngo,
    knownTo: ['saarni', 'kuunari'],
    seenBy: 'dina',
    async fact(making) {
      await joins(making.by, ngoJoins);
      await hides('kuunari')(making);
    },
  },
  {
    name: 'an organisation that was given a consent by another has a hidden part',
    ...ngo,
    knownTo: ['saarni', 'kuunari'],
    seenBy: 'dina',
    first: 'minna',
    before: ({ by }) =>
      by('minna')(recordConsent, {
        ...asked,
        ownerIds: [o.county.id],
        toIds: [o.kuunari.id],
        classes: ['contact'],
      }),
    fact: ({ by }) => joins(by, { ...ngoJoins, livesHere: true }),
  },
  {
    name: 'a part that some have known is hidden',
    ...ngo,
    knownTo: ['saarni', 'kuunari', 'county'],
    seenBy: 'minna',
    before: worksAmongOthers,
    instead: leaves,
    fact: hides('kuunari'),
  },
  {
    name: 'a part was hidden before an organisation came that asks now',
    ...ngo,
    knownTo: ['saarni', 'kuunari', 'county'],
    seenBy: 'minna',
    first: 'petra',
    before: worksAmongOthers,
    instead: leaves,
    fact: hides('kuunari'),
    after: niittyComes,
  },
  {
    name: 'a worker stands in the safety circle of a hidden part',
    about: 'lyhty',
    opensBy: takesLead,
    worker: 'minna',
    other: 'vagen',
    knownTo: ['saarni', 'lyhty'],
    knownToo: ['minna'],
    seenBy: 'minna',
    fact: ({ by }) => by('anna')(admitToCircle, { organisationId: o.lyhty.id, workerId: w.minna.id }),
  },
  {
    name: 'a worker who is not on the case stands in the safety circle of a hidden part',
    about: 'lyhty',
    opensBy: takesLead,
    worker: 'matti',
    other: 'vagen',
    knownTo: ['saarni', 'lyhty'],
    seenBy: 'anna',
    first: 'matti',
    fact: ({ by }) => by('anna')(admitToCircle, { organisationId: o.lyhty.id, ofId: o.kaarna.id, name: w.matti.name }),
  },
  {
    name: 'one more worker is named on a hidden part',
    about: 'lyhty',
    opensBy: takesLead,
    worker: 'tiina',
    other: 'vagen',
    knownTo: ['saarni', 'lyhty'],
    seenBy: 'katri',
    fact: ({ by }) =>
      by('tiina')(nameMember, { workerId: w.katri.id, standing: 'backup', classes: ['case', 'coordination'] }),
  },
  {
    name: 'one class more of a worker of another organisation',
    about: 'halla',
    worker: 'sofia',
    other: 'kaarna',
    knownTo: ['halla'],
    seenBy: 'leo',
    fact: ({ by }) =>
      by('leo')(nameMember, {
        workerId: w.sofia.id,
        standing: 'backup',
        // One in which nothing has been granted to them: a grant lawfully shows who reads it to those who made it.
        classes: ['case', 'process', 'support', 'residence'],
      }),
  },
];
