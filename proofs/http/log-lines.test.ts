import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names, organisations } from '../../seeds/names.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type EventCode, events } from '../../src/platform/log/events.ts';
import { note, openLog } from '../../src/platform/log/log.ts';
import { origin } from './evaluation-config.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { fillings, storedIds } from './stored-ids.ts';

/** What is typed into every field of this walk. */
const typed = 'Kanarialintu Åke';
const lines: string[] = [];
/** All that no line may hold, with what it is. */
const canaries = new Map<string, string>();
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

let world: RunningApp;
let client: pg.Client;
let quiet: () => void;

beforeAll(async () => {
  world = await runApp();
  client = await world.asOwner();
  const { rows } = await client.query<{ value: string; what: string }>(
    `select name as value, 'worker' as what from app.worker union select name, 'organisation' from app.organisation
     union select id, 'case' from app."case" union select code_word, 'code word' from app."case"
     union select email, 'address' from priv.credential`,
  );
  for (const { value, what } of rows) if (value) canaries.set(value, what);
  canaries.set('Kanarialintu', 'typed');
  quiet = openLog({ level: 'debug', to: { write: (line: string) => void lines.push(line) } });
});
afterAll(async () => {
  quiet();
  await world.stop();
});

const found = (line: string): string[] => {
  const plain = decodeURIComponent(line.replaceAll('%', '%25'));
  const told = [...canaries].flatMap(([value, what]) => (plain.includes(value) ? [`${what}: ${value}`] : []));
  return [...told, ...(uuid.test(plain) ? ['an id'] : [])];
};
const eventsOf = () => new Set(lines.map((line) => (JSON.parse(line) as { event: EventCode }).event));

const form = (token: string, to: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
  world.app.fetch(
    new Request(`${origin}${to}`, {
      method: 'POST',
      headers: { cookie: `rinnalla=${token}`, origin, 'content-type': 'application/x-www-form-urlencoded', ...more },
      body: new URLSearchParams(fields).toString(),
    }),
  );

test('a walk over every address, with what was typed, with refusals and a fault, leaves no name, id or word in the log', async () => {
  const token = await world.signIn(names.anna);
  canaries.set(token, 'token');
  const { rows } = await client.query<{ organisation: string; id: string }>(
    `select w.organisation_id as organisation, l.case_id as id from app.case_list l join app.worker w on w.id = l.worker_id
     where w.name = $1 order by 2 limit 1`,
    [names.anna],
  );
  const of = await (await storedIds(client))(rows[0]?.organisation ?? '', rows[0]?.id);
  const fill = (path: string) =>
    fillings(path, (name) => (name === 'caseId' ? [rows[0]?.id ?? ''] : of(name))).slice(0, 2);
  for (const endpoint of endpoints) {
    for (const path of fill(endpoint.path))
      await world.json(token, endpoint.method, path, { body: typed, purpose: typed, reason: typed });
    for (const slug of endpoint.slug ? fill(endpoint.slug) : []) {
      await world.page(token, `/fi${slug}?q=${encodeURIComponent(typed)}`);
      if (endpoint.method === 'POST') await form(token, `/fi${slug}`, { body: typed, csrf: typed });
    }
  }
  await world.page(token, `/fi/t/${rows[0]?.id}/ei-ole/${encodeURIComponent(typed)}`);
  await form(token, '/fi/kirjaudu', { worker: typed }, { origin: 'https://elsewhere.example' });
  await client.query('alter table app.need rename column seen_on to seen_on_elsewhere');
  await world.page(token, `/fi/t/${rows[0]?.id}/tarpeet`);
  await world.json(token, 'GET', `/cases/${rows[0]?.id}/needs`);

  expect(lines.length).toBeGreaterThan(endpoints.length);
  expect(lines.flatMap((line) => found(line).map((what) => `${what} in ${line}`))).toEqual([]);
  for (const event of ['request', 'request.failed', 'form.wrong-origin', 'form.old', 'sign-in.done'] as const)
    expect([...eventsOf()]).toContain(event);
});

test('each line has time, level and event, and that of a request its number and the pattern of its route', () => {
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const patterns = new Set(told.flatMap(({ event, route }) => (event === 'request' ? [route] : [])));
  for (const line of told) {
    expect(line).toMatchObject({ time: expect.stringMatching(/^\d{4}-.*Z$/), level: expect.any(String) });
    expect(Object.keys(events)).toContain(line.event);
    if (line.event === 'request') expect(line.request).toMatch(/^[a-z0-9]+-[a-z0-9]+$/);
  }
  expect(patterns).toContain('/fi/t/:caseId');
  const fault = told.find(({ event }) => event === 'request.failed');
  const requests = told.filter(({ event, request }) => event === 'request' && request === fault?.request);
  expect(requests).toHaveLength(1);
});

test('the search would have found each of them: a name, an organisation, a case, an id, a token, a typed word', () => {
  const kinds = new Map([...canaries].map(([value, what]) => [what, value]));
  expect([...kinds.keys()].sort()).toEqual(
    expect.arrayContaining(['case', 'organisation', 'token', 'typed', 'worker']),
  );
  for (const value of [...kinds.values(), organisations.lyhty.name, crypto.randomUUID()]) {
    note('request', { route: `/fi/t/${value}` });
    expect(found(lines.at(-1) ?? ''), value).not.toEqual([]);
  }
});
