import { afterAll, beforeAll, expect, test } from 'vitest';
import { line } from '../../src/domain/helpline/helpline.fixtures.ts';
import { changeHelpline } from '../../src/domain/helpline/index.ts';
import { mountSignIn } from '../../src/domain/worker/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { namesOf } from '../../src/platform/http/fields.ts';
import { formToken, hashToken, newToken } from '../../src/platform/http/session.ts';
import { asRead } from './as-read.ts';
import { type Person, type SmallWorld, smallWorld } from './small-world.ts';

const slug = '/fi/auttavat-puhelimet/riku/korjaa';
const said = 'Kun joku on peloissaan ja kysyy neuvoa.';
const typed = { ...line, aboutFi: said, version: '1' };

let world: SmallWorld;
let keeper: Person;
let other: Person;
let worker: Person;

beforeAll(async () => {
  world = await smallWorld({ endpoints: [changeHelpline], before: mountSignIn });
  const organisation = await world.organisation('Ylläpito', 'research');
  keeper = await world.worker(organisation, 'Teppo Lahti', ['system-admin']);
  other = await world.worker(organisation, 'Oona Toinen', ['system-admin']);
  worker = await world.worker(organisation, 'Tiina Työ', ['worker']);
});
afterAll(() => world.stop());

const csrfOf = (token: string) => formToken(Buffer.alloc(32, 2), token);
const send = (token: string, cookie = `rinnalla=${token}`, csrf = csrfOf(token), more = {}) =>
  world.send(undefined, slug, { csrf, ...typed, ...more }, { cookie });
const cookieOf = (answer: { headers: Headers }, name: string) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] as string)
    .find((cookie) => cookie.startsWith(`${name}=`));
const signIn = (who: Person, cookies: string) =>
  world.send(undefined, '/fi/kirjaudu', { worker: who.id }, { cookie: cookies });
const page = async (cookies: string) =>
  asRead(await world.app.fetch(new Request(`http://localhost:3000${slug}`, { headers: { cookie: cookies } })));
const tells = async (cookies: string) => (await page(cookies)).includes(said);
const many = async () =>
  (await world.owner.query<{ n: number }>('select count(*)::integer as n from priv.kept_form')).rows[0]?.n;

/** A session of this worker that was open while something was typed, and is over. */
async function overFor({ id }: Person): Promise<string> {
  const token = newToken();
  await world.owner.query(
    `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() - interval '1 minute')`,
    [hashToken(token), id],
  );
  return token;
}
/** A form that was sent when the session had ended: the cookie that opens it, and the one of the former session. */
async function kept(who = keeper): Promise<{ form: string; former: string }> {
  const token = await overFor(who);
  const answer = await send(token);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fi/kirjaudu?tallessa']);
  return { form: cookieOf(answer, 'rinnalla-form') ?? '', former: `rinnalla=${token}` };
}

test('what was sent when the session had ended stands in its form after the next sign-in, and is sent from there', async () => {
  const { form, former } = await kept();
  const back = await signIn(keeper, `${former}; ${form}`);
  expect(back.headers.get('location')).toBe(slug);
  const session = cookieOf(back, 'rinnalla') ?? '';
  const shown = await page(`${session}; ${form}`);
  expect([shown.includes(said), shown.includes('Istuntosi oli päättynyt')]).toEqual([true, true]);
  // Looking again loses nothing.
  expect(await tells(`${session}; ${form}`)).toBe(true);
  const token = session.split('=')[1] as string;
  const done = await send(token, `${session}; ${form}`, csrfOf(token), { aboutFi: 'Kun tarvitset tukea.' });
  expect([done.status, done.headers.get('set-cookie')?.includes('rinnalla-form=;')]).toEqual([303, true]);
  expect((await page(session)).includes('Istuntosi oli päättynyt')).toBe(false);
});

test('the sign-in page says that it waits', async () => {
  const answer = await world.page(undefined, '/fi/kirjaudu?tallessa');
  expect(answer.text.includes('Kirjoittamasi on tallessa 12 tuntia')).toBe(true);
});

test('nobody else reads it, at the same browser neither', async () => {
  const { form, former } = await kept();
  const back = await signIn(other, `${former}; ${form}`);
  expect(back.headers.get('location')).toBe('/fi/tyo');
  expect(await tells(`${cookieOf(back, 'rinnalla')}; ${form}`)).toBe(false);
});

