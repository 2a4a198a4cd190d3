import type { Place, Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { NoteClass } from '../room/index.ts';
import type { LineKind, OfferedLine } from './referral.ts';

interface LineRow {
  id: string;
  kind: LineKind;
  room_id: number;
  class: NoteClass;
  version: number;
  seal: string;
  body: Buffer | null;
  on_day: string;
  codes: Record<string, string | boolean>;
}

const own = `from app.room r where r.case_id = $1 and r.organisation_id = (select priv.my_organisation()) and r.class = any ($2)`;

/** Rules that stand, wishes that stand, needs as last seen, open goals, and the latest thirty notes: each from the own rooms alone. */
const lines = `with own as (select r.id, r.class ${own})
  select * from (
    select u.id, 'rule' as kind, u.room_id, o.class, u.version, 'contact_rule' as seal, u.note as body, u.checked_on::text as on_day,
      jsonb_build_object('channel', u.channel, 'allowed', u.allowed, 'days', array_to_string(u.days, ','), 'from', coalesce(to_char(u.hour_from, 'HH24:MI'), ''),
        'until', coalesce(to_char(u.hour_until, 'HH24:MI'), ''), 'who', u.who, 'message', u.message_allowed, 'language', u.language) as codes
    from app.contact_rule u join own o on o.id = u.room_id where u.superseded_at is null
    union all
    select w.id, 'wish', w.room_id, o.class, w.version, 'wish', w.body, (w.written_at at time zone 'Europe/Helsinki')::date::text,
      jsonb_build_object('wish', w.kind)
    from app.wish w join own o on o.id = w.room_id where w.state = 'stands' and not w.mistaken
    union all
    (select distinct on (n.domain) n.id, 'need', n.room_id, o.class, n.version, 'need', n.body, n.seen_on::text,
      jsonb_build_object('domain', n.domain, 'urgency', n.urgency)
    from app.need n join own o on o.id = n.room_id where n.answer = 'answered' and not n.mistaken order by n.domain, n.seen_on desc, n.id)
    union all
    select g.id, 'goal', g.room_id, o.class, g.version, 'goal', g.body, g.set_on::text, jsonb_build_object('domain', g.domain)
    from app.goal g join own o on o.id = g.room_id where g.state = 'open' and not g.mistaken
    union all
    (select t.id, 'note', t.room_id, o.class, t.version, 'note', t.body, t.happened_on::text, '{}'::jsonb
    from app.note t join own o on o.id = t.room_id order by t.happened_on desc, t.id limit 30)
  ) x order by array_position(array['rule', 'wish', 'need', 'goal', 'note'], x.kind), x.on_day desc, x.id limit 200`;

/** Which of the texts that are closed together go along: her code phrase never, it proves who she is. */
const shared: Readonly<Partial<Record<LineKind, readonly string[]>>> = {
  rule: ['interpreter', 'ifAnother', 'note'],
  need: ['hers', 'ours', 'strengths'],
  goal: ['words', 'steps'],
};

function wordsOf(kind: LineKind, vault: Vault, place: Place, body: Buffer): string {
  const keys = shared[kind];
  if (!keys) return vault.open(place, body);
  const parts = vault.document<Record<string, string | null | undefined>>(place, body, (words) => ({
    [keys[0] ?? '']: words,
  }));
  return keys.flatMap((key) => parts[key] ?? []).join('\n');
}

/** What could be shared, of the own organisation's rooms that the worker reads, in these classes. Never a place, never an identity. */
export async function readLines(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  classes: readonly string[],
): Promise<OfferedLine[]> {
  const rows = await tx.query<LineRow>(lines, [caseId, classes]);
  return rows.map((row) => ({
    key: `${row.kind}:${row.id}`,
    kind: row.kind,
    class: row.class,
    on: row.on_day,
    version: row.version,
    codes: row.codes,
    ...(row.kind === 'goal' ? { goalId: row.id } : {}),
    text:
      row.body === null
        ? ''
        : wordsOf(row.kind, vault, { table: row.seal, row: row.id, room: row.room_id, version: row.version }, row.body),
  }));
}
