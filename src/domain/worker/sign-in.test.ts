import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { findDetail, openDetail, type SealedEntry } from '../../platform/audit/trail.ts';
import { formToken } from '../../platform/http/session.ts';
import { createAccount, type Made } from './create-admin.ts';
import { mountSignIn } from './sign-in-routes.ts';
import { totpCode } from './totp.ts';
import { viewAccount } from './view-account.ts';

let evaluation: SmallWorld;
let real: SmallWorld;
let anna: Person;
let made: Made;
/** Codes count once: each test signs in a while after the former one. */
let clock = Date.parse('2026-11-24T07:00:00Z');

const email = 'veera@saarni.example';

beforeAll(async () => {
  const options = { endpoints: [viewAccount], before: mountSignIn, now: () => new Date(clock) };
  [evaluation, real] = await Promise.all([smallWorld(options), smallWorld({ ...options, mode: 'real' })]);
  const saarni = await evaluation.organisation('Saarni ry', 'victim-support');
  anna = await evaluation.worker(saarni, 'Anna Kallio', ['worker'], 'sv');
  await evaluation.worker(await evaluation.organisation('Turvakoti Lyhty', 'shelter'), 'Tiina Korpi');
  made = await createAccount(real.owner, real.engine.ring, {
    name: 'Veera Koski',
    organisation: 'Saarni ry',
    kind: 'victim-support',
    region: 'Varsinais-Suomi',
    email: 'Veera@Saarni.example',
    roles: ['organisation-admin'],
    language: 'en',
  });
});
afterAll(() => Promise.all([evaluation.stop(), real.stop()]));
beforeEach(() => {
  clock += 10 * 60_000;
});

/** Kinds and readable sides of the use log of all organisations, the newest last. */
async function logged(world: SmallWorld) {
  const { rows } = await world.owner.query<{ kind: string; key_room_id: number; leaf: string; detail: Buffer }>(
    'select kind, key_room_id, leaf, detail from audit.entry order by id',
  );
  return rows.map((row) => ({
    kind: row.kind,
    ...openDetail(world.engine.vault, row.key_room_id, row.leaf, row.detail),
  }));
}

const credentials = (more: Record<string, string> = {}) => ({
  email,
  password: made.password,
  code: totpCode(made.secret, new Date(clock)),
  ...more,
});
const cookieOf = (answer: { headers: Headers }) =>
  /rinnalla=([\w-]{43});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';

test('the evaluation lists the workers of the story by organisation, in every language', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const { status, text } = await evaluation.page(undefined, `/${language}/kirjaudu`);
    expect(status).toBe(200);
    for (const word of ['Anna Kallio', 'Tiina Korpi', 'Saarni ry', 'Turvakoti Lyhty', `value="${anna.id}"`])
      expect(text).toContain(word);
    expect(text).not.toContain('type="password"');
  }
  const { body } = await evaluation.json(undefined, 'GET', '/evaluation/workers');
  expect(body.workers.map((worker: { name: string }) => worker.name)).toEqual(['Anna Kallio', 'Tiina Korpi']);
  expect(body.workers[0].organisation).toMatchObject({ name: 'Saarni ry', kind: 'victim-support' });
});

test('one click signs in, opens the work in the worker’s own language, and is in her organisation’s log', async () => {
  const answer = await evaluation.send(undefined, '/fi/kirjaudu', { worker: anna.id });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sv/tyo']);
  expect(answer.headers.get('set-cookie')).toMatch(/^rinnalla=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect((await logged(evaluation)).at(-1)).toMatchObject({
    kind: 'SignedIn',
    worker: anna.id,
    workerName: 'Anna Kallio',
  });
  const page = await evaluation.page({ ...anna, token: cookieOf(answer) }, '/sv/minun');
  expect(page.status).toBe(200);
});

test('signing in anew in the same browser ends the session that it had', async () => {
  const first = cookieOf(await evaluation.send(undefined, '/fi/kirjaudu', { worker: anna.id }));
  await evaluation.send(undefined, '/fi/kirjaudu', { worker: anna.id }, { cookie: `rinnalla=${first}` });
  expect((await evaluation.page({ ...anna, token: first }, '/fi/minun')).headers.get('location')).toBe('/fi/kirjaudu');
});

test('a form from elsewhere, or from nowhere, signs nobody in', async () => {
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
    const answer = await evaluation.send(undefined, '/fi/kirjaudu', { worker: anna.id }, headers);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  }
});

