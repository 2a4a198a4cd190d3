import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../../seeds/names.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { ratioOfTimes } from './same-time.ts';

let world: RunningApp;
let hidden: string;
const absent = 'zzzzz0';
beforeAll(async () => {
  world = await runApp();
  const anna = await world.signIn(names.anna);
  hidden = (await world.json(anna, 'GET', '/search?q=koivu')).body.cases[0].id;
});
afterAll(() => world.stop());

const onCases = endpoints.filter((endpoint) => endpoint.action.on === 'case');
const at = (path: string, caseId: string) =>
  path.replace(':caseId', caseId).replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');

test('the time of a miss does not tell whether the case exists: within ten per cent on ten routes', async () => {
  const token = await world.signIn(names.stranger);
  const routes = onCases.filter((route) => route.method === 'GET').slice(0, 10);
  const ask = (path: string, caseId: string) => () => world.json(token, 'GET', at(path, caseId));
  await ratioOfTimes(ask(routes[0]?.path ?? '', hidden), ask(routes[0]?.path ?? '', absent), 1, 10);
  for (const { path } of routes) {
    const ratio = await ratioOfTimes(ask(path, hidden), ask(path, absent), 1.1);
    expect(ratio, path).toBeGreaterThan(1 / 1.1);
    expect(ratio, path).toBeLessThan(1.1);
  }
}, 300_000);
