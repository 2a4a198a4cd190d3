import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctNote, writeNote } from '../../src/domain/note/index.ts';
import { viewTimeline } from '../../src/domain/timeline/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { corrector } from '../../src/platform/http/saved-notice.ts';
import { type OneCase, oneCase } from './one-case.ts';

/** What a page says after a saving, and where it leads to correct it. */
let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [writeNote, correctNote, viewTimeline] });
});
afterAll(() => world.stop());

const write = (text: string) =>
  world.fill(world.anna, '/merkinta', { class: 'support', happenedOn: '1.11.2026', text });
const savedOf = ({ headers }: { headers: Headers }) =>
  headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('rinnalla-saved='))
    ?.split(';')[0] ?? '';
async function at(page: string, cookie: string) {
  const headers = { cookie: `rinnalla=${world.anna.token}; ${cookie}` };
  const answer = await world.app.fetch(new Request(`http://localhost:3000${page}`, { headers }));
  return { text: await answer.text(), headers: answer.headers };
}

test('the page after a saving says so once, and leads to the form in which it is corrected', async () => {
  const done = await write('Soitti aamulla.');
  const page = done.headers.get('location')?.split('#')[0] ?? '';
  const said = savedOf(done);
  const { text, headers } = await at(page, said);
  const way = /href="([^"]+)">Korjaa</.exec(text)?.[1] ?? '';
  expect([text.includes('Tallennettu'), savedOf({ headers })]).toEqual([true, 'rinnalla-saved=']);
  expect((await at(way, '')).text).toContain('Soitti aamulla.');
  expect((await at(page, '')).text).not.toContain('Tallennettu klo');
  // Another page, in another window, takes nothing of it.
  expect((await at(way, said)).text).not.toContain('Tallennettu klo');
});

test('a refusal says nothing of the kind', async () => {
  const refused = await write('');
  expect([refused.status, savedOf(refused)]).toEqual([422, '']);
});

test('nobody is led out of the service by what a browser holds', async () => {
  const page = `/fi/t/${world.caseId}/aikajana`;
  for (const elsewhere of ['https://elsewhere.example', 'x', '%']) {
    const { text } = await at(page, `rinnalla-saved=${encodeURIComponent(page)}|${encodeURIComponent(elsewhere)}`);
    expect([text.includes('Tallennettu'), text.includes('elsewhere')]).toEqual([true, false]);
  }
});

/** Every change by a page goes on to a page that says so, or answers itself: by what is shown once, or by a file. */
test('no saving is silent', () => {
  const silent = endpoints.filter(
    (endpoint) =>
      endpoint.method === 'POST' && endpoint.slug && !endpoint.afterwards && !endpoint.done && !endpoint.file,
  );
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});

test('what says that it can be corrected has a form for it', () => {
  const keeping = endpoints.filter((endpoint) => endpoint.method === 'POST' && endpoint.keeps !== undefined);
  expect(keeping.length).toBeGreaterThan(50);
  const without = keeping.filter((endpoint) => endpoint.method === 'POST' && !corrector(endpoints, endpoint));
  expect(without.map(({ slug }) => slug)).toEqual([]);
});
