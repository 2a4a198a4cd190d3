import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyPage, type OpenPage } from '../../e2e/every-page.ts';
import { endpoints } from '../../src/endpoints.ts';
import { formAt } from '../../src/platform/http/draft-forms.ts';
import { readMark } from '../../src/platform/http/draft-mark.ts';
import { isLook } from '../../src/platform/http/endpoint.ts';
import { hashToken } from '../../src/platform/http/session.ts';
import { asRead } from './as-read.ts';
import { type RunningApp, runApp } from './running-app.ts';

/** Every form that somebody of the story can open: what is typed into it is kept, shown there again, and led back to after signing in. */
interface Drawn {
  readonly mark: string;
  readonly csrf: string;
  /** The fields in which somebody writes. */
  readonly written: readonly string[];
}

let story: RunningApp;
let pages: OpenPage[];
let owner: pg.Client;
const tokens = new Map<string, string>();
beforeAll(async () => {
  story = await runApp();
  owner = await story.asOwner();
  pages = await everyPage(story);
  for (const worker of new Set(pages.map((page) => page.worker))) tokens.set(worker, await story.signIn(worker));
}, 300_000);
afterAll(() => story.stop());

const tokenOf = ({ worker }: OpenPage) => tokens.get(worker) ?? '';
const read = async (page: OpenPage) => {
  const headers = { cookie: `rinnalla=${tokenOf(page)}`, accept: 'text/html' };
  return asRead(await story.app.fetch(new Request(`http://localhost:3000/fi${page.slug}`, { headers })));
};
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const unescaped = (text: string) => text.replaceAll('&amp;', '&');

/** Forms that only ask: nothing of them is kept. */
const asking = new Set(
  endpoints.flatMap((endpoint) => (isLook(endpoint) && endpoint.slug ? [`/fi${endpoint.slug}`] : [])),
);

/** The forms of a page in which somebody can write more than a search. */
function formsIn(html: string): Drawn[] {
  return [...html.matchAll(/(<form\b[^>]*method="post"[^>]*>)([\s\S]*?)<\/form>/g)].flatMap(
    ([, form = '', inside = '']) => {
      if (asking.has(attribute(form, 'action') ?? '')) return [];
      const hidden = (name: string) =>
        unescaped(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(inside)?.[1] ?? '');
      const fields = [...inside.matchAll(/<textarea\b[^>]*>|<input\b[^>]*type="text"[^>]*>/g)].map(
        ([tag]) => attribute(tag, 'name') ?? '',
      );
      return fields.length > 0 ? [{ mark: hidden('luonnos'), csrf: hidden('csrf'), written: fields }] : [];
    },
  );
}
const said = (name: string) => `Kirjoitettu kesken: ${name}`;

async function keep(page: OpenPage, { mark, csrf, written }: Drawn): Promise<number> {
  const fields = new URLSearchParams([
    ['csrf', csrf],
    ['luonnos', mark],
  ]);
  for (const name of new Set(written)) fields.append(name, said(name));
  const headers = {
    cookie: `rinnalla=${tokenOf(page)}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const asked = new Request('http://localhost:3000/fi/luonnos', { method: 'POST', headers, body: fields.toString() });
  return (await story.app.fetch(asked)).status;
}

/** Forms that stand on a page of something else: their draft opens at their own address. */
const elsewhere = ({ mark }: Drawn, page: OpenPage): boolean =>
  (readMark(mark)?.address.split('?')[0] ?? '') !== page.slug.split('?')[0];

test('what is typed into any of them is kept and stands in it again', async () => {
  const without: string[] = [];
  let forms = 0;
  for (const page of pages) {
    for (const form of formsIn(await read(page))) {
      forms += 1;
      const at = readMark(form.mark)?.address ?? '';
      if (!formAt(endpoints, at)) without.push(`${page.of}: no draft`);
      else if ((await keep(page, form)) !== 200) without.push(`${page.of}: not kept`);
      else {
        const again = await read(elsewhere(form, page) ? { ...page, slug: at } : page);
        // Fields that one cannot see for what is chosen so far are not asked for: one that is shown is enough to show that the draft is.
        const back = form.written.filter((name) => again.includes(said(name)));
        if (back.length === 0 || !again.includes('Hylkää luonnos')) without.push(`${page.of}: not shown`);
      }
    }
    await owner.query('delete from priv.draft');
  }
  expect(without).toEqual([]);
  expect(forms).toBeGreaterThan(80);
}, 300_000);

test('from every page one is led back to it after the session has run out', async () => {
  await owner.query(`update priv.session set expires_at = now() - interval '1 minute' where token_hash = any ($1)`, [
    [...tokens.values()].map(hashToken),
  ]);
  const lost: string[] = [];
  for (const page of pages) {
    const headers = { cookie: `rinnalla=${tokenOf(page)}`, accept: 'text/html' };
    const answer = await story.app.fetch(new Request(`http://localhost:3000/fi${page.slug}`, { headers }));
    const to = new URL(answer.headers.get('location') ?? '/', 'http://localhost:3000').searchParams.get('jatka');
    if (to !== `/fi${page.slug}`) lost.push(page.of);
  }
  expect(lost).toEqual([]);
});

test('every page says which part of its address it does not know, and leads to itself without that', async () => {
  const silent: string[] = [];
  for (const page of pages) {
    const [path = '', query] = page.slug.split('?');
    const html = await read({ ...page, slug: `${path}?${query ? `${query}&` : ''}outo-osa=1` });
    const says = html.includes('Tätä ei ymmärretty: outo-osa') && html.includes(`href="/fi${path}"`);
    if (!says) silent.push(page.of);
  }
  expect(silent).toEqual([]);
});
