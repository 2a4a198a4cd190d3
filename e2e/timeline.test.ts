import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let lanes: string;
beforeAll(async () => {
  world = await visit();
  lanes = `/fi/t/${await world.caseNamed(names.anna, 'koivu')}/aikajana?nakyma=kaistat`;
});
afterAll(() => world.stop());

test('the days that are dragged over with a mouse are shown by themselves, also over a link; Escape and a click choose nothing', async () => {
  const { page, complaints } = await world.enter(names.anna);
  await page.goto(lanes);
  await page.getByText('Hiirellä: vedä kuvan poikki').waitFor();
  const picture = page.locator('#kaistakuva ~ section svg').first();
  await picture.scrollIntoViewIfNeeded();
  const { x, y, width } = (await picture.boundingBox())!;
  const at = (share: number) => [x + width * share, y + 300] as const;
  const drag = async (from: number, until: number) => {
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at((from + until) / 2));
    await page.mouse.move(...at(until));
  };
  await drag(0.5, 0.9);
  expect(await picture.locator('rect[fill-opacity]').count()).toBe(1);
  await page.keyboard.press('Escape');
  // Let go over the long mark on which it began: given up is not pressed.
  await page.mouse.up();
  await page.waitForTimeout(500);
  expect([await picture.locator('rect[fill-opacity]').count(), new URL(page.url()).search]).toEqual([
    0,
    '?nakyma=kaistat',
  ]);

  await drag(0.9, 0.6);
  await page.mouse.up();
  await page.waitForURL(/from=/);
  const chosen = new URL(page.url()).searchParams;
  const [from, until] = [chosen.get('from') ?? '', chosen.get('until') ?? ''];
  expect([from < until, chosen.get('nakyma')]).toEqual([true, 'kaistat']);
  const now = await page.locator('svg[data-range-days]').getAttribute('data-range-days');
  const days = now!
    .split(' ')
    .map((knot) => new Date(Number(knot.split(':')[1]) * 86_400_000).toISOString().slice(0, 10));
  // A picture begins and ends a little beside the days that were chosen.
  expect(days[0]! <= from && days.at(-1)! >= until).toBe(true);
  expect(complaints).toEqual([]);

  // A press on a mark is no drag.
  await page.locator('svg[data-range-to] a').last().click();
  await page.waitForURL((url) => !url.searchParams.has('from') || url.hash !== '');
}, 180_000);

test('the list folds by months and opens at what happened last, without a script; paper has all of it', async () => {
  const { page, complaints } = await world.enter(names.anna, { javaScriptEnabled: false });
  const shown = () => page.locator('.moj-timeline__item:visible').count();
  const folds = page.locator('.rn-years');
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(lanes.replace('?nakyma=kaistat', ''));
    const all = await page.locator('.moj-timeline__item').count();
    const open = await folds.evaluateAll((each) => each.map((fold) => fold.hasAttribute('open')));
    const [begins, ends] = [open.indexOf(true), open.lastIndexOf(true)];
    expect(begins).toBe(1);
    expect(open.slice(begins, ends + 1)).not.toContain(false);
    const first = await shown();
    expect(first).toBeLessThan(all);
    await folds.last().locator('> summary').click();
    expect(await shown()).toBeGreaterThan(first);
  }

  await page.emulateMedia({ media: 'print' });
  const all = await page.locator('.moj-timeline__item').count();
  expect([await shown(), await page.locator('.rn-years > summary:visible').count()]).toEqual([all, 0]);
  // A month that is past in part and to come in part has one heading to be seen; whoever listens hears it again.
  const months = await page.locator('.rn-list__h:not(.rn-list__h--on):visible').allTextContents();
  expect(months.filter((month, at) => month === months[at - 1])).toEqual([]);
  expect(complaints).toEqual([]);
}, 60_000);

test('the Assistance System reads from its own page since when somebody is its client', async () => {
  const { page } = await world.enter(names.laura);
  await page.goto(`/fi/t/${await world.caseNamed(names.laura, 'haapa')}/aikajana?nakyma=kaistat`);
  const stretch = page.getByRole('link', { name: /^Auttamisjärjestelmän asiakas, \d+ pv/ }).first();
  await stretch.waitFor();
  await stretch.click();
  await page.waitForURL(/\/ohjaukset$/);
  expect(await page.locator('h1').textContent()).toContain('Ohjaukset');
}, 60_000);
