import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { visit } from './browser.ts';
import { everyPage } from './every-page.ts';

/** `npm run pictures` sets the folder: one picture of every page in three languages at 1280 and 390 px, to look at. */
const folder = process.env.RINNALLA_PICTURES;

test.runIf(folder)('pictures of every page', async () => {
  const it = await visit();
  try {
    const { pages } = await everyPage(it.it);
    mkdirSync(folder as string, { recursive: true });
    for (const language of (process.env.RINNALLA_PICTURES_IN ?? 'fi,sv,en').split(',')) {
      for (const { worker, slug } of pages) {
        const { context, page } = await it.enter(worker, { language });
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`/${language}${slug}`);
          const name = slug.replace(/[0-9a-f-]{36}/g, 'id').replace(/\/t\/[0-9a-z]{6}/, '/t-case').replaceAll('/', '_');
          await page.screenshot({ path: path.join(folder as string, `${name || '_'}-${language}-${width}.png`), fullPage: true });
        }
        await context.close();
      }
    }
  } finally {
    await it.stop();
  }
}, 900_000);
