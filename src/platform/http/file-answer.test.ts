import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { action, onOwn } from '../acting/action.ts';
import { languages } from '../i18n/texts.ts';
import { PdfTooLong } from '../pdf/compile.ts';
import { mostAtOnce, placesTaken, takePlace } from '../pdf/places.ts';
import { change } from './endpoint.ts';
import { text } from './fields.ts';
import { Problem } from './problem.ts';
import { problemWords } from './problem-words.ts';
import { formToken } from './session.ts';

let ran = 0;
/** Of what the list is now, and what happens while its file is made. */
let version = 0;
let meanwhile: (() => void) | undefined;
const endpoint = change({
  path: '/lists/export',
  slug: '/luettelo/vienti',
  summary: 'A list as a file.',
  input: z.object({ purpose: text(100) }),
  action: action('list.export', 'own', () => true),
  subject: () => onOwn,
  audit: 'PlanExported',
  async run({ input, trail }) {
    ran += 1;
    trail.about({ purpose: `${version}` });
    return { rows: [input.purpose, ...(version ? [`v${version}`] : [])] };
  },
  file: (view, language) => {
    if (view.rows.includes('ikuinen')) throw new PdfTooLong('never');
    if (view.rows.includes('rikki')) throw new Error('no such picture');
    meanwhile?.();
    return fileOf(view.rows, language);
  },
});

const fileOf = (rows: readonly string[], language: string) => ({
  name: 'T-7F3K2Q "a"\r\nb.csv',
  type: 'text/csv; charset=utf-8',
  bytes: `${language}:${rows.join()}`,
});

const shownOnce = change({
  path: '/lists/number',
  slug: '/luettelo/numero',
  summary: 'A number that is shown once.',
  input: z.object({ purpose: text(100) }),
  action: action('list.number', 'own', () => true),
  subject: () => onOwn,
  audit: 'CalendarFeedRenewed',
  async run({ input }) {
    ran += 1;
    return { shown: input.purpose };
  },
  done: (view) => view.shown as never,
});

let world: SmallWorld;
let worker: Awaited<ReturnType<SmallWorld['worker']>>;

beforeAll(async () => {
  world = await smallWorld({ endpoints: [endpoint, shownOnce] });
  worker = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
});
afterAll(() => world.stop());

const headersOf = (headers: Headers) =>
  ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'].map((name) => headers.get(name));
const expected = ['text/csv; charset=utf-8', 'attachment; filename="T-7F3K2Q-a-b.csv"', 'no-store', 'nosniff'];

test('a file comes from the form, in the language of the page, under a safe name and is not kept', async () => {
  const csrf = formToken(world.faces.formSecret, worker.token);
  const answer = await world.send(worker, '/sv/luettelo/vienti', { csrf, purpose: 'möte' });
  expect([answer.status, answer.text]).toEqual([200, 'sv:möte']);
  expect(headersOf(answer.headers)).toEqual(expected);
});

const exports = async () =>
  (await world.owner.query(`select 1 from audit.entry where kind = 'PlanExported'`)).rows.length;

test('the other face gives the same file; a repeat with the same key does nothing and says so, and the file is kept nowhere', async () => {
  const [before, logged] = [ran, await exports()];
  const key = { 'idempotency-key': 'once-only-1' };
  const answer = await fetchJson({ purpose: 'kokous' }, key);
  expect([answer.status, await answer.text()]).toEqual([200, 'fi:kokous']);
  expect(headersOf(answer.headers)).toEqual(expected);
  const repeated = await fetchJson({ purpose: 'kokous' }, key);
  expect([repeated.status, ((await repeated.json()) as { error: { reason: string } }).error.reason]).toEqual([
    409,
    'done-once',
  ]);
  expect((await fetchJson({ purpose: 'muu' }, key)).status).toBe(422);
  expect([ran, await exports()]).toEqual([before + 2, logged + 1]);
  expect((await world.owner.query('select answer from priv.idempotency')).rows).toEqual([{ answer: null }]);
});

