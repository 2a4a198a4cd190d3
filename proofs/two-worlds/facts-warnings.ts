import type { Client } from 'pg';
import { declineWish, sendWish } from '../../src/domain/invite-wish/index.ts';
import { acknowledgeWarning, passWarning, sendWarning } from '../../src/domain/warning/index.ts';
import type { By } from './doing.ts';
import { type Fact, takesLead } from './fact.ts';
import { organisations as o } from './words.ts';

const warned = (by: By) => by('minna')(sendWarning, { text: 'Hän on nähnyt auton pihalla.', road: 'task' });
const wished = (by: By) => by('minna')(sendWish, { toId: o.ranta.id, purpose: 'Asunnon etsimiseen tarvitaan apua.' });
/** Its number in the keeping of the lead: the newest that waits. */
const waiting = async (
  { client }: { readonly client: Client },
  table: 'warning_alert' | 'invite_wish_lead',
  caseId: string,
): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(
    `select id from app.${table} where case_id = $1 order by sent_at desc, id desc limit 1`,
    [caseId],
  );
  return rows[0]!.id;
};

const county = { about: 'county', worker: 'minna', other: 'kaarna', knownTo: ['saarni', 'county'] } as const;

/** Warnings and wishes of others, and how far they have come: the sender learns nothing that depends on hidden parts. */
export const facts: readonly Fact[] = [
  { name: 'a warning of another', ...county, seenBy: 'anna', fact: ({ by }) => warned(by) },
  {
    name: 'a warning of another was acknowledged',
    ...county,
    seenBy: 'anna',
    before: ({ by }) => warned(by),
    fact: async ({ by, world, caseId }) =>
      by('anna')(acknowledgeWarning, { warningId: await waiting(world, 'warning_alert', caseId) }),
  },
  {
    name: 'a warning was passed on to a hidden part',
    about: 'lyhty',
    worker: 'tiina',
    other: 'vagen',
    knownTo: ['saarni', 'lyhty'],
    seenBy: 'tiina',
    first: 'minna',
    opensBy: takesLead,
    before: async ({ by, world, caseId }) => {
      await warned(by);
      await by('anna')(acknowledgeWarning, { warningId: await waiting(world, 'warning_alert', caseId) });
    },
    fact: async ({ by, world, caseId }) =>
      by('anna')(passWarning, {
        warningId: await waiting(world, 'warning_alert', caseId),
        toIds: [o.lyhty.id],
        text: 'Auto pihalla, varokaa.',
        answer: 'Välitetty.',
      }),
  },
  { name: 'a wish of another to invite somebody', ...county, seenBy: 'anna', fact: ({ by }) => wished(by) },
  {
    name: 'a wish of another was declined',
    ...county,
    seenBy: 'anna',
    before: ({ by }) => wished(by),
    fact: async ({ by, world, caseId }) =>
      by('anna')(declineWish, {
        wishId: await waiting(world, 'invite_wish_lead', caseId),
        reason: 'Hän ei halua uusia ihmisiä nyt.',
      }),
  },
];
