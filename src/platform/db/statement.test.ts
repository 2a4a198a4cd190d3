import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loginConnection } from './pools.ts';
import { runNamed } from './statement.ts';
import { type TestDatabase, testDatabase } from './template.ts';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await testDatabase();
  const { superuser } = database.connection;
  const { pipeline, query_timeout } = loginConnection({}, 'look', '') as object as {
    pipeline: boolean;
    query_timeout: number;
  };
  pool = new pg.Pool({ ...superuser, max: 1, ...{ pipeline, query_timeout } });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

let client: pg.PoolClient;
let described = 0;
const count = ({ name }: { name: string }) => {
  if (name === 'rowDescription') described += 1;
};
interface Told {
  readonly connection: NodeJS.EventEmitter & { _emitMessage: boolean };
}
beforeEach(async () => {
  client = await pool.connect();
  const { connection } = client as unknown as Told;
  connection._emitMessage = true;
  connection.on('message', count);
  described = 0;
  return () => {
    connection.off('message', count);
    // Each test begins on a connection that knows no statement.
    client.release(true);
  };
});

const everyKind = `select 7 as whole, 9007199254740993::bigint as large, 1.5::numeric as exact, true as yes, null as nothing, 'å'::text as words,
  $1::text[] as list, '{"a":[1,null]}'::jsonb as document, '\\x00ff'::bytea as bytes, '2026-03-29'::date as day,
  '2026-03-29T01:30:00Z'::timestamptz as moment, $2::text as given, n from generate_series(1, 3) n`;
const values = [['yksi', null, 'k,"'], 'annettu'];

test('a statement is described once a connection, and each run gives the rows that the library gives', async () => {
  const { rows } = await client.query(everyKind, values);
  expect(rows).toHaveLength(3);
  described = 0;
  for (let run = 0; run < 3; run += 1) expect(await runNamed(client, 'kinds', everyKind, values)).toEqual(rows);
  expect(described).toBe(1);
});

test('runs that are sent at once do not mix, whether or not the first has been described', async () => {
  const ask = (n: number) => runNamed<{ n: number }>(client, 'echo', 'select $1::int as n', [n]);
  const other = (n: number) => runNamed<{ words: string }>(client, 'words', 'select $1::text as words', [String(n)]);
  for (let round = 0; round < 2; round += 1) {
    const answers = await Promise.all([1, 2, 3, 4].flatMap((n) => [ask(n), other(n)]));
    expect(answers).toEqual([1, 2, 3, 4].flatMap((n) => [[{ n }], [{ words: String(n) }]]));
  }
  // Eight runs went out before the first answer; the eight after it asked no more.
  expect(described).toBe(8);
});

test('rows of one run are not those of the next, and what gives no rows gives none', async () => {
  const [first] = await runNamed<{ n: number }>(client, 'one', 'select 1 as n', []);
  Object.assign(first as object, { n: 2, more: true });
  expect(await runNamed(client, 'one', 'select 1 as n', [])).toEqual([{ n: 1 }]);
  await client.query('create temp table kept (n int)');
  for (const n of [1, 2]) expect(await runNamed(client, 'into', 'insert into kept values ($1)', [n])).toEqual([]);
  expect(await runNamed(client, 'none', 'select n from kept where n > 5', [])).toEqual([]);
  expect(await runNamed(client, 'none', 'select n from kept where n > 5', [])).toEqual([]);
});

test('a run that fails is told from where it was asked, and the next one goes well', async () => {
  const divide = (by: number) => runNamed<{ n: number }>(client, 'divide', 'select 6 / $1::int as n', [by]);
  expect(await divide(2)).toEqual([{ n: 3 }]);
  const failed = await divide(0).catch((error: unknown) => error as Error & { code: string });
  expect(failed).toMatchObject({ code: '22012', stack: expect.stringContaining('statement.ts') });
  expect(await divide(3)).toEqual([{ n: 2 }]);
});

test('where a column has become another, the server refuses; rows are never read by what once was', async () => {
  await client.query('create temp table changing (n int)');
  await client.query(`insert into changing values (1)`);
  const read = () => runNamed(client, 'changing', 'select * from changing', []);
  expect(await read()).toEqual([{ n: 1 }]);
  await client.query('alter table changing add more text');
  await expect(read()).rejects.toMatchObject({ message: 'cached plan must not change result type' });
});
