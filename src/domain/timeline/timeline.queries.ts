import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { entryKinds, kindOf } from './kinds.ts';
import { laneOfClass, type TimelineEntry, type TimelineRow, timelineClasses } from './timeline.ts';

interface Row extends Omit<TimelineRow, 'lane'> {
  readonly roomId: number;
  readonly sealed: Buffer | null;
}

/** Which part of the timeline is read. */
export interface Wanted {
  readonly classes?: readonly string[] | undefined;
  /** Only what may have been the case between these days. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

interface ListWanted extends Wanted {
  /** So many with a day, from behind this one on. */
  readonly limit: number;
  readonly after?: { readonly on: Day; readonly id: string } | undefined;
  /** So many of which no time is known, from behind this one on. */
  readonly undated?: number | undefined;
  readonly afterUndated?: string | undefined;
}

/** Names of columns as the rows have them; `t` is the entry, `r` its room, `o` the organisation. */
const columns = `t.id, t.kind, t.room_id as "roomId", r.class, r.organisation_id as "organisationId", o.name as organisation,
  o.id = (select priv.my_organisation()) as own, t.happened_on as on, t.when_edtf as "whenEdtf", t.code, t.status, t.source, t.anchor, t.version, t.channel, t.outcome`;

/**
 * Room by room the newest, then the newest of these: a long case costs what a short one costs. What has no day is read beside.
 * Sight and the narrowing to the case come from the policies.
 */
const list = `with authors as materialized (select distinct on (m.worker_id) m.worker_id, m.worker_name
    from app.party p join app.member m on m.party_id = p.id where p.case_id = $1 order by m.worker_id),
  rooms as materialized (select r.id, r.class, r.organisation_id from app.room r where r.case_id = $1 and r.class = any ($5)),
  chosen as ((select t.* from rooms r cross join lateral (select * from app.timeline t where t.room_id = r.id and t.happened_on is not null
      and ($2::date is null or (t.happened_on, t.id) < ($2::date, $3::uuid))
      and ($6::date is null or t.ends_on >= $6) and ($7::date is null or t.happened_on <= $7)
      order by t.happened_on desc, t.id desc limit $4) t
    order by t.happened_on desc, t.id desc limit $4)
  union all
  (select t.* from rooms r cross join lateral (select * from app.timeline t where t.room_id = r.id and t.happened_on is null
      and ($9::uuid is null or t.id > $9) order by t.id limit $8) t order by t.id limit $8))
  select ${columns}, a.worker_name as author, t.sealed
  from chosen t join rooms r on r.id = t.room_id join app.organisation o on o.id = r.organisation_id left join authors a on a.worker_id = t.author_id
  order by t.happened_on desc nulls last, case when t.happened_on is null then t.id end, t.id desc`;

const spread = `select ${columns}, null as author, case when t.kind = any ($6) then t.sealed end as sealed
  from app.timeline t join app.room r on r.id = t.room_id join app.organisation o on o.id = r.organisation_id
  where r.case_id = $1 and r.class = any ($2) and ($3::date is null or t.ends_on >= $3) and ($4::date is null or t.happened_on <= $4)
    and (t.happened_on is not null or $3::date is null and $4::date is null)
  order by t.happened_on desc nulls last, t.id desc limit $5`;

function told(trail: Trail, { roomId: _, sealed: __, ...row }: Row): TimelineRow {
  trail.saw(row.organisationId, row.class, `${kindOf(row).logged}:${row.id}:${row.version}`);
  return { ...row, lane: kindOf(row).lane ?? laneOfClass[row.class] ?? 'services' };
}

function open(vault: Vault, row: Row) {
  if (!row.sealed) return { label: null, text: null };
  const { table, opens } = kindOf(row);
  return opens(vault.open({ table, row: row.id, room: row.roomId, version: row.version }, row.sealed));
}

/** The newest entries that the viewer may read, from a cursor on, then those without a day. One statement. */
export async function readTimeline(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  { classes, from, until, limit, after, undated = 0, afterUndated }: ListWanted,
): Promise<TimelineEntry[]> {
  const rows = await tx.query<Row>(list, [
    caseId,
    after?.on ?? null,
    after?.id ?? null,
    limit,
    classes ?? timelineClasses,
    from ?? null,
    until ?? null,
    undated,
    afterUndated ?? null,
  ]);
  return rows.map((row) => ({ ...told(trail, row), ...open(vault, row) }));
}

const labelled = Object.keys(entryKinds).filter((kind) => entryKinds[kind]?.labelled);

/** Everything that is drawn in lanes, the newest first, at most `limit`; `labelOf` opens the short name of one of them. */
export async function readSpread(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  { classes, from, until, limit }: Wanted & { limit: number },
): Promise<{ rows: TimelineRow[]; labelOf(id: string): string | null }> {
  const rows = await tx.query<Row>(spread, [
    caseId,
    classes ?? timelineClasses,
    from ?? null,
    until ?? null,
    limit,
    labelled,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    rows: rows.map((row) => told(trail, row)),
    labelOf: (id) => {
      const row = byId.get(id);
      return row ? open(vault, row).label : null;
    },
  };
}
