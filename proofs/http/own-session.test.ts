import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mountSignIn, workerEndpoints } from '../../src/domain/worker/index.ts';
import { formToken, hashToken, newToken } from '../../src/platform/http/session.ts';
import { type Person, type SmallWorld, smallWorld } from './small-world.ts';

/** What a page asks of its own session: to be locked, and to last longer. */
let world: SmallWorld;
let anna: Person;
let veikko: Person;
const page = '/fi/minun';

beforeAll(async () => {
  world = await smallWorld({ endpoints: workerEndpoints, before: mountSignIn });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  anna = await world.worker(saarni, 'Anna Kallio');
  veikko = await world.worker(saarni, 'Veikko Salo');
});
afterAll(() => world.stop());
beforeEach(() => world.ahead('0'));

/** A session of this worker, opened so long ago and ending so soon. */
async function session({ id }: Person, opened: string, left: string): Promise<string> {
  const token = newToken();
  await world.owner.query(
    `insert into priv.session (token_hash, worker_id, opened_at, expires_at)
     values ($1, $2, now() - $3::interval, now() + $4::interval)`,
    [hashToken(token), id, opened, left],
  );
  return token;
}
const ask = (token: string, way: string, more = {}) =>
  world.send(
    undefined,
    `/fi/istunto/${way}`,
    { csrf: formToken(world.faces.formSecret, token) },
    { cookie: `rinnalla=${token}`, ...more },
  );
const at = (token: string) => world.page({ ...anna, token }, page);
const signIn = (who: Person, token: string, to = page) =>
  world.send(
    undefined,
    `/fi/kirjaudu?jatka=${encodeURIComponent(to)}`,
    { worker: who.id },
    { cookie: `rinnalla=${token}` },
  );

test('a locked session answers nothing but the way to signing in, from where one is led back', async () => {
  const token = await session(anna, '1 hour', '9 hours');
  expect([(await at(token)).status, (await ask(token, 'lukitse')).status]).toEqual([200, 204]);
  const locked = await at(token);
  const signInAt = `/fi/kirjaudu?jatka=${encodeURIComponent(page)}`;
  expect([locked.status, locked.headers.get('location'), locked.text]).toEqual([303, signInAt, '']);
  expect((await ask(token, 'jatka')).status).toBe(401);
  const asks = await world.page({ ...anna, token }, signInAt);
  expect([asks.text.includes('Istunto lukittiin'), asks.text.includes('<title>Kirjaudu')]).toEqual([true, true]);
  expect((await signIn(anna, token)).headers.get('location')).toBe(page);
});

test('it is in the log of the organisation as ended', async () => {
  const token = await session(veikko, '1 hour', '9 hours');
  const logged = async () =>
    (await world.owner.query<{ n: string }>(`select count(*) as n from audit.entry where kind = 'SignedOut'`)).rows[0]
      ?.n;
  const before = Number(await logged());
  await ask(token, 'lukitse');
  expect(Number(await logged())).toBe(before + 1);
});

test('so a session that has run out leads back, one that was signed out of does not', async () => {
  const over = await session(anna, '11 hours', '-1 hour');
  expect((await at(over)).headers.get('location')).toContain('?jatka=');
  const left = await session(anna, '1 hour', '9 hours');
  await world.send(
    undefined,
    '/fi/kirjaudu-ulos',
    { csrf: formToken(world.faces.formSecret, left) },
    { cookie: `rinnalla=${left}` },
  );
  expect((await at(left)).headers.get('location')).toBe('/fi/kirjaudu');
});

test('nobody is led to the page of somebody else, nor out of the service', async () => {
  const token = await session(anna, '11 hours', '-1 hour');
  expect((await signIn(veikko, token)).headers.get('location')).toBe('/fi/tyo');
  for (const elsewhere of ['//elsewhere.example', 'https://elsewhere.example', '/fi', '/fi/\n', '/api/v1'])
    expect((await signIn(anna, token, elsewhere)).headers.get('location')).toBe('/fi/tyo');
});

test('a session is made longer by an hour in its last minutes, ten times over, and lasts twenty hours at most', async () => {
  const token = await session(anna, '9 hours 58 minutes', '2 minutes');
  const left = Number((await ask(token, 'jatka')).text);
  expect(left).toBeGreaterThan(61 * 60_000);
  expect(left).toBeLessThanOrEqual(62 * 60_000);
  // Not in advance: a second press changes nothing.
  expect(Number((await ask(token, 'jatka')).text)).toBeLessThanOrEqual(62 * 60_000);
  const last = await session(anna, '19 hours 30 minutes', '2 minutes');
  expect(Number((await ask(last, 'jatka')).text)).toBeLessThanOrEqual(30 * 60_000);
  const done = await session(anna, '19 hours 59 minutes', '1 minute');
  expect(Number((await ask(done, 'jatka')).text)).toBeLessThanOrEqual(60_000);
  const over = await session(anna, '10 hours', '-1 second');
  expect((await ask(over, 'jatka')).status).toBe(401);
});

test('only a page of ours asks, by its own session', async () => {
  const token = await session(anna, '1 hour', '9 hours');
  expect((await ask(token, 'lukitse', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const other = await session(veikko, '1 hour', '9 hours');
  const wrong = { csrf: formToken(world.faces.formSecret, other) };
  expect((await world.send(undefined, '/fi/istunto/lukitse', wrong, { cookie: `rinnalla=${token}` })).status).toBe(403);
  expect((await at(token)).status).toBe(200);
});

test('a page tells its script how long the session lasts, and a public one nothing', async () => {
  const token = await session(anna, '1 hour', '9 hours');
  const left = Number(/data-session="(\d+)"/.exec((await at(token)).text)?.[1]);
  expect([left > 8.9 * 3_600_000, left <= 9 * 3_600_000]).toEqual([true, true]);
  expect((await world.page(undefined, '/fi/kirjaudu')).text).not.toContain('data-session');
});
