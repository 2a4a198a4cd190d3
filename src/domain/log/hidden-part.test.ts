import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, runApp } from '../../../proofs/http/running-app.ts';
import type { LogEntry } from './log.ts';

/** In the story, Turvakoti Lyhty is on Koivu’s case: its part is seen by the lead’s team and the safety circle alone. */
const hidden = 'Turvakoti Lyhty';

let running: RunningApp;
let caseId: string;
beforeAll(async () => {
  running = await runApp();
  const { body } = await running.json(await running.signIn('Anna Kallio'), 'GET', '/search?q=Koivu');
  caseId = body.cases[0].id;
});
afterAll(() => running.stop());

/** The whole log of the case as a worker reads it, page by page. */
async function wholeLog(worker: string): Promise<LogEntry[]> {
  const token = await running.signIn(worker);
  const entries: LogEntry[] = [];
  for (let before = ''; ; ) {
    const { status, body } = await running.json(token, 'GET', `/cases/${caseId}/log${before}`);
    expect([worker, status]).toEqual([worker, 200]);
    entries.push(...body.entries);
    if (!body.next) return entries;
    before = `?before=${body.next.before}`;
  }
}

test('the lead’s team reads that somebody of the shelter looked', async () => {
  expect((await wholeLog('Anna Kallio')).map(({ organisation }) => organisation)).toContain(hidden);
});

test('nobody else’s log names the shelter, the data-protection officer’s included', async () => {
  for (const worker of ['Kaarlo Vesa', 'Minna Laine', 'Olli Tamminen', 'Leo Halla', 'Risto Aho']) {
    const entries = await wholeLog(worker);
    expect([worker, entries.length > 0, JSON.stringify(entries).includes('Lyhty')]).toEqual([worker, true, false]);
  }
});

test('the page of the log offers the shelter’s worker for choosing to the lead’s team alone', async () => {
  const page = async (worker: string) =>
    (await running.page(await running.signIn(worker), `/fi/t/${caseId}/loki`)).body;
  expect(await page('Anna Kallio')).toContain(`Tiina Korpi (${hidden})`);
  for (const worker of ['Kaarlo Vesa', 'Minna Laine']) expect(await page(worker)).not.toContain('Tiina Korpi');
});
