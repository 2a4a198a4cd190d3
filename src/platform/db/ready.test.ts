import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Asked, askedOf, keepAsked, readAsked } from './asked.ts';
import { closePools, keptConnections, openPools, type Pools } from './pools.ts';
import { makeReady } from './ready.ts';
import { type TestDatabase, testDatabase } from './template.ts';
import { inTransaction } from './tx.ts';

let database: TestDatabase;
let pools: Pools;
let watcher: pg.Client;
const folder = mkdtempSync(path.join(tmpdir(), 'asked-'));
beforeAll(async () => {
  database = await testDatabase();
  pools = openPools(database.connection, { idle: 1 });
  watcher = new pg.Client(database.connection.superuser);
  await watcher.connect();
});
afterAll(async () => {
  await watcher.end();
  await closePools(pools);
  await database.drop();
  rmSync(folder, { recursive: true });
});

const nothing = async () => undefined;
const look = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  inTransaction(pools.look, 'look', nothing, (tx) => tx.query<Row>(sql, values), nothing);
const connections = async (): Promise<number[]> => {
  const { rows } = await watcher.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and usename = 'rinnalla_look' order by pid`,
  );
  return rows.map(({ pid }) => pid);
};

const byWorker = 'select kind from look.attention() where case_id = $1 or $2::int is null';
const writes = `select audit.write($1)`;

test('connections that stay have planned what is asked before somebody asks it, and plan it no more', async () => {
  const gone = 'select a from app.of_yesterday where b = $1';
  expect(await makeReady(pools.look, keptConnections.look, [byWorker, gone, writes])).toEqual([byWorker, writes]);
  const clients = await Promise.all([pools.look.connect(), pools.look.connect()]);
  for (const client of clients) {
    const { rows } = await client.query<{ statement: string; plans: number }>(
      'select statement, generic_plans::int + custom_plans::int as plans from pg_prepared_statements order by 1',
    );
    expect(rows).toEqual([
      { statement: writes, plans: 1 },
      { statement: byWorker, plans: 1 },
    ]);
  }
  for (const client of clients) client.release();
});

test('they are the same after a silence in which any other is closed', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => pools.look.connect()));
  for (const client of all) client.release();
  await expect.poll(connections).toHaveLength(keptConnections.look);
  const kept = await connections();
  const { 0: row } = await look<{ pid: number }>('select pg_backend_pid() as pid');
  expect(kept).toContain(row?.pid);
  await expect.poll(connections).toEqual(kept);
});

test('what is asked for nobody tells nothing, and leaves nothing behind', async () => {
  await makeReady(pools.look, 1, [
    'select name from app.organisation',
    `select set_config('rinnalla.token', 'x', false)`,
  ]);
  expect(await look('select name from app.organisation')).toEqual([]);
  expect(await look(`select current_setting('rinnalla.token', true) as token`)).toEqual([{ token: '' }]);
});

test('the texts of looks are kept for the next start, the most asked first, and never what was looked for', async () => {
  const file = path.join(folder, 'asked.json');
  expect(readAsked(file)).toEqual([]);
  await look('select 1 as seldom');
  await look('select $1::text as often', ['a secret']);
  await look('select $1::text as often', ['another secret']);
  await inTransaction(pools.change, 'change', nothing, (tx) => tx.query('select 1 as of_a_change'), nothing);
  keepAsked(file, pools.look, ['select 1 as of_before']);
  const kept = readAsked(file);
  expect(kept).toEqual([...askedOf(pools.look).most(300), 'select 1 as of_before']);
  expect(kept.indexOf('select $1::text as often')).toBeLessThan(kept.indexOf('select 1 as seldom'));
  expect(JSON.stringify(kept)).not.toMatch(/secret|of_a_change/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, '{ half');
  expect(readAsked(file)).toEqual([]);
});

test('statements that never end in number do not fill the memory', () => {
  const counted = new Asked();
  for (let nth = 0; nth < 5_000; nth += 1) counted.note(`select ${nth}`);
  counted.note('select 0');
  const kept = counted.most(10_000);
  expect(kept).toHaveLength(2_000);
  expect(kept[0]).toBe('select 0');
});
