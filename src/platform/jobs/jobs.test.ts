import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../db/template.ts';
import { type JobStep, startJobs } from './jobs.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.connection.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const jobsWith = (step: JobStep, told: unknown[] = []) => {
  const jobs = startJobs(database.pools, { steps: [step], report: (error) => told.push(error) });
  jobs.stop();
  return jobs;
};
const rowOf = async (name: string) =>
  (
    await owner.query<{ failures: number; fault: string | null; wait: number; held: boolean }>(
      `select failures, fault, round(extract(epoch from due_at - clock_timestamp()))::int as wait, held_until is not null as held
       from priv.job_step where name = $1`,
      [name],
    )
  ).rows[0];
const makeDue = (name: string) =>
  owner.query('update priv.job_step set due_at = clock_timestamp() where name = $1', [name]);

test('a step that fails is kept with its fault, told, and tried again later each time; the others have their turn', async () => {
  let broken = true;
  let ran = 0;
  const told: unknown[] = [];
  const run = async () => {
    ran += 1;
    if (broken) throw Object.assign(new Error('Anna Kallio asuu Turussa'), { code: '22P02' });
  };
  const jobs = jobsWith({ name: 'odd-step', run }, told);
  const waits: number[] = [];
  for (let n = 1; n <= 4; n += 1) {
    await jobs.turn();
    expect(await rowOf('odd-step')).toMatchObject({ failures: n, fault: '22P02', held: false });
    waits.push((await rowOf('odd-step'))?.wait ?? 0);
    await jobs.turn();
    expect(ran).toBe(n);
    await makeDue('odd-step');
  }
  expect(waits.map((wait) => Math.round(wait / 10) * 10)).toEqual([30, 60, 120, 120]);
  expect([jobs.failing.jobs, told.length]).toEqual([true, 4]);
  expect(await rowOf('sweep')).toMatchObject({ failures: 0 });
  const { rows } = await owner.query('select * from priv.job_failure');
  expect(rows).toHaveLength(4);
  expect(JSON.stringify(rows)).not.toContain('Anna');

  broken = false;
  await jobs.turn();
  expect(await rowOf('odd-step')).toMatchObject({ failures: 0, fault: '22P02' });
  expect(jobs.failing.jobs).toBe(false);
});

test('two programs on one database do not run a step at once, and a dead one keeps it for ten minutes at most', async () => {
  let inside = 0;
  let most = 0;
  const run = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await owner.query('select pg_sleep(0.05)');
    inside -= 1;
  };
  const both = [jobsWith({ name: 'shared', run }), jobsWith({ name: 'shared', run })];
  await Promise.all(both.map((jobs) => jobs.turn()));
  expect(most).toBe(1);

  await owner.query(
    `update priv.job_step set due_at = clock_timestamp(), held_until = clock_timestamp() + interval '9 minutes' where name = 'shared'`,
  );
  const take = async () =>
    (await database.pools.jobs.query(`select job.take_step('shared', '10 minutes') as taken`)).rows[0].taken;
  expect(await take()).toBe(false);
  await owner.query(`update priv.job_step set held_until = clock_timestamp() - interval '1 second'`);
  expect(await take()).toBe(true);
});

test('a step that is no longer set up is forgotten, so that it is not late for ever', async () => {
  await jobsWith({ name: 'gone', run: async () => undefined }).turn();
  await owner.query(`update priv.job_step set due_at = clock_timestamp() - interval '1 hour' where name = 'gone'`);
  const late = async () =>
    (await database.pools.jobs.query<{ name: string }>('select step as name from job.steps() where late')).rows;
  expect(await late()).toEqual([{ name: 'gone' }]);
  await jobsWith({ name: 'here', run: async () => undefined }).turn();
  expect([await late(), await rowOf('gone')]).toEqual([[], undefined]);
});

test('a fault is a code: the database keeps no words of it', async () => {
  for (const words of ['Anna Kallio', '', 'a'.repeat(41)])
    await expect(
      database.pools.jobs.query(`select job.step_failed('shared', $1, '1 second', '1 minute')`, [words]),
    ).rejects.toMatchObject({ code: '23514' });
});
