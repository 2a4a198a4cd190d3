import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

/**
 * How long the pages of a case of a year may be: what must be known is seen before anybody scrolls for long. Pixels, in a window of 1280 × 800 and
 * of 390 × 844, in the language that takes most room. A page that grows past its limit folds, groups or leads on; type does not get smaller.
 */
const limits = {
  '': { desk: 1900, phone: 4000 },
  '/aikajana': { desk: 2400 },
  '/kokonaisuus': { desk: 2400 },
  '/kokonaisuus/osatekijat': { desk: 2400 },
  '/verkosto': { desk: 2400 },
  '/suunnitelma': { desk: 2400 },
  '/loki': { desk: 2400 },
  '/prosessi': { desk: 2400 },
  '/tuki-ja-vaiheet': { desk: 2400 },
} as const satisfies Record<string, { desk: number; phone?: number }>;

/** On a phone the note and the beginning of what is allowed and forbidden stand above this. */
const firstSight = 640;
const mostTabs = 12;

let world: Visit;
let koivu: string;
beforeAll(async () => {
  world = await visit();
  koivu = await world.caseNamed(names.anna, 'Koivu');
});
afterAll(() => world.stop());

const heightOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollHeight');
const bottomOf = (page: Page, selector: string) =>
  page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().bottom + scrollY`);

test.each(['fi', 'sv', 'en'])(
  'the pages of a case of a year fit, in %s',
  async (language) => {
    const { page } = await world.enter(names.anna, { language, javaScriptEnabled: false });
    const over: string[] = [];
    for (const [slug, limit] of Object.entries(limits)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/${language}/t/${koivu}${slug}`);
      const desk = await heightOf(page);
      if (desk > limit.desk) over.push(`${slug || 'summary'} is ${desk} px at a desk`);
      if (!('phone' in limit)) continue;
      await page.setViewportSize({ width: 390, height: 844 });
      const phone = await heightOf(page);
      if (phone > limit.phone) over.push(`${slug || 'summary'} is ${phone} px on a phone`);
    }
    expect(over).toEqual([]);
  },
  60_000,
);

test('the first sight of a phone has the note and how contact goes; paper takes two pages; the note is near by keyboard', async () => {
  const { page } = await world.enter(names.anna);
  await page.goto(`/fi/t/${koivu}`);
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
  expect(await page.locator('.moj-sub-navigation__item').count()).toBe(8);

  // Past the navigation by the first link of the page, as anybody does who has no mouse.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  let tabs = 1;
  const isNote = () => page.evaluate<boolean>(`document.activeElement.matches('main a[href$="/merkinta"]')`);
  while (tabs < mostTabs && !(await isNote())) {
    await page.keyboard.press('Tab');
    tabs += 1;
  }
  expect(await isNote(), `after ${tabs} presses of Tab`).toBe(true);

  await page.setViewportSize({ width: 390, height: 844 });
  // The notice of the evaluation stands above a case of the story alone.
  const notice = await bottomOf(page, '.rn-demo');
  expect((await bottomOf(page, 'main a[href$="/merkinta"]')) - notice).toBeLessThan(firstSight);
  expect((await bottomOf(page, '.rn-yes')) - notice).toBeLessThan(firstSight);
  expect((await bottomOf(page, '.rn-no')) - notice).toBeLessThan(firstSight);
}, 60_000);
