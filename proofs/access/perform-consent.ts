import { randomUUID } from 'node:crypto';
import type { Id, Time } from './facts.ts';
import type { Hand } from './hand.ts';
import { make } from './hand.ts';
import { at } from './live.ts';
import { asksOfChild } from './looks-rules.ts';

/** Her consents, recorded in the live database with a slip for each organisation that is to keep one. */

/** What is told of every one of them. */
const facts = {
  giver: 'herself',
  capacity: 'able',
  language: 'fi',
  interpreter: 'not-needed',
  form: 'oral',
  limitsTold: true,
  refusalTold: true,
  copyGiven: 'given',
};

type Paper = {
  readonly id: Id;
  readonly kind: 'plain' | 'network' | 'disclosure';
  readonly owners: readonly Id[];
  readonly receivers: readonly Id[];
  readonly of: readonly string[];
  readonly from: Time;
  readonly until: Time;
};

export async function recordConsent(hand: Hand, paper: Paper): Promise<void> {
  const { live, on } = hand;
  const [owners, receivers] = [paper.owners.map(live.ids.of), paper.receivers.map(live.ids.of)];
  const { rows } = await live.change.query<{ organisation_id: string }>(
    'select organisation_id from act.plan_consent($1, $2, $3, $4)',
    [on, paper.kind, owners, receivers],
  );
  const slips = rows.map((row) => ({ id: randomUUID(), organisationId: row.organisation_id, purpose: 'AA==' }));
  await make(hand, paper.id, 'record_consent', [
    on,
    paper.kind,
    owners,
    receivers,
    paper.of,
    at(paper.from),
    at(paper.until),
    at(paper.until),
    JSON.stringify({ ...facts, asksOfChild: asksOfChild(paper.id) }),
    JSON.stringify(slips),
  ]);
}
