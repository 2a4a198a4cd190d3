import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { migrate } from './migrate.ts';
import { type TestDatabase, testDatabase } from './template.ts';

let around: TestDatabase;
let connection: ClientConfig;
let folder: string;
const name = 'migrate_by_itself';

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ ...around.connection.superuser, database: 'postgres' });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeEach(async () => {
  around = await testDatabase();
  await onServer(`create database ${name}`);
  connection = { ...around.connection.superuser, database: name };
  folder = mkdtempSync(path.join(tmpdir(), 'migrate-'));
  for (const part of ['migrations', 'policies', 'views']) mkdirSync(path.join(folder, part));
});
afterEach(async () => {
  await onServer(`drop database ${name} with (force)`);
  await around.drop();
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const run = () => migrate({ connection, folder });

async function ask(sql: string) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a migration is applied once, by the owner, and a second run does nothing', async () => {
  write('migrations/0001_first.sql', 'create schema app; create table app.thing (a int);');
  write('policies/1.sql', 'create or replace function app.one() returns int language sql as $$ select 1 $$;');
  expect(await run()).toEqual({ applied: ['migrations/0001_first.sql'], replayed: true });
  expect(await run()).toEqual({ applied: [], replayed: false });
  expect(await ask("select tableowner as owner from pg_tables where tablename = 'thing'")).toEqual([
    { owner: 'rinnalla_owner' },
  ]);
});

test('two machines that start at once apply it once', async () => {
  write('migrations/0001_first.sql', 'create schema app; select pg_sleep(0.1);');
  const both = await Promise.all([run(), run()]);
  expect(both.map(({ applied }) => applied.length).sort((a, b) => a - b)).toEqual([0, 1]);
});

test('an applied file that was changed, removed or overtaken is refused in a sentence', async () => {
  write('migrations/0002_second.sql', 'create schema app;');
  await run();
  write('migrations/0002_second.sql', 'create schema other;');
  await expect(run()).rejects.toThrow('db/migrations/0002_second.sql was changed after it was applied');
  write('migrations/0002_second.sql', 'create schema app;');
  write('migrations/0001_late.sql', 'create schema late;');
  await expect(run()).rejects.toThrow('db/migrations/0001_late.sql is new but comes before');
  rmSync(path.join(folder, 'migrations/0001_late.sql'));
  rmSync(path.join(folder, 'migrations/0002_second.sql'));
  await expect(run()).rejects.toThrow(/a newer release .*0002_second.sql is not known here.* Start that release again/);
  write('migrations/0003_third.sql', 'create schema third;');
  await expect(run()).rejects.toThrow('0002_second.sql was applied to this database but is gone from the folder');
});

test('a failing file leaves nothing behind and is named with its line', async () => {
  write('migrations/0001_first.sql', 'create schema app;\n\ncreate table app.thing (a nonsense);');
  await expect(run()).rejects.toThrow('db/migrations/0001_first.sql:3: type "nonsense" does not exist');
  expect(await ask("select nspname from pg_namespace where nspname = 'app'")).toEqual([]);
});

test('policies and views are applied again, whole, when one of them or a migration is new', async () => {
  write(
    'migrations/0001_first.sql',
    'create schema app; create table app.count (n int); insert into app.count values (0);',
  );
  write('policies/1.sql', 'update app.count set n = n + 1;');
  await run();
  write('views/v.sql', 'create or replace view app.v as select 1 as one;');
  expect((await run()).replayed).toBe(true);
  write('migrations/0002_second.sql', 'create table app.more (a int);');
  expect((await run()).replayed).toBe(true);
  expect((await run()).replayed).toBe(false);
  expect(await ask('select n from app.count')).toEqual([{ n: 3 }]);
});

test('a migration cannot use the rights of the superuser that connects', async () => {
  write('migrations/0001_first.sql', 'create role grabber superuser;');
  await expect(run()).rejects.toThrow('permission denied');
});

test('a login with CREATEROLE that owns its database is enough; one that does not own it is told so', async () => {
  await onServer(`create role plain login createrole password 'secret'; alter database ${name} owner to plain;
    grant rinnalla_owner, rinnalla_look, rinnalla_change, rinnalla_auth, rinnalla_jobs, rinnalla_mail, rinnalla_report to plain with admin true`);
  const plain = { ...connection, user: 'plain', password: 'secret' };
  write('migrations/0001_first.sql', 'create schema app;');
  const warned: string[] = [];
  const byPlain = () => migrate({ connection: plain, folder, warn: (line) => warned.push(line) });
  expect((await byPlain()).applied).toEqual(['migrations/0001_first.sql']);
  // What the server counts only its administrator can close; each start says so until it is done.
  await byPlain();
  expect(warned).toEqual(Array(2).fill(expect.stringContaining('db/close-counters.sql')));
  await ask(readFileSync(path.join(projectRoot(), 'db', 'close-counters.sql'), 'utf8'));
  await byPlain();
  expect(warned).toHaveLength(2);
  await onServer(`alter database ${name} owner to postgres`);
  await expect(migrate({ connection: plain, folder })).rejects.toThrow('The login plain does not own the database');
  await onServer(`drop owned by plain; drop role plain`);
});