test('a script signs in by id or by name and gets a bearer token', async () => {
  for (const worker of [anna.id, 'Anna Kallio']) {
    const { status, body } = await evaluation.json(undefined, 'POST', '/evaluation/sign-in', { worker });
    expect(status).toBe(200);
    expect(body.worker).toMatchObject({ id: anna.id, name: 'Anna Kallio', language: 'sv' });
    expect((await evaluation.json({ ...anna, token: body.token }, 'GET', '/me')).body).toMatchObject({
      name: 'Anna Kallio',
      roles: ['worker'],
    });
  }
});

test('a name that nobody has, a wrong type and an unknown field are refused in words', async () => {
  for (const [sent, field] of [
    [{ worker: 'Ei Kukaan' }, 'worker'],
    [{ worker: 7 }, 'worker'],
    [{}, 'worker'],
    [{ worker: 'Anna Kallio', role: 'x' }, 'role'],
  ] as const) {
    const { status, body } = await evaluation.json(undefined, 'POST', '/evaluation/sign-in', sent);
    expect([status, body.error.code, body.error.fields[0].field]).toEqual([422, 'invalid', field]);
  }
  expect(
    (await evaluation.send(undefined, '/fi/kirjaudu', { worker: '00000000-0000-4000-8000-000000000000' })).status,
  ).toBe(422);
});

