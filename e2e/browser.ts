import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type RunningApp, runApp } from '../proofs/http/running-app.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const paths = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export interface Visit {
  readonly app: RunningApp;
  readonly origin: string;
  readonly browser: Browser;
  /** A browser of somebody's own, signed in by the one click of the evaluation; everything it asks outside the origin is counted. */
  enter(
    worker: string,
    options?: Parameters<Browser['newContext']>[0] & { language?: string },
  ): Promise<{ page: Page; context: BrowserContext; strangers: string[]; complaints: string[] }>;
  /** The id of the case with this word, as the worker finds it. */
  caseNamed(worker: string, word: string): Promise<string>;
  stop(): Promise<void>;
}

/** Debian's Chromium. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = paths.find((path) => path !== '' && existsSync(path));
  if (!executablePath) throw new Error('Chromium is missing: install it with "apt-get install chromium".');
  return chromium.launch({ executablePath, args: flags });
}

let opened: Promise<Browser> | undefined;

/** One browser for all test files of a worker; it ends with the process. */
async function sharedBrowser(): Promise<Browser> {
  if (!(await opened)?.isConnected()) opened = openBrowser();
  return opened as Promise<Browser>;
}

/** The program on a port of the loopback, and a browser in which nothing is open. */
export async function visit(): Promise<Visit> {
  const app = await runApp();
  const server: ServerType = await new Promise((resolve) => {
    const made = serve({ fetch: app.app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(made));
  });
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await sharedBrowser();
  return {
    app,
    origin,
    browser,
    async enter(worker, { language = 'fi', ...options } = {}) {
      const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
      const strangers: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(origin)) strangers.push(request.url());
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`/${language}/kirjaudu`);
      await page.getByRole('button', { name: worker }).click();
      // The first page opens in the language that the worker has chosen for herself.
      await page.waitForURL(/\/(fi|sv|en)\/tyo$/);
      return { page, context, strangers, complaints };
    },
    async caseNamed(worker, word) {
      const { body } = await app.json(await app.signIn(worker), 'GET', `/search?q=${encodeURIComponent(word)}`);
      return body.cases[0].id;
    },
    async stop() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await app.stop();
    },
  };
}

/** Where pictures are put, when somebody wants to look at them. */
const folder = process.env.RINNALLA_PICTURES;

/** Takes a page as a desk and as a phone see it, into RINNALLA_PICTURES; nothing without it. */
export async function pictured(page: Page, name: string): Promise<void> {
  if (!folder) return;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: path.join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
