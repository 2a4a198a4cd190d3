import { randomUUID } from 'node:crypto';
import type { ActOf } from './acts.ts';
import { get } from './facts.ts';
import type { Hand } from './hand.ts';
import { roomOf, touch } from './hand.ts';

/** Rows that are written and corrected without a function of `act`, as far as the policies of their tables let her. */

const entryColumns: Record<string, string> = {
  note: `app.note (id, room_id, author_id, happened_on, body, written_at) values ($1, $2, $3, '2026-01-01', '\\x00', now())`,
  person: `app.person (id, room_id, author_id, sealed, written_at) values ($1, $2, $3, '\\x00', now())`,
  piece: `app.piece (id, room_id, author_id, sort, code, source, certainty, written_at) values ($1, $2, $3, 'event', 'threat', 'told-by-her', 'certain', now())`,
  telling: `app.telling (id, room_id, author_id, topic, form, heard_by, held_at, partial, written_at) values ($1, $2, $3, 'work', 'recorded-interview', 'police', 'investigation', 'partial', now())`,
  goal: `app.goal (id, room_id, author_id, domain, set_on, body, written_at) values ($1, $2, $3, 'housing', '2026-01-01', '\\x00', now())`,
  deadline: `app.deadline (id, room_id, author_id, rule_key, rule_version, started_on, due_on, written_at) values ($1, $2, $3, 'appeal', 1, '2026-01-01', '2026-02-02', now())`,
  wish: `app.wish (id, room_id, author_id, kind, body, written_at) values ($1, $2, $3, 'breaks', '\\x00', now())`,
  'justice-line': `app.justice_line (id, room_id, author_id, kind, body, written_at) values ($1, $2, $3, 'reach-via', '\\x00', now())`,
  'contact-point': `app.contact_point (id, room_id, author_id, channel, value, written_at) values ($1, $2, $3, 'call', '\\x00', now())`,
  'contact-made': `app.contact_made (id, room_id, author_id, channel, happened_on, outcome, written_at) values ($1, $2, $3, 'call', '2026-01-01', 'reached', now())`,
  'contact-rule': `app.contact_rule (id, room_id, checked_by, channel, allowed, who, checked_on, written_at) values ($1, $2, $3, 'call', true, 'anyone', '2026-01-01', now())`,
};

export async function addEntry(hand: Hand, act: ActOf<'add-entry'>): Promise<void> {
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

/** The day and the rule of a deadline move by a job alone: who corrects it says how it has ended. */
const correctedIn = (table: string): string =>
  table === 'deadline' ? `cause = 'ended'` : `${table === 'person' ? 'sealed' : 'body'} = '\\x01'`;

export async function correctEntry(hand: Hand, act: ActOf<'correct-entry'>): Promise<void> {
  const table = get(hand.world.cases, act.case).entries.find((entry) => entry.id === act.entry)!.table;
  const text = `update app.${table.replace('-', '_')} set ${correctedIn(table)}, version = version + 1 where id = $1`;
  await touch(hand, text, [hand.live.ids.of(act.entry)]);
}
