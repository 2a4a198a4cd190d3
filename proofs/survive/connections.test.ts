import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counted } from '../counted.ts';
import { type RunningApp, runApp } from '../http/running-app.ts';

/** How long connections are cut, in milliseconds. */
const long = Number(process.env.RINNALLA_CUT_SECONDS ?? '8') * 1_000;

let running: RunningApp;
let superuser: pg.Client;
beforeAll(async () => {
  running = await runApp();
  superuser = new pg.Client(running.database.connection.superuser);
  await superuser.connect();
}, 120_000);
afterAll(async () => {
  await superuser.end();
  await running.stop();
});

/** Ends every connection of the program to this database. */
const cut = async (): Promise<number> =>
  (
    await superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename like 'rinnalla%' and pid <> pg_backend_pid()`,
    )
  ).rowCount ?? 0;

test(
  'while every connection is cut each 100 ms nothing confirmed is lost, nothing is kept twice, and the program lives',
  async () => {
    const token = await running.signIn('Anna Kallio');
    const { body } = await running.json(token, 'GET', '/cases');
    const caseId = body.cases[0].id as string;
    const kept: string[] = [];
    const before = (await superuser.query<{ id: string }>('select id from app.note')).rows.map(({ id }) => id);
    const counts = { confirmed: 0, away: 0, unsure: 0, others: [] as number[], cuts: 0 };
    let going = true;

    const write = async (writer: number) => {
      for (let at = 0; going; at += 1) {
        const text = `katkos ${writer} ${at}`;
        const answer = await running.json(token, 'POST', `/cases/${caseId}/notes`, {
          class: 'support',
          happenedOn: '2026-11-20',
          text,
        });
        if (answer.status === 200) {
          counts.confirmed += 1;
          kept.push(answer.body.id as string);
        } else if (answer.status === 503 && answer.body.error.code === 'unavailable') {
          if (answer.body.error.reason === 'maybe-kept') counts.unsure += 1;
          else counts.away += 1;
        } else counts.others.push(answer.status);
      }
    };
    const look = async () => {
      while (going) {
        const { status } = await running.json(token, 'GET', `/cases/${caseId}/timeline`);
        if (status !== 200 && status !== 503) counts.others.push(status);
      }
    };
    const cutting = async () => {
      // On a busy machine it goes on until something was kept between two cuts.
      for (const end = performance.now() + long; performance.now() < end || counts.confirmed < 5; ) {
        counts.cuts += await cut();
        await sleep(100);
      }
      going = false;
    };
    await Promise.all([write(1), write(2), write(3), look(), cutting()]);

    expect(counts.others).toEqual([]);
    expect(counts.cuts).toBeGreaterThan(20);
    const { rows } = await superuser.query<{ id: string }>('select id from app.note where not id = any ($1)', [before]);
    const there = new Set(rows.map(({ id }) => id));
    expect(kept.filter((id) => !there.has(id))).toEqual([]);
    // What was answered as not kept is not there: only those of which nobody could know may be.
    expect(there.size).toBeLessThanOrEqual(counts.confirmed + counts.unsure);
    expect((await running.json(token, 'GET', `/cases/${caseId}/timeline`)).status).toBe(200);
    console.log(
      `connections cut ${counts.cuts}: ${counts.confirmed} confirmed writes, 0 lost; ${counts.away} told to send again, ${counts.unsure} told that nobody knows`,
    );
    counted('cuts', counts.cuts);
  },
  long + 60_000,
);
