import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { kitStates, sampleUi } from './Kit.states.tsx';
import { type Assets, assetBase } from './ui.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const chromiumPath = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium'].find(
  (item) => item !== '' && existsSync(item),
);

describe('the script of the pages', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-script-'));
  const streams = new Set<ServerResponse>();
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin = '';
  /** What the server says of the open page. */
  let seen: 'seen' | 'without-stream' | 'gone' = 'seen';
  let sent: string[] = [];
  let complaints: string[] = [];

  function watched(request: IncomingMessage, response: ServerResponse): void {
    if (seen === 'gone') response.writeHead(404).end();
    else if (request.method === 'HEAD') response.writeHead(204).end();
    else if (seen === 'without-stream') response.writeHead(503).end();
    else {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
      streams.add(response);
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', origin);
    const name = path.basename(address.pathname);
    if (address.pathname.startsWith(assetBase)) {
      response
        .writeHead(200, { 'content-type': types[path.extname(name)] ?? '' })
        .end(readFileSync(path.join(folder, name)));
      return;
    }
    if (name === 'elossa') {
      watched(request, response);
      return;
    }
    if (request.method === 'POST') {
      // Slow on purpose: the second press comes while the first is on its way.
      sent.push(address.pathname);
      setTimeout(() => response.writeHead(204).end(), 400);
      return;
    }
    const state = seen === 'gone' ? undefined : kitStates.find((kitState) => kitState.name === name);
    const assets = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Assets;
    const ui = { ...sampleUi('fi', assets), keys: address.searchParams.has('keys') };
    response.writeHead(state ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(
      state
        ? String(await state.render(ui))
        : '<!DOCTYPE html><html lang="fi"><title>Ei löydy</title><h1>Ei löydy</h1></html>',
    );
  }

  beforeAll(async () => {
    if (!chromiumPath) throw new Error('Chromium is missing: install it with "apt-get install chromium".');
    await promisify(execFile)(process.execPath, [path.join(projectRoot(), 'scripts', 'styles.mjs'), folder]);
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    seen = 'seen';
    sent = [];
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of (404|503)/.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  const text = () => page.evaluate<string>('document.body.innerText');
  const isGone = () => expect.poll(() => page.title()).toBe('Ei löydy');

  it('empties the page at once when the stream says that it is gone', async () => {
    const opened = performance.now();
    await page.goto(`${origin}/fi/permissions#sisalto`);
    const load = performance.now() - opened;
    await expect.poll(() => streams.size).toBeGreaterThan(0);
    expect(await text()).toContain('Koivu');
    seen = 'gone';
    const begin = performance.now();
    for (const stream of streams) stream.end('event: gone\ndata: \n\n');
    await isGone();
    // The page is loaded again meanwhile: on a busy machine that takes its time.
    expect(performance.now() - begin).toBeLessThan(1500 + 3 * load);
    expect(complaints).toEqual([]);
  });

  it('asks by itself when the stream breaks', async () => {
    await page.goto(`${origin}/fi/permissions`);
    await expect.poll(() => streams.size).toBeGreaterThan(0);
    seen = 'gone';
    for (const stream of streams) stream.destroy();
    await isGone();
  });

  it('asks every one and a half seconds where no stream can be held', async () => {
    seen = 'without-stream';
    await page.goto(`${origin}/fi/permissions`);
    await page.waitForTimeout(300);
    expect(await page.title()).toContain('T-7F3K2Q');
    seen = 'gone';
    await isGone();
  });

  it('sends a form once for two presses, and again later', async () => {
    await page.goto(`${origin}/fi/note-form`);
    await page.evaluate(
      "document.querySelector('main form').requestSubmit(); document.querySelector('main form').requestSubmit();",
    );
    await expect.poll(() => sent.length).toBe(1);
    await page.waitForTimeout(3200);
    await page.evaluate("document.querySelector('main form').requestSubmit()");
    await expect.poll(() => sent.length).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('takes the reader to the list of mistakes, and from there to the field', async () => {
    await page.goto(`${origin}/fi/note-form-errors`);
    expect(await page.evaluate('document.activeElement.className')).toContain('govuk-error-summary');
    await page.getByRole('link', { name: /Kirjoita päivä/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('when');
  });

  it('shows only the readers of the kind that is chosen', async () => {
    await page.goto(`${origin}/fi/note-form`);
    expect(await page.locator('#lukijat-tuki').isVisible()).toBe(true);
    expect(await page.locator('#lukijat-rikos').isVisible()).toBe(false);
    await page.getByLabel('Esitutkinnalle').check();
    expect(await page.locator('#lukijat-tuki').isVisible()).toBe(false);
    expect(await page.locator('#lukijat-rikos').isVisible()).toBe(true);
  });

  it('warns while what is typed looks like an identity code, and no longer when it is taken out', async () => {
    await page.goto(`${origin}/fi/note-form`);
    const warning = page.locator('[data-warns] .rn-notice');
    expect(await warning.count()).toBe(0);
    await page.locator('#text').fill('Hän on 010199-999A, velka 20 000 €');
    expect(await warning.isVisible()).toBe(true);
    await page.locator('#text').fill('Hän tuli 01.02.2023, velka 20 000 €');
    expect(await warning.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('opens the new note by n only where keys are on and nobody is writing', async () => {
    const go = async (address: string, into?: string) => {
      await page.goto(`${origin}${address}`);
      if (into) await page.focus(into);
      await page.keyboard.press('n');
      // Asked inside the page, a frame later: the browser tells of the new address only some time after.
      return page.evaluate<string>(
        'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(location.hash))))',
      );
    };
    expect(await go('/fi/summary')).toBe('');
    expect(await go('/fi/summary?keys', '#haku')).toBe('');
    expect(await go('/fi/summary?keys')).toBe('#sisalto');
  });
});
