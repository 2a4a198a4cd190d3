import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../../seeds/names.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type RunningApp, runApp } from './running-app.ts';

let it: RunningApp;
let hidden: string;
const absent = 'zzzzz0';
beforeAll(async () => {
  it = await runApp();
  const anna = await it.signIn(names.anna);
  hidden = (await it.json(anna, 'GET', '/search?q=koivu')).body.cases[0].id;
}, 60_000);
afterAll(() => it.stop());

const onCases = endpoints.filter((one) => one.action.on === 'case');
const at = (path: string, caseId: string) =>
  path.replace(':caseId', caseId).replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');

test('the time of a miss does not tell whether the case exists: medians within ten per cent on ten routes', async () => {
  const token = await it.signIn(names.stranger);
  const routes = onCases.filter((one) => one.method === 'GET').slice(0, 10);
  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const measure = async (path: string, rounds: number) => {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      // Interleaved, and the first of each pair changes, so that drift hits both alike.
      for (const which of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
        const start = performance.now();
        await it.json(token, 'GET', at(path, which === 0 ? hidden : absent));
        times[which].push(performance.now() - start);
      }
    }
    return median(times[0]) / median(times[1]);
  };
  await measure(routes[0]?.path ?? '', 50);
  for (const { path } of routes) {
    // A noisy machine may need a second look; a real difference fails them all.
    let ratio = 0;
    for (let tries = 0; tries < 4 && !(ratio > 0.9 && ratio < 1.1); tries++) ratio = await measure(path, 60);
    expect(ratio, path).toBeGreaterThan(0.9);
    expect(ratio, path).toBeLessThan(1.1);
  }
}, 120_000);
