import type pg from 'pg';
import { KeyDestroyed, type KeyRing } from '../platform/crypto/key-ring.ts';
import { openVault, type Vault } from '../platform/crypto/vault.ts';
import {
  type Cell,
  cellsOf,
  type Recipe,
  type Row,
  recipesFor,
  type SealedColumn,
  sealedColumns,
  selectOf,
} from './sealed-columns.ts';

/** What a look at the sealed texts of one column has found. */
export interface ColumnLook {
  column: string;
  opened: number;
  /** Their keys were destroyed on purpose. */
  destroyed: number;
  /** They do not open, though they should. */
  closed: number;
}

/** How many rows of a column are looked at, unless all are. */
const sample = 200;
const page = 1_000;

type Fate = keyof Omit<ColumnLook, 'column'>;

/** Whether a text opens at a place; a destroyed key is told, a missing one and a changed text are not ours to tell apart here. */
function tryAt(vault: Vault, recipe: Recipe, row: Row, { bytes, nth }: Cell): Fate | undefined {
  const place = recipe(row, nth);
  if (!place) return undefined;
  try {
    vault.open(place, bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof KeyDestroyed) return 'destroyed';
    return undefined;
  }
}

/** Looks at the texts of one column, row after row. */
function columnLook(column: SealedColumn, vault: Vault, tables: readonly string[]) {
  const look: ColumnLook = {
    column: `${column.schema}.${column.relation}.${column.name}`,
    opened: 0,
    destroyed: 0,
    closed: 0,
  };
  const known: Recipe[] = [];
  let searched = 0;
  const fateOf = (row: Row, cell: Cell): Fate => {
    let fate: Fate = 'closed';
    for (const recipe of known) {
      const found = tryAt(vault, recipe, row, cell);
      if (found === 'opened') return found;
      fate = found ?? fate;
    }
    // Some columns hold texts of several kinds, each with a way of its own; past some rows there is nothing new to find.
    if (searched >= 50) return fate;
    searched += 1;
    for (const recipe of recipesFor(row, column, tables, Array.isArray(row[column.name]))) {
      const found = tryAt(vault, recipe, row, cell);
      if (found === 'opened') {
        known.push(recipe);
        return found;
      }
      fate = found ?? fate;
    }
    return fate;
  };
  const take = (row: Row): void => {
    for (const cell of cellsOf(row, column.name)) look[fateOf(row, cell)] += 1;
  };
  return { look, take };
}

/**
 * Opens sealed texts of every column, a sample of each table or all of them, and tells how many open. What is opened is thrown away at
 * once. `client` is in a transaction.
 */
export async function lookAtRows(
  client: Pick<pg.Client, 'query'>,
  ring: Pick<KeyRing, 'key' | 'find'>,
  all: boolean,
): Promise<ColumnLook[]> {
  const vault = openVault(ring);
  const columns = await sealedColumns(client);
  const tables = [...new Set(columns.map(({ relation }) => relation))];
  const looks: ColumnLook[] = [];
  for (const column of columns) {
    await client.query(`declare texts no scroll cursor for ${selectOf(column, all ? undefined : sample)}`);
    const { look, take } = columnLook(column, vault, tables);
    for (let more = true; more; ) {
      const { rows } = await client.query<Row>(`fetch ${page} from texts`);
      for (const row of rows) take(row);
      more = rows.length === page;
    }
    await client.query('close texts');
    looks.push(look);
  }
  return looks;
}
