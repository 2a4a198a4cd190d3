import { onceATransaction } from '../../platform/db/once.ts';
import type { ReadTx } from '../../platform/db/tx.ts';

/** SQL: the hand-over of the lead with which a row came along; null for nearly all. `t` is the table. */
export const handedBySql = '(select h.hand_over_id from app.handed_row h where h.row_id = t.id)';

/** Whose hand-overs they are, as far as the viewer may know, by id. */
const readGivers = onceATransaction(async (tx: ReadTx, ids: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ id: string; name: string }>(
    `select w.id, o.name from app.hand_over w join app.organisation o on o.id = w.from_id
     where w.id = any (string_to_array($1, ',')::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
});

/**
 * Puts the name of the organisation in place of the hand-over (`handedBySql`) that each row came along with; null where the viewer may not
 * know of it. Asked for the few rows that came along with one, and not joined into every list: three tables under row policies cost a page
 * more than its lines.
 */
export async function nameGivers<Column extends string>(
  tx: ReadTx,
  rows: readonly { [Name in Column]?: unknown }[],
  column: Column,
): Promise<void> {
  const ids = new Set(rows.flatMap(({ [column]: handedBy }) => (typeof handedBy === 'string' ? [handedBy] : [])));
  if (ids.size === 0) return;
  const givers = await readGivers.once(tx, [...ids].sort().join(','));
  for (const row of rows) row[column] = givers.get(row[column] as string) ?? null;
}
