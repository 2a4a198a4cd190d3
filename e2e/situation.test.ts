import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { inventedRelease, time } from '../src/domain/situation/situation.fixtures.ts';
import { figuresOf } from '../src/domain/study-release/index.ts';
import { type Visit, visit } from './browser.ts';
import { faultFinder } from './find-faults.ts';

/** The story with a release of invented people in sixteen counties in place of its own small one. */
let world: Visit;
let look: ReturnType<typeof faultFinder>;
beforeAll(async () => {
  world = await visit();
  look = faultFinder(world);
  const owner = await world.app.asOwner();
  await owner.query('update app.study_release set figures = $1', [
    JSON.stringify(figuresOf(await inventedRelease(), time)),
  ]);
}, 120_000);
afterAll(() => world.stop());

describe('pages of regions with many numbers are accessible in each language and width', () => {
  test.each(
    [
      '/tilannekuva?region=08',
      '/tilannekuva?show=begun&region=17',
      '/tilannekuva?show=soon&region=08',
      '/tilannekuva/alue/08',
      '/tilannekuva/alue/91',
    ].map((slug, nth) => [slug, nth] as const),
  )('%s', async (slug, nth) => expect(await look(names.minna, slug, nth)).toEqual([]), 60_000);
});

test('a tile is reached by keyboard and leads to its region, and the table beside says the same', async () => {
  const { context, page } = await world.enter(names.minna);
  await page.goto('/fi/tilannekuva');
  const tile = page.getByRole('link', { name: /^Pirkan- maa 80/ });
  await tile.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/region=08/);
  expect(await page.locator('#valittu').textContent()).toBe('Pirkanmaa');
  expect(await page.getByRole('row', { name: /Pirkanmaa/ }).textContent()).toMatch(/80\s*76–84/);
  await page.getByRole('link', { name: 'Alueen sivu Pirkanmaa' }).click();
  await page.waitForURL(/\/tilannekuva\/alue\/08$/);
  expect(await page.locator('h1').textContent()).toContain('Pirkanmaa: avun piiriin tuli noin 80 ihmistä');
  await context.close();
});
