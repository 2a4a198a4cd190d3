import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from './template.ts';

/** A room is looked up at each act, for every paper of the case: it must not cost more the more rooms an organisation has. */
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.connection.superuser);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const organisation = '00000000-0000-4000-8000-000000000001';

/** Rows of app.room that were fetched while a room was looked up. */
async function fetchedFor(caseId: string | null, informationClass: string): Promise<number> {
  await client.query('begin');
  try {
    // Few rooms are read through whatever is asked; what is wanted here is how the many are found.
    await client.query('set local enable_seqscan = off');
    const { rows } = await client.query<{ room: number }>('select priv.room($1, $2, $3) as room', [
      caseId,
      informationClass,
      organisation,
    ]);
    expect(rows[0]?.room).toBeTypeOf('number');
    const fetched = await client.query<{ many: string }>(
      `select coalesce(idx_tup_fetch, 0) + coalesce(seq_tup_read, 0) as many from pg_stat_xact_user_tables where relid = 'app.room'::regclass`,
    );
    return Number(fetched.rows[0]?.many);
  } finally {
    await client.query('rollback');
  }
}

test('a room is found by its case and class, not among all rooms of its organisation', async () => {
  await client.query(
    `insert into app.organisation (id, name, kind, region) values ($1, 'Monta huonetta', 'ngo', 'Järvimaa')`,
    [organisation],
  );
  await client.query(
    `insert into app."case" (id, code_word, opened_at) select 'case' || n, 'Koivu', now() from generate_series(10, 49) n`,
  );
  await client.query(`select priv.make_rooms(c.id, $1) from app."case" c`, [organisation]);
  await client.query(`select priv.room(null, 'organisation-log', $1), priv.room(null, 'intake', $1)`, [organisation]);
  expect(await fetchedFor('case20', 'agreement')).toBe(1);
  // An organisation has two rooms that belong to no case.
  expect(await fetchedFor(null, 'intake')).toBeLessThanOrEqual(2);
});

test('no room is deleted, emptied away or renumbered: entries of the use log tell of them without a foreign key', async () => {
  for (const sql of [
    'delete from app.room where id = (select min(id) from app.room)',
    'update app.room set id = default where id = (select min(id) from app.room)',
    'truncate app.room cascade',
  ])
    await expect(client.query(sql), sql).rejects.toThrow(/never deleted and keeps its number/);
});
