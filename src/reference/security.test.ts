import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedDatabase } from '../platform/db/template.ts';

/** What SECURITY.md says of each table: closed, clear, and of the clear ones those that hold a hash. */
interface Columns {
  closed: string[];
  clear: string[];
  hashes: string[];
}

const split = (cell: string) =>
  cell
    .split(/,\s*(?![^(]*\))/)
    .map((item) => item.trim())
    .filter(Boolean);
const nameOf = (text: string) => text.replace(/ \(.*\)$/, '');

function documented(): Map<string, Columns> {
  const text = readFileSync(path.join(import.meta.dirname, '..', '..', 'SECURITY.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ((?:app|audit|priv)\.\w+) \|(.*)\|(.*)\|$/gm)];
  return new Map(
    rows.map(([, table = '', closed = '', clear = '']) => [
      table,
      {
        closed: split(closed),
        clear: split(clear).map(nameOf),
        hashes: split(clear)
          .filter((item) => / \((SHA-256|Argon2id)\)$/.test(item))
          .map(nameOf),
      },
    ]),
  );
}

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client(sharedDatabase().connection.superuser);
  await client.connect();
});
afterAll(() => client.end());

test('SECURITY.md names every column of every table, as closed or as clear', async () => {
  const { rows } = await client.query<{ table: string; columns: string[]; bytes: string[] }>(
    `select n.nspname || '.' || c.relname as table, array_agg(a.attname::text order by a.attnum) as columns,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.atttypid in ('bytea'::regtype, 'bytea[]'::regtype)), '{}') as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and n.nspname in ('app', 'audit', 'priv') group by 1 order by 1`,
  );
  const told = documented();
  expect([...told.keys()].sort()).toEqual(rows.map(({ table }) => table));
  for (const { table, columns, bytes } of rows) {
    const { closed, clear, hashes } = told.get(table) as Columns;
    expect([...closed, ...clear].sort(), table).toEqual([...columns].sort());
    expect(closed, `${table}: what is closed is kept as bytes`).toEqual(bytes.filter((byte) => !hashes.includes(byte)));
  }
});
