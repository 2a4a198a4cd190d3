import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleName } from './roles.ts';
import { sharedDatabase, type TestDatabase, testDatabase } from './template.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('every login of the program reaches its own copy of the migrated database', async () => {
  for (const role of ['look', 'change', 'auth', 'jobs', 'mail', 'report'] as const) {
    const { rows } = await database.pools[role].query('select current_user as me, current_database() as here');
    expect(rows[0]).toEqual({ me: roleName(role), here: database.name });
  }
});

test('the owner connection acts as the role that owns everything and is no superuser', async () => {
  const client = new pg.Client(database.connection.owner);
  await client.connect();
  const { rows } = await client.query(
    'select current_user as me, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = current_user',
  );
  await client.end();
  expect(rows[0]).toEqual({ me: 'rinnalla_owner', rolsuper: false, rolbypassrls: false, rolcanlogin: false });
});

test('a login of the program cannot become another role, nor create anything', async () => {
  for (const role of ['rinnalla_owner', 'rinnalla_change', 'postgres']) {
    await expect(database.pools.look.query(`set role ${role}`)).rejects.toThrow('permission denied');
  }
  await expect(database.pools.change.query('create schema mine')).rejects.toThrow('permission denied');
  await expect(database.pools.change.query('create temp table mine (a int)')).rejects.toThrow('permission denied');
  await expect(database.pools.look.query('select * from migration.applied')).rejects.toThrow('permission denied');
});

test('the shared database is there for tests that roll back', async () => {
  const both = sharedDatabase();
  const { rows } = await both.pools.look.query('select current_database() as here');
  await both.drop();
  expect(rows[0].here).toBe('rinnalla_shared');
});
