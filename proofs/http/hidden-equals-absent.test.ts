import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../../seeds/names.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type RunningApp, runApp } from './running-app.ts';

let world: RunningApp;
let hidden: string;
const absent = 'zzzzz0';
beforeAll(async () => {
  world = await runApp();
  const anna = await world.signIn(names.anna);
  const found = await world.json(anna, 'GET', '/search?q=koivu');
  hidden = found.body.cases[0].id;
});
afterAll(() => world.stop());

const onCases = endpoints.filter((endpoint) => endpoint.action.on === 'case');
const anyId = '00000000-0000-4000-8000-000000000000';
const at = (path: string, caseId: string) =>
  path
    .replace(':caseId', caseId)
    .replace(/:channel\b/, 'call')
    .replace(/:\w+/g, anyId);
const headersOf = (response: Response) =>
  [...response.headers]
    .filter(([name]) => name !== 'date' && name !== 'x-request-id')
    .sort(([a], [b]) => a.localeCompare(b));

async function askJson(token: string, method: 'GET' | 'POST', path: string) {
  const { status, body, response } = await world.json(token, method, path, {});
  return { status, body, headers: headersOf(response) };
}

async function askPage(token: string, path: string) {
  const { status, body, response } = await world.page(token, path);
  return { status, body, headers: headersOf(response) };
}

// The barred worker and the stranger of the story see the same nothing.
for (const who of ['stranger', 'barred'] as const) {
  test(`for the ${who} a hidden case and a made-up one answer alike at every route, byte for byte`, async () => {
    const token = await world.signIn(names[who]);
    for (const endpoint of onCases) {
      const [a, b] = [
        await askJson(token, endpoint.method, at(endpoint.path, hidden)),
        await askJson(token, endpoint.method, at(endpoint.path, absent)),
      ];
      expect(a, endpoint.path).toEqual(b);
      expect([404, 422], endpoint.path).toContain(a.status);
      if (endpoint.slug && (endpoint.method === 'POST' ? 'form' in endpoint : 'page' in endpoint)) {
        const [c, d] = [
          await askPage(token, `/fi${at(endpoint.slug, hidden)}`),
          await askPage(token, `/fi${at(endpoint.slug, absent)}`),
        ];
        expect(c, endpoint.slug).toEqual(d);
        expect(c.status, endpoint.slug).toBe(404);
      }
    }
  }, 120_000);
}

test('a miss writes the same number of rows of the same kind whether or not the case exists', async () => {
  const token = await world.signIn(names.stranger);
  const count = async () => (await world.database.pools.look.query('select 1')) && (await countEntries());
  const before = await count();
  await world.json(token, 'GET', `/cases/${hidden}/timeline`);
  const middle = await count();
  await world.json(token, 'GET', `/cases/${absent}/timeline`);
  const after = await count();
  expect(middle - before).toBe(2);
  expect(after - middle).toBe(2);
});

async function countEntries(): Promise<number> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(world.database.connection.superuser);
  await client.connect();
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from audit.entry');
  await client.end();
  return rows[0]?.n ?? 0;
}
