import { readdirSync } from 'node:fs';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { type TestDatabase, testDatabase } from './template.ts';

/** Every released schema is kept as it was released; a database that stands there must come to the schema of today. */
const released = path.join(import.meta.dirname, '..', '..', '..', 'db', 'released');
const versions = readdirSync(released);

let around: TestDatabase;
beforeAll(async () => {
  around = await testDatabase();
});
afterAll(() => around.drop());

async function run<T>(connection: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const shape = `select n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) as one
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname in ('app', 'priv', 'audit') and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'i')
  union all select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('app', 'priv', 'audit', 'act', 'look', 'sign_in', 'job', 'mail')
  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select polrelid::regclass || ' ' || polname || ' ' || coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy
  order by 1`;

test.each(versions)('a database of %s comes to the schema of today', async (version) => {
  const database = `upgrade_${version.replace(/\W/g, '_')}`;
  const administration = { ...around.connection.superuser, database: 'postgres' };
  const connection = { ...around.connection.superuser, database };
  await run(administration, (client) => client.query(`create database ${database}`));
  try {
    await migrate({ connection, folder: path.join(released, version) });
    await migrate({ connection });
    const upgraded = await run(connection, async (client) => (await client.query(shape)).rows);
    const fresh = await run(around.connection.superuser, async (client) => (await client.query(shape)).rows);
    expect(upgraded).toEqual(fresh);
  } finally {
    await run(administration, (client) => client.query(`drop database ${database} with (force)`));
  }
});
