import type { Tx } from './tx.ts';

/** Columns and what they will hold. Their names stand in the code, never in what was typed. */
type Cells = Readonly<Record<string, unknown>>;

/** Writes a new row of a table such as `app.need`. */
export async function insertRow(tx: Tx, table: string, cells: Cells): Promise<void> {
  const names = Object.keys(cells);
  const places = names.map((_, place) => `$${place + 1}`);
  await tx.query(`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(cells));
}

/** Puts the next version of a row in place if the given one still stands. Returns whether it did. */
export async function replaceRow(
  tx: Tx,
  table: string,
  { id, version }: { readonly id: string; readonly version: number },
  cells: Cells,
): Promise<boolean> {
  const changes = Object.keys(cells).map((name, place) => `${name} = $${place + 3}`);
  const rows = await tx.query(
    `update ${table} set version = version + 1, ${changes.join(', ')} where id = $1 and version = $2 returning id`,
    [id, version, ...Object.values(cells)],
  );
  return rows.length === 1;
}
