import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../platform/db/template.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { declaredTables } from '../line/index.ts';
import { ownRecordsTexts } from './own-records.texts.ts';
import { nameInFile } from './own-records.ts';
import { staying, takenKinds } from './taken-kinds.ts';

interface StoredColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** The codes that its check allows. */
  readonly codes: readonly string[];
}

let database: TestDatabase;
let columns: readonly StoredColumn[];

beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client(database.connection.superuser);
  await owner.connect();
  const { rows } = await owner.query<{ table: string; column: string; type: string; checks: string | null }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
       (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
       and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'room_id')
     order by c.relname, a.attnum`,
  );
  columns = rows.map(({ checks, ...column }) => ({
    ...column,
    codes: [...(checks ?? '').matchAll(/'([a-z][a-z0-9-]*)'::text/g)].map(([, code = '']) => code),
  }));
  await owner.end();
});
afterAll(() => database.drop());

/** Every line says these of itself. */
const ofEvery = ['id', 'room_id', 'author_id', 'version', 'written_at', 'reason'];
const stays = Object.values(staying).flat();

test('every table that hangs on a room is taken out, or it is told why not', () => {
  const tables = [...new Set(columns.map(({ table }) => table))];
  const versions = tables.filter((table) => table.endsWith('_version')).map((table) => table.replace(/_version$/, ''));
  const lines = tables.filter((table) => !table.endsWith('_version'));
  expect([...Object.keys(takenKinds), ...stays].sort()).toEqual(lines.sort());
  const former = Object.keys(takenKinds).filter((table) => takenKinds[table]?.former);
  expect(former.sort()).toEqual(versions.sort());
});

test('every column of theirs is taken out, as what it is', () => {
  const left = columns.filter(({ table, column, type }) => {
    const kind = takenKinds[table];
    if (!kind || ofEvery.includes(column)) return false;
    return type === 'bytea' ? !kind.words?.[column] && kind.columns[column] === undefined : !kind.columns[column];
  });
  // Nothing was ever written into these.
  const empty = ['child', 'child_step', 'pronoun'].map((table) => `${table}.body`);
  expect(left.map(({ table, column }) => `${table}.${column}`).filter((each) => !empty.includes(each))).toEqual([]);
  const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  const unknown = Object.entries(takenKinds).flatMap(([table, { columns: named }]) =>
    Object.keys(named).filter((column) => !known.has(`${table}.${column}`)),
  );
  expect(unknown).toEqual([]);
});

test('ids of organisations, workers and lines are told as names or as lines of the file, and serial numbers not at all', () => {
  const bare = columns.filter(({ table, column, type }) => {
    const how = takenKinds[table]?.columns[column];
    return how && (type === 'uuid' || column.endsWith('_id')) && ['code', 'number', 'day'].includes(how.is);
  });
  expect(bare).toEqual([]);
});

test('every code that the database keeps is said in words in each language', () => {
  const silent = columns.flatMap(({ table, column, codes }) => {
    const how = takenKinds[table]?.columns[column];
    if (!how || !('say' in how)) return [];
    const rows = table === 'piece' && column !== 'sort' ? ['event', 'actor', 'control'] : [''];
    // Who was taken off a meeting is in no list any more, and not in the file.
    const told = codes.filter((code) => code !== 'taken-off');
    return told.flatMap((code) =>
      languages.flatMap((language) =>
        rows.some((sort) => how.say(language, code, { sort })) ? [] : [`${table}.${column} ${code} ${language}`],
      ),
    );
  });
  expect(silent).toEqual([]);
});

test('every kind, column and closed word has a name', () => {
  const needed = Object.entries(takenKinds).flatMap(([table, { columns: named }]) => [
    `kind.${table}`,
    ...Object.entries(named)
      .filter(([column, { is }]) => is !== 'left' && column !== 'mistaken')
      .map(([column]) => `column.${nameInFile(column)}`),
  ]);
  const words = declaredTables
    .filter(({ table }) => takenKinds[table])
    .flatMap(({ fields }) => Object.entries(fields))
    .flatMap(([name, { closed }]) => (closed === 'together' ? [`word.${name}`] : []));
  const missing = [...needed, ...words].filter((key) => !ownRecordsTexts.find('fi', key));
  expect(missing).toEqual([]);
  const said = new Set([...needed, ...words]);
  const idle = Object.keys(ownRecordsTexts.catalogues.fi).filter(
    (key) => /^(kind|column)\./.test(key) && !said.has(key),
  );
  expect(idle).toEqual([]);
});

test('where the words of a line lie is as the line itself says', () => {
  const other = declaredTables.flatMap(({ table, fields }) => {
    const kind = takenKinds[table];
    if (!kind) return [`${table} is not taken out`];
    const closed = Object.values(fields).map((field) => field.closed);
    const as = closed.includes('alone') ? 'text' : closed.includes('together') ? 'document' : undefined;
    return as && kind.words?.body?.as !== as ? [`${table} has its words as a ${as}`] : [];
  });
  expect(other).toEqual([]);
});
