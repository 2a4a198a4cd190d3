import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../platform/db/template.ts';

/** The first page asks in forty cases for what waits: it must not cost more the longer somebody's list is. */
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

const worker = '00000000-0000-4000-8000-000000000001';
const classes = ['contact', 'process', 'social', 'health', 'support'];

const listOf = (cases: number) =>
  client.query(
    `insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until)
     select $1, 'case' || n, 'Koivu', 'open', current_date + n % 10, '-infinity', 'infinity' from generate_series(1, $2::int) n`,
    [worker, cases],
  );

/** Rows that were fetched while rooms of two classes were looked for, of somebody with so many cases. */
async function fetchedWith(cases: number): Promise<{ rooms: number; effective: number; list: number }> {
  await client.query('begin');
  try {
    await listOf(cases);
    await client.query(
      `insert into priv.effective (worker_id, case_id, room_id, class, own, can_read, can_write, valid_from, valid_until)
       select $1, 'case' || n, n * 10 + c.nth, c.class, true, true, true, '-infinity', 'infinity'
       from generate_series(1, $2::int) n, unnest($3::text[]) with ordinality c(class, nth)`,
      [worker, cases, classes],
    );
    await client.query('analyze priv.effective, app.case_list');
    // As in the program: planned for whoever asks.
    await client.query(`set local plan_cache_mode = force_generic_plan`);
    const fetched = async (table: string) => {
      const { rows } = await client.query<{ many: string }>(
        `select coalesce(idx_tup_fetch, 0) + coalesce(seq_tup_read, 0) as many from pg_stat_xact_user_tables where relid = $1::regclass`,
        [table],
      );
      return Number(rows[0]?.many);
    };
    const before = [await fetched('priv.effective'), await fetched('app.case_list')] as const;
    const { rows } = await client.query('select * from priv.near_rooms($1, now(), $2)', [worker, classes.slice(0, 2)]);
    return {
      rooms: rows.length,
      effective: (await fetched('priv.effective')) - before[0],
      list: (await fetched('app.case_list')) - before[1],
    };
  } finally {
    await client.query('rollback');
  }
}

test('of a list of 2,000 cases no more rows are read than of one of 100', async () => {
  const few = await fetchedWith(100);
  expect(few).toMatchObject({ rooms: 80, list: 40 });
  expect(few.effective).toBeLessThanOrEqual(40 * classes.length);
  expect(await fetchedWith(2_000)).toEqual(few);
});

test('the planner does not take a list that may be narrowed to one case for one case', async () => {
  // It would look for every kind of what waits case by case down the whole list, and not from the few rows that wait.
  await client.query('begin');
  try {
    await listOf(200);
    await client.query('analyze app.case_list');
    await client.query(`set local plan_cache_mode = force_generic_plan`);
    await client.query('prepare near(uuid, text) as select * from priv.listed_near($1, now(), $2)');
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ Plan: { 'Plan Rows': number } }] }>(
      `explain (format json) execute near('${worker}', null)`,
    );
    expect(rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows']).toBeGreaterThan(5);
  } finally {
    await client.query('rollback');
  }
});
