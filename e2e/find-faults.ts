import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { counted } from '../proofs/counted.ts';
import type { Visit } from './browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 320] as const;
const languages = ['fi', 'sv', 'en'] as const;
type Language = (typeof languages)[number];
/** By itself (`npm run prove -- --full --only accessible`) all six views of a page are scanned; beside the other proofs one of them. */
const isByItself = process.env.RINNALLA_PROOF_SEED !== undefined;

interface Tab {
  readonly page: Page;
  /** What the browser has complained of since the tab was last asked. */
  readonly heard: string[];
}

async function openTab(context: BrowserContext, origin: string): Promise<Tab> {
  const page = await context.newPage();
  await bringScanner(page);
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  return { page, heard };
}

/** What axe has to say of the page as it stands. */
async function scan(page: Page): Promise<string[]> {
  counted('views', 1);
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

/** What the browser says where a page that watches loaded itself anew, elsewhere or at the same address, while it was left. */
const overtaken = /interrupted by another navigation|net::ERR_ABORTED/;

/** Goes to an address. A page that watches may load itself anew at the same moment; then it is gone to again. */
export async function goTo(page: Page, address: string, tries = 5): Promise<number | undefined> {
  for (let left = tries; ; left -= 1) {
    try {
      return (await page.goto(address))?.status();
    } catch (error) {
      if (left === 0 || !overtaken.test(String(error))) throw error;
      await page.waitForLoadState();
    }
  }
}

/** By how much the page scrolls sideways, and the innermost element that reaches furthest. */
const overflow = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const reach = (element) => element.getBoundingClientRect().right;
  const furthest = [...document.body.querySelectorAll('*')].reduce((far, next) => (reach(next) >= reach(far) ? next : far));
  return (scrollWidth - clientWidth) + ' px too wide, up to ' + furthest.outerHTML.slice(0, 160);
})()`;

/** The same of a page as it stands; empty where nothing lies beside the window. */
export const tooWide = (page: Page): Promise<string> => page.evaluate<string>(overflow);

/**
 * Words that go on in the next line without a hyphen, folds opened: Chromium knows no syllables of Finnish, so that a column that is too narrow
 * breaks a word anywhere. An address, which has no syllables, may break.
 */
const brokenWords = `(() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement || text.parentElement.closest('script, style, svg, textarea, select, .govuk-visually-hidden')) continue;
    for (const { 0: token, index } of text.data.matchAll(/\\S+/g)) {
      if (/[/@_]|[.]\\p{L}/u.test(token)) continue;
      for (const { 0: word, index: at } of token.matchAll(/\\p{L}{4,}/gu)) {
        const range = document.createRange();
        range.setStart(text, index + at);
        range.setEnd(text, index + at + word.length);
        // Behind a soft hyphen the sign itself, at the end of the line before, is a part of what is measured.
        const least = token[at - 1] === '\\u00ad' ? 8 : 1;
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > least).map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.add(word + ' in ' + text.parentElement.outerHTML.slice(0, 80));
      }
    }
  }
  return [...found];
})()`;
/** The width at which words are looked at. */
const phone = 390;

/** Puts the scanner into every page that is loaded from now on, past the page's own policy. */
export const bringScanner = (page: Page): Promise<unknown> => page.addInitScript({ path: axePath });

/** What is wrong with a page that has no address of its own, such as the answer to a form, as it stands. */
export async function faultsHere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await tooWide(page);
    found.push(...[over, ...(await scan(page))].filter(Boolean).map((item) => `at ${width} px: ${item}`));
  }
  return found;
}

/** Where axe looks, which takes longer than all else: in one language at one width, which go round with the pages. */
const isScanned = (nth: number, language: Language, width: (typeof widths)[number]): boolean =>
  isByItself || (languages[nth % languages.length] === language && widths[nth % widths.length] === width);

async function faultsIn({ page, heard }: Tab, slug: string, language: Language, nth: number): Promise<string[]> {
  const found: string[] = [];
  heard.length = 0;
  await page.setViewportSize({ width: widths[0], height: 800 });
  const status = await goTo(page, `/${language}${slug}`);
  if (status !== 200) found.push(`status ${status}`);
  if (new URL(page.url()).pathname !== `/${language}${slug.split('?')[0]}`) found.push(`led to ${page.url()}`);
  if ((await page.getAttribute('html', 'lang')) !== language) found.push('lang');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await tooWide(page);
    if (over) found.push(`at ${width} px: ${over}`);
    if (isScanned(nth, language, width)) found.push(...(await scan(page)).map((item) => `at ${width} px: ${item}`));
  }
  if (language === 'fi') {
    await page.setViewportSize({ width: phone, height: 800 });
    const broken = await page.evaluate<string[]>(brokenWords);
    found.push(...broken.map((word) => `at ${phone} px a word breaks: ${word}`));
  }
  return [...found, ...heard].map((item) => `${language} ${slug}: ${item}`);
}

/**
 * Looks at pages in three languages, side by side in tabs that stay open, at 1280 and 320 px: no sideways scroll, nothing asked from
 * elsewhere, no Finnish word broken within at 390 px, no complaint of the browser; and axe (WCAG 2.2 AA and best practice) in one of these views, by itself in all of them. A page is
 * loaded once a language and then narrowed: nothing but the style sheet knows the width. An empty name is somebody without a session; the
 * place of the page among the pages says which view.
 */
export function faultFinder(visit: Visit): (worker: string, slug: string, nth: number) => Promise<string[]> {
  const contexts = new Map<string, Promise<BrowserContext>>();
  const tabs = new Map<string, Promise<Tab>>();
  const openContext = async (worker: string): Promise<BrowserContext> => {
    if (worker === '') return visit.browser.newContext({ baseURL: visit.origin });
    const { context, page } = await visit.enter(worker);
    await page.close();
    return context;
  };
  const tabOf = (worker: string, language: Language): Promise<Tab> => {
    const key = `${language} ${worker}`;
    const context = contexts.get(worker) ?? openContext(worker);
    contexts.set(worker, context);
    const tab = tabs.get(key) ?? context.then((opened) => openTab(opened, visit.origin));
    tabs.set(key, tab);
    return tab;
  };
  return async (worker, slug, nth) => {
    const each = languages.map(async (language) => faultsIn(await tabOf(worker, language), slug, language, nth));
    return (await Promise.all(each)).flat();
  };
}
