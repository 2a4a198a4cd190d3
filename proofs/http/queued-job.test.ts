import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWords, names } from '../../seeds/names.ts';
import { withdrawAll } from '../../src/domain/consent/index.ts';
import { hashToken } from '../../src/platform/http/session.ts';
import { type RunningApp, runApp } from './running-app.ts';

/** A job waits with a ticket of the worker who asked for it; what it reads is decided when it runs. */
let world: RunningApp;
let jobs: pg.Client;
beforeAll(async () => {
  world = await runApp();
  jobs = new pg.Client(world.database.connection.jobs);
  await jobs.connect();
});
afterAll(async () => {
  await jobs.end();
  await world.stop();
});

async function issue(token: string, caseId: string): Promise<string> {
  const ticket = randomUUID();
  const client = new pg.Client(world.database.connection.change);
  await client.connect();
  await client.query('begin');
  await client.query('select look.enter($1, $2)', [token, caseId]);
  await client.query('select act.issue_job_ticket($1, $2)', [caseId, hashToken(ticket)]);
  await client.query('commit');
  await client.end();
  return ticket;
}

/** How many notes of other organisations' class `account` the job may read on a case. */
async function reads(ticket: string, caseId: string): Promise<number> {
  await jobs.query('begin');
  await jobs.query(`select set_config('rinnalla.ticket', $1, true), set_config('rinnalla.case', $2, true)`, [
    ticket,
    caseId,
  ]);
  const { rows } = await jobs.query<{ n: number }>(
    `select count(*)::int as n from app.note n join app.room r on r.id = n.room_id
     where r.class = 'account' and r.organisation_id <> (select priv.my_organisation())`,
  );
  await jobs.query('rollback');
  return rows[0]?.n ?? -1;
}

test('a queued job reads nothing once she has withdrawn, nor on another case, nor without a ticket', async () => {
  const [anna, minna] = [await world.signIn(names.anna), await world.signIn(names.minna)];
  const { body } = await world.json(anna, 'GET', `/search?q=${codeWords.koivu}`);
  const caseId = body.cases[0].id as string;
  const ticket = await issue(minna, caseId);
  expect(await reads(ticket, caseId)).toBeGreaterThan(0);
  expect(await reads(ticket, 'zzzzz0')).toBe(0);
  expect(await reads(randomUUID(), caseId)).toBe(0);
  await world.as(anna)(withdrawAll, { caseId, extent: 'everything' });
  expect(await reads(ticket, caseId)).toBe(0);
});
