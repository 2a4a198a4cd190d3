import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Act, ActKind, ActOf } from './acts.ts';
import type { Id, World } from './facts.ts';
import { get } from './facts.ts';
import type { Live } from './live.ts';
import { at, tokenOf } from './live.ts';
import { nameOf } from './safety-circle.ts';

/** Does acts in the live database, as the worker who acts, through the change login. */

export type Outcome = 'done' | 'refused';

/** Refusals of the product, and what PostgreSQL says when a policy or a missing right refuses. Anything else is a fault. */
const refusals = /^(RN\d{3}|42501)$/;

class NothingChanged extends Error {}

type Hand = { readonly live: Live; readonly world: World; readonly on: string; readonly organisation: Id };
type Doing<Kind extends ActKind> = (hand: Hand, act: ActOf<Kind>) => Promise<unknown>;

async function call(hand: Hand, name: string, values: readonly unknown[]): Promise<string> {
  const places = values.map((_, n) => `$${n + 1}`).join(', ');
  const { rows } = await hand.live.change.query<{ made: string }>(`select act.${name}(${places}) as made`, [...values]);
  return rows[0]!.made;
}

/** Keeps the id that the database has given. */
const make = async (hand: Hand, id: Id, name: string, values: readonly unknown[]): Promise<void> =>
  hand.live.ids.set(id, await call(hand, name, values));

/** The room that the model does not know: case, class and own organisation. */
async function roomOf({ live, on, organisation }: Hand, of: string): Promise<number> {
  const { rows } = await live.superuser.query<{ id: number }>(
    'select id from app.room where case_id = $1 and class = $2 and organisation_id = $3',
    [on, of, live.ids.of(organisation)],
  );
  return rows[0]?.id ?? -1;
}

/** A statement that must touch a row, else it is refused. */
async function touch(hand: Hand, text: string, values: readonly unknown[]): Promise<void> {
  const { rowCount } = await hand.live.change.query(text, [...values]);
  if (rowCount === 0) throw new NothingChanged();
}

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

async function recordConsent(hand: Hand, act: ActOf<'record-consent'>): Promise<void> {
  const { live, on } = hand;
  const kind = act.network ? 'network' : 'plain';
  const [owners, receivers] = [act.owners.map(live.ids.of), act.receivers.map(live.ids.of)];
  const { rows } = await live.change.query<{ organisation_id: string }>(
    'select organisation_id from act.plan_consent($1, $2, $3, $4)',
    [on, kind, owners, receivers],
  );
  const slips = rows.map((row) => ({ id: randomUUID(), organisationId: row.organisation_id, purpose: 'AA==' }));
  await make(hand, act.id, 'record_consent', [
    on,
    kind,
    owners,
    receivers,
    act.of,
    at(act.from),
    at(act.until),
    at(act.until),
    JSON.stringify(facts),
    JSON.stringify(slips),
  ]);
}

const entryColumns: Record<string, string> = {
  note: `app.note (id, room_id, author_id, happened_on, body, written_at) values ($1, $2, $3, '2026-01-01', '\\x00', now())`,
  person: `app.person (id, room_id, author_id, sealed, written_at) values ($1, $2, $3, '\\x00', now())`,
  piece: `app.piece (id, room_id, author_id, sort, code, source, certainty, written_at) values ($1, $2, $3, 'event', 'threat', 'told-by-her', 'certain', now())`,
  telling: `app.telling (id, room_id, author_id, topic, form, heard_by, held_at, partial, written_at) values ($1, $2, $3, 'work', 'recorded-interview', 'police', 'investigation', 'partial', now())`,
  deadline: `app.deadline (id, room_id, author_id, rule_key, rule_version, started_on, due_on, written_at) values ($1, $2, $3, 'appeal', 1, '2026-01-01', '2026-02-02', now())`,
  wish: `app.wish (id, room_id, author_id, kind, body, written_at) values ($1, $2, $3, 'breaks', '\\x00', now())`,
  'justice-line': `app.justice_line (id, room_id, author_id, kind, body, written_at) values ($1, $2, $3, 'reach-via', '\\x00', now())`,
  'contact-point': `app.contact_point (id, room_id, author_id, channel, value, written_at) values ($1, $2, $3, 'call', '\\x00', now())`,
  'contact-made': `app.contact_made (id, room_id, author_id, channel, happened_on, outcome, written_at) values ($1, $2, $3, 'call', '2026-01-01', 'reached', now())`,
  'contact-rule': `app.contact_rule (id, room_id, checked_by, channel, allowed, who, checked_on, written_at) values ($1, $2, $3, 'call', true, 'anyone', '2026-01-01', now())`,
};

