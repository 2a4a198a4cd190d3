import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { laneOfClass, sealedTables, type TimelineEntry } from './timeline.ts';

interface Row {
  id: string;
  kind: string;
  room_id: number;
  class: string;
  organisation_id: string;
  organisation: string;
  own: boolean;
  author: string | null;
  happened_on: string;
  version: number;
  channel: string | null;
  outcome: string | null;
  sealed: Buffer | null;
}

export interface TimelineCursor {
  readonly on: string;
  readonly id: string;
}

/**
 * The newest entries that the viewer may read, from a cursor on. One statement; sight and the narrowing to the case come
 * from the policy on room_id. Only what is drawn is decrypted.
 */
export async function readTimeline(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  after: TimelineCursor | undefined,
  limit: number,
  classes: readonly string[] | undefined,
): Promise<TimelineEntry[]> {
  const rows = await tx.query<Row>(
    `with authors as materialized (select distinct on (m.worker_id) m.worker_id, m.worker_name
       from app.party p join app.member m on m.party_id = p.id where p.case_id = $1 order by m.worker_id)
     select t.id, t.kind, t.room_id, r.class, r.organisation_id, o.name as organisation, o.id = (select priv.my_organisation()) as own,
       a.worker_name as author, t.happened_on, t.version, t.channel, t.outcome, t.sealed
     from app.timeline t join app.room r on r.id = t.room_id join app.organisation o on o.id = r.organisation_id
       left join authors a on a.worker_id = t.author_id
     where r.case_id = $1 and ($2::date is null or (t.happened_on, t.id) < ($2::date, $3::uuid)) and ($5::text[] is null or r.class = any ($5))
     order by t.happened_on desc, t.id desc limit $4`,
    [caseId, after?.on ?? null, after?.id ?? null, limit, classes ?? null],
  );
  return rows.map((row) => {
    trail.saw(row.organisation_id, row.class, `${row.kind}:${row.id}:${row.version}`);
    return {
      id: row.id,
      kind: row.kind,
      lane: laneOfClass[row.class] ?? 'services',
      class: row.class,
      on: row.happened_on,
      organisationId: row.organisation_id,
      organisation: row.organisation,
      author: row.author,
      own: row.own,
      version: row.version,
      channel: row.channel,
      outcome: row.outcome,
      text: row.sealed
        ? vault.open(
            { table: sealedTables[row.kind] ?? row.kind, row: row.id, room: row.room_id, version: row.version },
            row.sealed,
          )
        : null,
    };
  });
}
