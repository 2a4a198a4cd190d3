import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFile, aFolder, aSmallFile, removeFolders, run } from '../src/study/study.fixtures.ts';
import { openBrowser } from './browser.ts';

/** The page of a study as a file: axe (WCAG 2.2 AA and best practice), no sideways scroll, nothing asked from elsewhere. */
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const overlap = 'LA,NG,PF,count\n1,0,0,54\n0,1,0,463\n0,0,1,907\n1,1,0,15\n1,0,1,19\n0,1,1,62\n1,1,1,9\n';
const people = `a;Gender;b\n${Array.from({ length: 3000 }, (_, at) => `${at % 11} with a name as long as this;${at % 2};${at % 3}`).join('\n')}\n`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await removeFolders();
});

interface Scanner {
  readonly axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

for (const language of ['fi', 'sv', 'en'] as const) {
  for (const [name, content] of Object.entries({ small: aSmallFile(), people, overlap })) {
    test(`the page of ${name} in ${language} is accessible at 1280 and 320 px`, { timeout: 180_000 }, async () => {
      const out = await aFolder();
      expect((await run([await aFile(content), '--out', out, '--lang', language])).err).toBe('');
      const address = pathToFileURL(path.join(out, 'index.html')).href;
      const found: string[] = [];
      for (const width of [1280, 320]) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
        page.on('request', (request) => {
          if (request.url() !== address && !request.url().startsWith('data:')) found.push(`asked ${request.url()}`);
        });
        page.on('console', (message) => {
          if (message.type() === 'error') found.push(message.text());
        });
        await page.goto(address);
        const over = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (over > 0) found.push(`${width}: ${over} px too wide`);
        await page.addScriptTag({ path: axePath });
        const { violations } = await page.evaluate(
          (only) => (globalThis as unknown as Scanner).axe.run({ runOnly: only, resultTypes: ['violations'] }),
          tags,
        );
        for (const { id, nodes } of violations) found.push(`${width}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
        await page.close();
      }
      expect(found).toEqual([]);
    });
  }
}