test('a form sent twice does once, also where the answer is shown once or is a file', async () => {
  const csrf = formToken(world.faces.formSecret, worker.token);
  for (const [to, first] of [
    ['/fi/luettelo/vienti', 'fi:kokous'],
    ['/fi/luettelo/numero', 'kokous'],
  ] as const) {
    const times = to.endsWith('vienti') ? 2 : 1;
    const [before, form] = [ran, { csrf, purpose: 'kokous', once: `once ${to}`.replaceAll(' ', '-') }];
    expect((await world.send(worker, to, form)).text).toContain(first);
    const repeated = await world.send(worker, to, form);
    expect(repeated.status).toBe(409);
    expect(ran).toBe(before + times);
  }
  expect(problemWords('fi', new Problem('conflict', { reason: 'done-once' }))).toContain('Tämä on jo tehty kerran');
});

test('a problem is told as a problem, not as a file', async () => {
  const answer = await fetchJson({ purpose: ' ' });
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([422, null]);
});

test('where too many are being made, one more is refused before anything is kept or logged, on both faces', async () => {
  const logged = async () => (await world.owner.query('select 1 from audit.entry')).rowCount;
  const before = [ran, await logged()];
  const leave = Array.from({ length: mostAtOnce }, () => takePlace());
  try {
    const refused = await fetchJson({ purpose: 'kokous' });
    expect(refused.status).toBe(503);
    expect(((await refused.json()) as { error: { reason: string } }).error.reason).toBe('too-many-documents');
    const csrf = formToken(world.faces.formSecret, worker.token);
    const page = await world.send(worker, '/sv/luettelo/vienti', { csrf, purpose: 'möte' });
    expect(page.status).toBe(503);
  } finally {
    for (const go of leave) go();
  }
  expect([ran, await logged()]).toEqual(before);
  expect((await fetchJson({ purpose: 'kokous' })).status).toBe(200);
});

test('both refusals have words of their own, which say that nothing was kept', () => {
  const words = (reason: string) =>
    languages.map((language) => problemWords(language, new Problem('busy', { reason })));
  expect(words('too-many-documents')[0]).toContain('Mitään ei kirjattu');
  expect(words('document-too-long')[0]).toContain('Mitään ei kirjattu');
  for (const reason of ['too-many-documents', 'document-too-long'])
    expect(words(reason)).not.toEqual(words('no reason'));
});

test('a file that was not made leaves nothing kept and nothing in the log, on both faces, and can be asked for again', async () => {
  const logged = await exports();
  const key = { 'idempotency-key': 'not-made-once-1' };
  expect((await fetchJson({ purpose: 'rikki' }, key)).status).toBe(503);
  const csrf = formToken(world.faces.formSecret, worker.token);
  for (const purpose of ['rikki', 'ikuinen'])
    expect((await world.send(worker, '/fi/luettelo/vienti', { csrf, purpose, once: 'not-made-once-2' })).status).toBe(
      503,
    );
  expect(await exports()).toBe(logged);
  expect((await fetchJson({ purpose: 'ehjä' }, key)).status).toBe(200);
  expect([await exports(), placesTaken()]).toEqual([logged + 1, 0]);
});

test('a file is of what the log says: where the rows are others by then, it is made anew', async () => {
  const logged = await exports();
  version = 1;
  meanwhile = () => {
    version = 2;
  };
  expect(await (await fetchJson({ purpose: 'kokous' })).text()).toBe('fi:kokous,v2');
  expect(await exports()).toBe(logged + 1);
  meanwhile = () => {
    version += 1;
  };
  expect((await fetchJson({ purpose: 'kokous' })).status).toBe(503);
  expect(await exports()).toBe(logged + 1);
  [version, meanwhile] = [0, undefined];
});

test('one that was not made in time says so, and leaves its place', async () => {
  const late = await fetchJson({ purpose: 'ikuinen' });
  expect([late.status, ((await late.json()) as { error: { reason: string } }).error.reason]).toEqual([
    503,
    'document-too-long',
  ]);
  expect(placesTaken()).toBe(0);
});

function fetchJson(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    world.app.fetch(
      new Request('http://localhost:3000/api/v1/lists/export', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${worker.token}`,
          'content-type': 'application/json',
          'accept-language': 'fi',
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    ),
  );
}