test('without the key in the browser the row is nothing, and what is typed is in no column', async () => {
  const before = await many();
  const { form } = await kept();
  expect(await many()).toBe((before ?? 0) + 1);
  const { rows } = await world.owner.query<{ text: string }>(
    `select encode(body, 'escape') as text from priv.kept_form order by kept_at desc limit 1`,
  );
  expect(rows[0]?.text).not.toContain('peloissaan');
  const wrong = Buffer.from(form.split('=')[1] ?? '', 'base64url');
  wrong[20] = (wrong[20] as number) ^ 1;
  const answer = await page(`rinnalla=${keeper.token}; rinnalla-form=${wrong.toString('base64url')}`);
  expect([answer.includes(said), answer.includes('name="aboutFi"')]).toEqual([false, true]);
});

test('it ends by itself, and a sweep takes it away', async () => {
  const { form } = await kept();
  await world.ahead('13 hours');
  expect(await tells(`rinnalla=${keeper.token}; ${form}`)).toBe(false);
  await world.jobs.query('select job.sweep()');
  expect(await many()).toBe(0);
  await world.ahead('0');
});

test('of one worker ten are kept, the last', async () => {
  const all: { form: string }[] = [];
  for (let at = 0; at < 12; at += 1) all.push(await kept());
  expect(await many()).toBe(10);
  expect(await tells(`rinnalla=${keeper.token}; ${all.at(-1)?.form}`)).toBe(true);
  expect(await tells(`rinnalla=${keeper.token}; ${all[0]?.form}`)).toBe(false);
});

test('a token of nobody, an account that has ended and a form of somebody else’s session keep nothing', async () => {
  const before = await many();
  const nobody = await send(newToken());
  expect([nobody.headers.get('location'), nobody.headers.get('set-cookie')]).toEqual(['/fi/kirjaudu', null]);
  const gone = await world.worker(keeper.organisation, 'Lasse Lähtenyt', ['system-admin']);
  const token = await overFor(gone);
  await world.owner.query('update app.worker set ended_at = now() where id = $1', [gone.id]);
  expect((await send(token)).headers.get('set-cookie')).toBeNull();
  expect(await many()).toBe(before);
});

test('a form of the session before this one can be sent again from the page that refuses it', async () => {
  const answer = await send(keeper.token, `rinnalla=${keeper.token}`, csrfOf(newToken()));
  expect([answer.status, answer.text.includes(said), answer.text.includes('Lähetä uudestaan')]).toEqual([
    403,
    true,
    true,
  ]);
});

test('what is refused for good can be read and copied', async () => {
  const answer = await send(worker.token);
  expect([answer.status, answer.text.includes(said), answer.text.includes('Voit kopioida')]).toEqual([403, true, true]);
  expect(answer.text).not.toContain('Lähetä uudestaan');
});

test('one that comes back to an address that is not understood can be copied, and the page says which part', async () => {
  const sent = { csrf: csrfOf(keeper.token), ...typed };
  const answer = await world.send(
    undefined,
    `${slug}?outo=1`,
    { ...sent, checkedOn: 'eilen' },
    { cookie: `rinnalla=${keeper.token}` },
  );
  expect([answer.status, answer.text.includes(said)]).toEqual([422, true]);
  expect(answer.text).toContain('Tätä ei ymmärretty: outo');
  expect(answer.text).toContain(`href="${slug}"`);
});

test('a form from elsewhere is shown nowhere', async () => {
  const answer = await world.send(undefined, slug, typed, {
    cookie: `rinnalla=${keeper.token}`,
    'sec-fetch-site': 'cross-site',
  });
  expect([answer.status, answer.text.includes(said)]).toEqual([403, false]);
});

/** Changes that take words and have no page of their own, to which nobody can be led back. */
test('every change that takes words has a form of its own to come back to', () => {
  const takesWords = endpoints.filter(
    (endpoint) =>
      endpoint.method === 'POST' &&
      !endpoint.form &&
      Object.values(endpoint.input.shape).some((part) => !['set-form', undefined].includes(namesOf(part as never))),
  );
  expect(takesWords.map(({ path }) => path)).toEqual([]);
});
