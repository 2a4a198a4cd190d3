import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillCases } from '../../../proofs/own-study/many.ts';
import { type TestDatabase, testDatabase } from '../../platform/db/template.ts';
import { makeOwnRelease } from './make-own-release.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.connection.superuser);
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

const question = { key: 'themes', from: '2024-01-01', until: '2027-01-01', k: 5 } as const;
const silent = () => undefined;

test('debug', { timeout: 600_000 }, async () => {
  const many = Number(process.env.MANY ?? 400);
  let at = Date.now();
  const lap = (what: string) => {
    console.log(what, Date.now() - at);
    at = Date.now();
  };
  await fillCases(client, many);
  lap('fill');
  const rows = await database.pools.report.query('select place, said, cases from report.count_cases($1, $2)', [
    question.from,
    question.until,
  ]);
  lap('count ' + rows.rows.length);
  if (process.env.PLAN) {
    await client.query("set work_mem = '64MB'");
    const {
      rows: [f],
    } = await client.query(`select pg_get_functiondef('priv.study_facts(date, date)'::regprocedure) as t`);
    const body = f.t
      .split('$function$')[1]
      .replaceAll('p_from', `date '2024-01-01'`)
      .replaceAll('p_until', `date '2027-01-01'`);
    const plan = await client.query('explain analyze ' + body);
    console.log(
      plan.rows
        .map((r) => r['QUERY PLAN'])
        .join('\n')
        .slice(0, 25000),
    );
  }
  const one = await makeOwnRelease(database.pools.report, question, silent);
  lap('release');
  console.log(
    one.release.people,
    one.release.tables.length,
    one.release.refused.length,
    one.release.leftOut,
    one.records.columns.length,
  );
  const two = await makeOwnRelease(database.pools.report, { ...question, key: 'claim' }, silent);
  lap('claim');
  console.log(
    JSON.stringify(two.release.tables.slice(0, 12).map(({ id, shown }) => [id, shown])),
    two.release.attributes.map((a) => a.column),
  );
});
