import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { download, html, json } from './answer.ts';
import { formToken, isFormToken, maskedFormToken, newToken } from './session.ts';
import { encodingOf, squeezeAnswers } from './squeeze.ts';

const asked = (accept: string | null, site: string | null = 'same-origin', method = 'GET') =>
  new Request('http://rinnalla.test/', {
    method,
    headers: {
      ...(accept === null ? {} : { 'accept-encoding': accept }),
      ...(site === null ? {} : { 'sec-fetch-site': site }),
    },
  });

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.8', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0.1', 'br'],
  ['identity', undefined],
  ['gzip;q=0', undefined],
  ['gzip;q=2', undefined],
  ['gzip;q=', undefined],
  ['', undefined],
  [null, undefined],
])('who accepts %j is answered with %j', (accept, encoding) => {
  expect(encodingOf(asked(accept))).toBe(encoding);
});

test('whatever is accepted, nothing that the header refuses or leaves out is chosen', () => {
  const name = fc.constantFrom('br', 'gzip', 'deflate', 'identity');
  const items = fc.uniqueArray(fc.record({ name, weight: fc.integer({ min: 0, max: 10 }) }), {
    selector: (x) => x.name,
  });
  fc.assert(
    fc.property(items, (all) => {
      const chosen = encodingOf(asked(all.map((item) => `${item.name};q=${item.weight / 10}`).join(', ')));
      const weight = (of: string) => all.find((item) => item.name === of)?.weight ?? 0;
      expect(chosen ? weight(chosen) : 0).toBe(Math.max(weight('br'), weight('gzip')));
    }),
  );
});

test('what another site, a neighbour, a program or a form has asked for is not compressed', () => {
  for (const site of ['cross-site', 'same-site', null]) expect(encodingOf(asked('br, gzip', site))).toBeUndefined();
  expect(encodingOf(asked('br, gzip', 'none'))).toBe('br');
  expect(encodingOf(asked('br, gzip', 'same-origin', 'POST'))).toBeUndefined();
});

const long = `<p>${'Tukihenkilö soittaa huomenna. '.repeat(200)}</p>`;
const app = new Hono();
squeezeAnswers(app);
app.get('/page', () => html(long as never, 200, { 'set-cookie': 'a=b' }));
app.get('/json', () => json({ long }));
app.get('/short', () => json({ ok: true }));
app.get('/file', () => download({ name: 'a.txt', type: 'application/json', bytes: long }));
app.get(
  '/stream',
  () =>
    new Response(`data: ${long}\n\n`, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    }),
);
app.get('/none', () => new Response(null, { status: 304, headers: { 'content-type': 'text/html' } }));
const get = async (path: string, accept = 'br, gzip', site = 'same-origin') => {
  const answer = await app.request(path, { headers: { 'accept-encoding': accept, 'sec-fetch-site': site } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('a page and JSON come whole by %s, with their headers', async (encoding, unpack) => {
  const page = await get('/page', encoding);
  const back = unpack(page.bytes).toString();
  expect(back.startsWith(long)).toBe(true);
  expect(back.slice(long.length)).toMatch(/^<!-- [\w-]{0,200} -->$/);
  expect(page.bytes.length).toBeLessThan(long.length / 5);
  expect(page.answer.headers.get('content-encoding')).toBe(encoding);
  expect(page.answer.headers.get('vary')).toBe('accept-encoding, sec-fetch-site');
  expect(page.answer.headers.get('cache-control')).toBe('no-store');
  expect(page.answer.headers.getSetCookie()).toEqual(['a=b']);
  const data = await get('/json', encoding);
  expect(JSON.parse(unpack(data.bytes).toString())).toEqual({ long });
});

test('files, streams, what is short, what is empty and what another site asks for go as they are', async () => {
  for (const path of ['/file', '/stream', '/short', '/none'])
    expect((await get(path)).answer.headers.get('content-encoding'), path).toBeNull();
  expect(JSON.parse((await get('/short')).bytes.toString())).toEqual({ ok: true });
  const foreign = await get('/page', 'br', 'cross-site');
  expect(foreign.bytes.toString()).toBe(long);
});

test('one page is not of one length: it is hidden by some hundred bytes', async () => {
  const lengths = new Set<number>();
  for (let n = 0; n < 60; n += 1) lengths.add((await get('/page')).bytes.length);
  expect(lengths.size).toBeGreaterThan(20);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeGreaterThan(60);
});

const secret = randomBytes(32);

test('a masked form token is taken, each time in other letters, and no other is', () => {
  const [own, other] = [newToken(), newToken()];
  const all = Array.from({ length: 200 }, () => maskedFormToken(secret, own));
  expect(all.every((token) => isFormToken(secret, own, token))).toBe(true);
  expect(all.some((token) => isFormToken(secret, other, token))).toBe(false);
  expect(isFormToken(secret, own, formToken(secret, own))).toBe(true);
  const parts = (token: string) => Array.from({ length: token.length - 5 }, (_, at) => token.slice(at, at + 6));
  const seen = new Set(parts(formToken(secret, own)));
  expect(all.flatMap(parts).filter((part) => seen.has(part)).length).toBeLessThan(3);
  const [first = ''] = all;
  for (const at of [0, 20, 43, 60, 84]) {
    const letter = first[at] === 'A' ? 'B' : 'A';
    expect(isFormToken(secret, own, first.slice(0, at) + letter + first.slice(at + 1)), `letter ${at}`).toBe(false);
  }
  for (const given of ['', first.slice(1), first.slice(0, 43), `${first}AAAA`])
    expect(isFormToken(secret, own, given)).toBe(false);
});

/** Typed words that guess the next letter of the token, and how often the shortest page is the one with the right guess. */
function guessed(tokenOf: (session: string) => string, tries: number): number {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
  let right = 0;
  for (let n = 0; n < tries; n += 1) {
    const session = newToken();
    const known = tokenOf(session).slice(0, 12);
    const actual = tokenOf(session)[12];
    const length = (letter: string) =>
      gzipSync(
        `<input name="csrf" value="${tokenOf(session)}"><h1>Haku: name="csrf" value="${known}${letter}</h1>${long}`,
      ).length;
    const lengths = letters.map((letter) => ({ letter, bytes: length(letter) }));
    const shortest = Math.min(...lengths.map(({ bytes }) => bytes));
    const best = lengths.filter(({ bytes }) => bytes === shortest);
    if (best.length <= 8 && best.some(({ letter }) => letter === actual)) right += 1;
  }
  return right;
}

test('whoever reads lengths finds the letters of a token that stays, and none of one that is masked', () => {
  expect(guessed((session) => formToken(secret, session), 120)).toBeGreaterThan(48);
  expect(guessed((session) => maskedFormToken(secret, session), 120)).toBeLessThan(40);
});