test('signing out ends the session, clears the browser, is logged, and takes the token of the form', async () => {
  const token = cookieOf(await evaluation.send(undefined, '/fi/kirjaudu', { worker: anna.id }));
  const me = { ...anna, token };
  expect((await evaluation.send(me, '/fi/kirjaudu-ulos', { csrf: 'x' })).status).toBe(403);
  expect((await evaluation.page(me, '/fi/minun')).status).toBe(200);
  const answer = await evaluation.send(me, '/fi/kirjaudu-ulos', {
    csrf: formToken(evaluation.faces.formSecret, token),
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fi/kirjaudu?ulos']);
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
  expect((await evaluation.page(me, '/fi/minun')).headers.get('location')).toBe('/fi/kirjaudu');
  expect((await logged(evaluation)).at(-1)).toMatchObject({ kind: 'SignedOut', worker: anna.id });
  expect((await evaluation.page(undefined, '/fi/kirjaudu?ulos')).text).toContain('Olet kirjautunut ulos');
});

test('in the real mode the ways of the evaluation do not exist', async () => {
  expect((await real.json(undefined, 'GET', '/evaluation/workers')).status).toBe(404);
  expect((await real.json(undefined, 'POST', '/evaluation/sign-in', { worker: 'Veera Koski' })).status).toBe(404);
  const { text } = await real.page(undefined, '/fi/kirjaudu');
  for (const name of ['email', 'password', 'code']) expect(text).toContain(`name="${name}"`);
  expect(text).not.toContain('Veera');
});

test('e-mail, password and code sign in; the address may be written in capitals', async () => {
  const answer = await real.send(undefined, '/fi/kirjaudu', credentials({ email: ' VEERA@saarni.example ' }));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/tyo']);
  expect((await logged(real)).at(-1)).toMatchObject({ kind: 'SignedIn', workerName: 'Veera Koski' });
});

test('a code opens one session, and none of the steps before it does either', async () => {
  const same = credentials();
  expect((await real.send(undefined, '/fi/kirjaudu', same)).status).toBe(303);
  expect((await real.send(undefined, '/fi/kirjaudu', same)).status).toBe(422);
  expect(
    (await real.send(undefined, '/fi/kirjaudu', credentials({ code: totpCode(made.secret, new Date(clock - 30_000)) })))
      .status,
  ).toBe(422);
});

test('every failure answers alike and late, keeps the address and no password, and is in the owner’s log', async () => {
  const page = async (fields: Record<string, string>) => {
    const begun = performance.now();
    const { status, text, headers } = await real.send(undefined, '/fi/kirjaudu', fields);
    expect(performance.now() - begun).toBeGreaterThan(590);
    expect(headers.get('set-cookie')).toBeNull();
    expect(text).not.toContain('vääräsana');
    expect(text).toContain('Kirjautuminen ei onnistunut');
    return { status, text: text.replaceAll(fields.email as string, '') };
  };
  const [wrongPassword, wrongCode, unknown] = [
    await page(credentials({ password: 'vääräsana' })),
    await page(credentials({ code: '000000' })),
    await page({ email: 'ei@kukaan.example', password: 'vääräsana', code: '000000' }),
  ];
  expect(wrongPassword).toEqual(wrongCode);
  expect(unknown).toEqual(wrongCode);
  expect((await logged(real)).slice(-2)).toMatchObject([
    { kind: 'SignInFailed', workerName: 'Veera Koski' },
    { kind: 'SignInFailed', about: { locked: false } },
  ]);
  const { rows } = await real.owner.query<SealedEntry>(
    `select key_room_id, leaf, detail, acted from audit.entry where kind = 'SignInFailed' and acted is not null`,
  );
  expect(rows.filter((row) => findDetail(real.engine.vault, row)).length).toBeGreaterThanOrEqual(2);
  const guessed = await real.owner.query(
    `select 1 from audit.entry e join app.worker w on e.acted = sha256(convert_to(w.id || '|' || e.leaf, 'UTF8'))`,
  );
  expect(guessed.rowCount).toBe(0);
});

test('after five failures the account waits, whatever is given, and then opens again', async () => {
  expect((await real.send(undefined, '/fi/kirjaudu', credentials())).status).toBe(303);
  for (let time = 0; time < 5; time++)
    await real.send(undefined, '/fi/kirjaudu', credentials({ password: 'vääräsana' }));
  clock += 120_000;
  expect((await real.send(undefined, '/fi/kirjaudu', credentials())).status).toBe(422);
  await real.owner.query(`update priv.credential set locked_until = now() - interval '1 second'`);
  expect((await real.send(undefined, '/fi/kirjaudu', credentials())).status).toBe(303);
});

test('odd input is no failure of the program', async () => {
  for (const fields of [
    {},
    { email: '\0', password: '\0', code: '\0' },
    { email: 'x'.repeat(5000), password: 'x'.repeat(5000), code: '1' },
  ] as Record<string, string>[]) {
    expect((await real.send(undefined, '/fi/kirjaudu', fields)).status).toBe(422);
  }
  const json = await real.send(undefined, '/fi/kirjaudu', {}, { 'content-type': 'application/json' });
  expect(json.status).toBe(415);
  expect([...real.reported, ...evaluation.reported]).toEqual([]);
});

test('a session that was opened while the clock was ahead is no session once the clock is right, then or ever', async () => {
  const saarni = await evaluation.organisation('Kello ry', 'victim-support');
  const worker = await evaluation.worker(saarni, 'Kaisa Kello');
  const answers = async () => (await evaluation.json(worker, 'GET', '/me')).status;
  const opened = (shift: string) =>
    evaluation.owner.query(
      `update priv.session set opened_at = now() + $2::interval, expires_at = now() + $2::interval + interval '10 hours' where worker_id = $1`,
      [worker.id, shift],
    );
  expect(await answers()).toBe(200);
  // A clock that is put right by a few seconds ends nobody's session.
  await opened('2 minutes');
  expect(await answers()).toBe(200);
  await opened('1 day');
  expect(await answers()).toBe(401);
  await evaluation.jobs.query('select job.sweep()');
  await opened('0 minutes');
  expect(await answers()).toBe(401);
});
