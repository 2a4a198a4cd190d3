import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visit, visit } from './browser.ts';
import { everyPage, type OpenPage, pageSlugs, views } from './every-page.ts';
import { faultFinder } from './find-faults.ts';

/**
 * Every page × three languages × two widths, one of the six with axe (`npm run prove -- --full --only accessible`: all). One test a page, so
 * that its time does not depend on how many pages there are.
 */
let world: Visit;
let look: ReturnType<typeof faultFinder>;
const pages = new Map<string, OpenPage>();
beforeAll(async () => {
  world = await visit();
  look = faultFinder(world);
  for (const page of await everyPage(world.app)) pages.set(page.of, page);
});
afterAll(() => world.stop());

/** Pages that need no session: looked at without one. */
const open = ['/kirjaudu', '/apua', '/apua/alueella', '/kysy', '/kysy/vastaus', '/saavutettavuus', '/tietosuoja'];
/** Some ten times what a page takes by itself. */
const timeout = 60_000;

test('the endpoints have pages', () => expect(pageSlugs.length).toBeGreaterThan(120));

test.each([...pageSlugs, ...views].map((of, nth) => [of, nth] as const))(
  '%s',
  async (of, nth) => {
    const page = pages.get(of);
    if (!page) throw new Error('Nobody of the story can open this page: extend the story, or teach every-page.ts.');
    expect(await look(page.worker, page.slug, nth)).toEqual([]);
  },
  timeout,
);

test.each(open.map((slug, nth) => [slug, nth] as const))(
  '%s, by anybody',
  async (slug, nth) => expect(await look('', slug, nth)).toEqual([]),
  timeout,
);
