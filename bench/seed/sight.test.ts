import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../src/platform/db/template.ts';
import { insertCases, insertPeople } from './case-rows.ts';
import { makePlan } from './plan.ts';
import { checkSight, insertSight } from './sight.ts';

const database = await testDatabase();
const client = new pg.Client(database.connection.superuser);
await client.connect();

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('the rows written at once are those that the database computes case by case, and a missing one is found', async () => {
  const plan = makePlan(1000);
  await insertPeople(client, plan);
  await insertCases(client, plan);
  await insertSight(client);
  await client.query('analyze');
  const some = plan.cases.slice(100, 110).map(({ id }) => id);
  expect(await checkSight(client, some)).toBe(0);
  for (const table of ['priv.effective', 'priv.part', 'app.case_list']) {
    await client.query(`delete from ${table} where ctid = (select ctid from ${table} where case_id = $1 limit 1)`, [
      some[0],
    ]);
    expect(await checkSight(client, some)).toBeGreaterThan(0);
  }
});