async function addEntry(hand: Hand, act: ActOf<'add-entry'>): Promise<void> {
  const room = await roomOf(hand, act.of);
  // A room has one rule for a channel and one person: what stood there before steps aside.
  if (act.table === 'contact-rule')
    await hand.live.change.query(
      'update app.contact_rule set superseded_at = now() where room_id = $1 and superseded_at is null',
      [room],
    );
  const { rowCount } =
    act.table === 'person'
      ? await hand.live.superuser.query('select from app.person where room_id = $1', [room])
      : { rowCount: 0 };
  if (rowCount === 1)
    return touch(hand, `update app.person set sealed = '\\x01', version = version + 1 where room_id = $1`, [room]);
  const id = randomUUID();
  await hand.live.change.query(`insert into ${entryColumns[act.table]!}`, [id, room, hand.live.ids.of(act.by)]);
  hand.live.ids.set(act.id, id);
}

/** Out of the circle: every entry under which that worker stands there. */
async function endAdmission(hand: Hand, act: ActOf<'end-admission'>): Promise<void> {
  const { admissions } = get(hand.world.cases, act.case);
  const standing = admissions.filter(
    (each) => each.organisation === act.organisation && each.worker === act.worker && each.removed === null,
  );
  if (standing.length === 0) throw new NothingChanged();
  for (const each of standing) await call(hand, 'end_admission', [hand.on, hand.live.ids.of(each.id)]);
}

/** The code of an offer, as the database keeps it. */
const codeOf = (offer: Id): Buffer => createHash('sha256').update(offer).digest();

/** The day and the rule of a deadline move by a job alone: who corrects it says how it has ended. */
const correctedIn = (table: string): string =>
  table === 'deadline' ? `cause = 'ended'` : `${table === 'person' ? 'sealed' : 'body'} = '\\x01'`;

