import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let lanes: string;
beforeAll(async () => {
  world = await visit();
  const anna = await world.app.signIn(names.anna);
  const { cases } = (await world.app.json(anna, 'GET', '/search?q=koivu')).body;
  lanes = `/fi/t/${cases[0].id}/aikajana?nakyma=kaistat`;
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
  await page.mouse.up();
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
