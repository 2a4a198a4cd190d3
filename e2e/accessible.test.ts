import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visit, visit } from './browser.ts';
import { everyPage, lanes, type OpenPage, pageSlugs } from './every-page.ts';

/**
 * Every page × three languages × two widths: axe (WCAG 2.2 AA and best practice), no sideways scroll, nothing from elsewhere, no
 * complaint of the browser. One test a page, so that its time does not depend on how many pages there are; its three languages
 * are looked at side by side, each in a tab that stays open. A page is loaded once a language and then narrowed: nothing but
 * the style sheet knows the width.
 */
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 320] as const;
const languages = ['fi', 'sv', 'en'] as const;
type Language = (typeof languages)[number];
/** Pages that need no session: looked at without one. */
const open = ['/kirjaudu', '/kysy', '/kysy/vastaus', '/saavutettavuus', '/tietosuoja'];
/** Some ten times what a page takes by itself. */
const timeout = 60_000;

interface Tab {
  readonly page: Page;
  /** What the browser has complained of since the tab was last asked. */
  readonly heard: string[];
}

let it: Visit;
const pages = new Map<string, OpenPage>();
const contexts = new Map<string, Promise<BrowserContext>>();
const tabs = new Map<string, Promise<Tab>>();
beforeAll(async () => {
  it = await visit();
  for (const page of await everyPage(it.it)) pages.set(page.of, page);
}, 180_000);
afterAll(() => it.stop());

/** A browser of the worker's own; of nobody's where the name is empty. */
async function openContext(worker: string): Promise<BrowserContext> {
  if (worker === '') return it.browser.newContext({ baseURL: it.origin });
  const { context, page } = await it.enter(worker);
  await page.close();
  return context;
}

async function openTab(worker: string): Promise<Tab> {
  const context = contexts.get(worker) ?? openContext(worker);
  contexts.set(worker, context);
  const page = await (await context).newPage();
  // The scanner is put in by the test, past the page's own policy.
  await page.addInitScript({ path: axePath });
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(it.origin)) heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  return { page, heard };
}

function tabOf(worker: string, language: Language): Promise<Tab> {
  const key = `${language} ${worker}`;
  const tab = tabs.get(key) ?? openTab(worker);
  tabs.set(key, tab);
  return tab;
}

/** What axe has to say of the page as it stands. */
async function scan(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (only) =>
      (
        globalThis as unknown as {
          axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run({ runOnly: only, resultTypes: ['violations'] }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
}

/** Everything that is wrong with one page in one language. */
async function faultsOf(worker: string, slug: string, language: Language): Promise<string[]> {
  const { page, heard } = await tabOf(worker, language);
  const found: string[] = [];
  heard.length = 0;
  await page.setViewportSize({ width: widths[0], height: 800 });
  const answer = await page.goto(`/${language}${slug}`);
  if (answer?.status() !== 200) found.push(`status ${answer?.status()}`);
  if (new URL(page.url()).pathname !== `/${language}${slug.split('?')[0]}`) found.push(`led to ${page.url()}`);
  if ((await page.getAttribute('html', 'lang')) !== language) found.push('lang');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (over > 0) found.push(`${over} px too wide at ${width} px`);
    found.push(...(await scan(page)).map((one) => `at ${width} px: ${one}`));
  }
  return [...found, ...heard].map((one) => `${language} ${slug}: ${one}`);
}

async function look(worker: string, slug: string): Promise<string[]> {
  return (await Promise.all(languages.map((language) => faultsOf(worker, slug, language)))).flat();
}

test('the endpoints have pages', () => expect(pageSlugs.length).toBeGreaterThan(120));

test.each([...pageSlugs, lanes])(
  '%s',
  async (of) => {
    const page = pages.get(of);
    if (!page) throw new Error('Nobody of the story can open this page: extend the story, or teach every-page.ts.');
    expect(await look(page.worker, page.slug)).toEqual([]);
  },
  timeout,
);

test.each(open)('%s, by anybody', async (slug) => expect(await look('', slug)).toEqual([]), timeout);