const intake = '\\x00';
const doings: { readonly [Kind in ActKind]: Doing<Kind> } = {
  'open-case': async (hand, act) =>
    make(hand, act.case, 'open_case', [
      act.case.slice(0, 20),
      act.backup === null ? null : hand.live.ids.of(act.backup),
      act.classes,
    ]),
  'name-member': async (hand, act) =>
    make(hand, act.id, 'name_member', [
      hand.on,
      hand.live.ids.of(act.worker),
      act.standing,
      act.classes,
      at(act.from),
      at(act.until),
    ]),
  'end-member': async (hand, act) => call(hand, 'end_member', [hand.on, hand.live.ids.of(act.worker)]),
  invite: async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'invite', [
      hand.on,
      id,
      hand.live.ids.of(act.organisation),
      hand.live.ids.of(act.consent),
      '\\x00',
      intake,
      'normal',
      act.hidden,
    ]);
    hand.live.ids.set(act.id, id);
  },
  'withdraw-invitation': async (hand, act) =>
    call(hand, 'withdraw_invitation', [hand.on, hand.live.ids.of(act.invitation)]),
  'accept-invitation': async (hand, act) =>
    call(hand, 'accept_invitation', [
      hand.live.ids.of(act.invitation),
      hand.live.ids.of(act.lead),
      act.backup === null ? null : hand.live.ids.of(act.backup),
      act.classes,
    ]),
  'decline-invitation': async (hand, act) =>
    call(hand, 'decline_invitation', [hand.live.ids.of(act.invitation), '\\x00', intake]),
  'record-consent': recordConsent,
  'confirm-grant-request': async (hand, act) =>
    call(hand, 'answer_grant_request', [hand.on, hand.live.ids.of(act.request), true]),
  'refuse-grant-request': async (hand, act) =>
    call(hand, 'answer_grant_request', [hand.on, hand.live.ids.of(act.request), false]),
  'end-grant': async (hand, act) => call(hand, 'end_grant', [hand.on, hand.live.ids.of(act.grant)]),
  'grant-vital': async (hand, act) => {
    // The function grants the actor's own room; another owner cannot even be asked for.
    if (act.owner !== hand.organisation) throw new NothingChanged();
    await make(hand, act.id, 'grant_vital', [hand.on, hand.live.ids.of(act.receiver), act.of, at(act.until)]);
  },
  'withdraw-consent': async (hand, act) => call(hand, 'withdraw_consent', [hand.on, hand.live.ids.of(act.consent)]),
  'withdraw-everything': async (hand) => call(hand, 'withdraw_all', [hand.on]),
  'withdraw-everything-to': async (hand, act) =>
    call(hand, 'withdraw_all', [hand.on, hand.live.ids.of(act.organisation)]),
  'narrow-consent': async (hand, act) =>
    call(hand, 'narrow_consent', [
      hand.on,
      hand.live.ids.of(act.consent),
      act.of,
      act.receiver === null ? null : hand.live.ids.of(act.receiver),
    ]),
  'take-out-of-network': async (hand, act) =>
    call(hand, 'take_out_of_network', [hand.on, hand.live.ids.of(act.consent), hand.live.ids.of(act.organisation)]),
  'bar-worker': async (hand, act) => make(hand, act.id, 'bar', [hand.on, hand.live.ids.of(act.worker), null, 'other']),
  'bar-organisation': async (hand, act) =>
    make(hand, act.id, 'bar', [hand.on, null, hand.live.ids.of(act.organisation), 'other']),
  'lift-bar': async (hand, act) => call(hand, 'lift_bar', [hand.on, hand.live.ids.of(act.bar)]),
  'offer-hand-over': async (hand, act) => {
    const id = randomUUID();
    const hers = JSON.stringify({ sheet: 'no', ...(act.agreed ? { agreed: 'her' } : {}) });
    await call(hand, 'offer_hand_over', [hand.on, hand.live.ids.of(act.to), id, null, hers]);
    hand.live.ids.set(act.id, id);
  },
  'accept-hand-over': async (hand, act) =>
    call(hand, 'answer_hand_over', [hand.on, hand.live.ids.of(act.handOver), true]),
  'offer-join': async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'offer_join', [
      hand.on,
      id,
      hand.live.ids.of(act.organisation),
      hand.live.ids.of(act.consent),
      codeOf(act.id),
      at(act.until),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'withdraw-join-offer': async (hand, act) => call(hand, 'withdraw_join_offer', [hand.on, hand.live.ids.of(act.offer)]),
  'join-cases': async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'join_cases', [
      hand.on,
      id,
      hand.live.ids.of(act.from),
      hand.live.ids.of(act.consent),
      codeOf(act.offer),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'end-join': async (hand, act) => call(hand, 'end_join', [hand.on, hand.live.ids.of(act.join), '\\x00']),
  'leave-case': async (hand) => call(hand, 'leave_case', [hand.on]),
  'end-part': async (hand, act) => call(hand, 'end_part', [hand.on, hand.live.ids.of(act.organisation)]),
  admit: async (hand, act) =>
    call(hand, 'admit', [
      hand.on,
      hand.live.ids.of(act.organisation),
      hand.live.ids.of(act.id),
      hand.live.ids.of(get(hand.world.workers, act.worker).organisation),
      hand.live.ids.of(act.worker),
      act.worker,
      nameOf(act.worker),
    ]),
  'end-admission': endAdmission,
  'close-case': async (hand) => {
    const { rows } = await hand.live.superuser.query<{ version: number }>(
      'select version from app."case" where id = $1',
      [hand.on],
    );
    await call(hand, 'close_case', [hand.on, rows[0]!.version]);
  },
  'reopen-case': async (hand) => call(hand, 'reopen_case', [hand.on]),
  'end-account': async (hand, act) => call(hand, 'end_account', [hand.live.ids.of(act.worker)]),
  'reveal-part': async (hand, act) => call(hand, 'set_secrecy', [hand.on, hand.live.ids.of(act.organisation), false]),
  'hide-part': async (hand, act) => call(hand, 'set_secrecy', [hand.on, hand.live.ids.of(act.organisation), true]),
  'add-place': async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'add_place', [
      hand.on,
      id,
      'other',
      act.names === null ? null : hand.live.ids.of(act.names),
      '\\x00',
      act.circle.map(hand.live.ids.of),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'add-entry': addEntry,
  'correct-entry': async (hand, act) => {
    const table = get(hand.world.cases, act.case).entries.find((entry) => entry.id === act.entry)!.table;
    const text = `update app.${table.replace('-', '_')} set ${correctedIn(table)}, version = version + 1 where id = $1`;
    await touch(hand, text, [hand.live.ids.of(act.entry)]);
  },
};

/** Acts on an invitation and on accounts concern no case that the actor could name. */
const withoutCase: readonly ActKind[] = ['open-case', 'accept-invitation', 'decline-invitation', 'end-account'];

/** Does the act or is refused, in one transaction of the change login. Any other error is thrown. */
export async function perform(live: Live, world: World, act: Act): Promise<Outcome> {
  const free = withoutCase.includes(act.act);
  const hand: Hand = {
    live,
    world,
    on: free ? '' : live.ids.of(act.case),
    organisation: get(world.workers, act.by).organisation,
  };
  await live.change.query('begin');
  try {
    await live.change.query(`select set_config('rinnalla.token', $1, true), set_config('rinnalla.case', $2, true)`, [
      tokenOf(act.by),
      hand.on,
    ]);
    await (doings[act.act] as Doing<ActKind>)(hand, act as never);
    await live.change.query('commit');
    return 'done';
  } catch (error) {
    await live.change.query('rollback');
    if (error instanceof NothingChanged) return 'refused';
    if (error instanceof pg.DatabaseError && refusals.test(error.code ?? '')) return 'refused';
    throw error;
  }
}
