import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { names } from '../seeds/names.ts';
import { visit } from './browser.ts';
import { everyPage } from './every-page.ts';

/**
 * `npm run pictures` sets the folder: one picture of every page in three languages at 1280 and 390 px, to look at.
 * RINNALLA_PICTURES_IN chooses languages, RINNALLA_PICTURES_OF pages whose slug holds one of some texts.
 */
const folder = process.env.RINNALLA_PICTURES;
const only = (process.env.RINNALLA_PICTURES_OF ?? '').split(',');

test.runIf(folder && folder !== 'docs')(
  'pictures of every page',
  async () => {
    const visitor = await visit();
    try {
      const pages = await everyPage(visitor.app);
      mkdirSync(folder as string, { recursive: true });
      for (const language of (process.env.RINNALLA_PICTURES_IN ?? 'fi,sv,en').split(',')) {
        for (const { worker, slug } of pages.filter((each) => only.some((part) => each.slug.includes(part)))) {
          const { context, page } = await visitor.enter(worker, { language });
          for (const width of [1280, 390]) {
            await page.setViewportSize({ width, height: 900 });
            await page.goto(`/${language}${slug}`);
            const name = slug
              .replace(/[0-9a-f-]{36}/g, 'id')
              .replace(/\/t\/[0-9a-z]{6}/, '/t-case')
              .replaceAll('/', '_');
            await page.screenshot({
              path: path.join(folder as string, `${name || '_'}-${language}-${width}.png`),
              fullPage: true,
            });
          }
          await context.close();
        }
      }
    } finally {
      await visitor.stop();
    }
  },
  900_000,
);

/** `npm run pictures` with RINNALLA_PICTURES=docs also makes the pictures of the README. */
test.runIf(folder === 'docs')(
  'pictures of the documents',
  async () => {
    const visitor = await visit();
    try {
      const { page } = await visitor.enter(names.anna);
      await page.setViewportSize({ width: 1280, height: 820 });
      const found = await visitor.app.json(await visitor.app.signIn(names.anna), 'GET', '/search?q=koivu');
      const home = `/fi/t/${found.body.cases[0].id}`;
      for (const [name, slug] of [
        ['work', '/fi/tyo'],
        ['timeline', `${home}/aikajana`],
        ['network', `${home}/verkosto`],
        ['support', `${home}/tuki-ja-vaiheet`],
      ] as const) {
        await page.goto(slug);
        await page.screenshot({ path: path.join(import.meta.dirname, '..', 'docs', 'pictures', `${name}.png`) });
      }
    } finally {
      await visitor.stop();
    }
  },
  120_000,
);
