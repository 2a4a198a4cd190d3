import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visit, visit } from './browser.ts';
import { everyPage, type OpenPage } from './every-page.ts';

/** Every page × three languages × two widths: axe (WCAG 2.2 AA and best practice), no sideways scroll, nothing from elsewhere, no complaint of the browser. */
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 320] as const;
const languages = ['fi', 'sv', 'en'] as const;

let it: Visit;
let pages: OpenPage[] = [];
let missing: string[] = [];
const contexts = new Map<string, BrowserContext>();
beforeAll(async () => {
  it = await visit();
  ({ pages, missing } = await everyPage(it.it));
}, 180_000);
afterAll(() => it.stop());

async function contextOf(worker: string): Promise<BrowserContext> {
  const known = contexts.get(worker);
  if (known) return known;
  const { context, page } = await it.enter(worker);
  await page.close();
  // The scanner is put in by the test, past the page's own policy.
  await context.addInitScript({ path: axePath });
  contexts.set(worker, context);
  return context;
}

test('somebody of the story can open every page', () => {
  expect(missing).toEqual([]);
  expect(pages.length).toBeGreaterThan(25);
});

for (const language of languages) {
  for (const width of widths) {
    test(`every page in ${language} at ${width} px`, async () => {
      const found: string[] = [];
      for (const { worker, slug } of [
        ...pages,
        { worker: '', slug: '/kirjaudu' },
        { worker: '', slug: '/kysy' },
        { worker: '', slug: '/kysy/vastaus' },
        { worker: '', slug: '/saavutettavuus' },
        { worker: '', slug: '/tietosuoja' },
      ]) {
        const context = await contextOf(worker || (pages[0] as OpenPage).worker);
        const page = await context.newPage();
        page.on('request', (request) => {
          if (!request.url().startsWith(it.origin)) found.push(`${slug}: asked ${request.url()}`);
        });
        page.on('console', (message) => {
          if (message.type() === 'error') found.push(`${slug}: ${message.text()}`);
        });
        await page.setViewportSize({ width, height: 800 });
        const answer = await page.goto(`/${language}${slug}`);
        if (answer?.status() !== 200) found.push(`${slug}: ${answer?.status()}`);
        const over = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (over > 0) found.push(`${slug}: ${over} px too wide`);
        if ((await page.getAttribute('html', 'lang')) !== language) found.push(`${slug}: lang`);
        const { violations } = await page.evaluate(
          (only) =>
            (
              globalThis as unknown as {
                axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
              }
            ).axe.run({ runOnly: only, resultTypes: ['violations'] }),
          tags,
        );
        for (const { id, nodes } of violations) found.push(`${slug}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
        await page.close();
      }
      expect(found).toEqual([]);
    }, 180_000);
  }
}
