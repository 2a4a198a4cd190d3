import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { counted } from './counted.ts';

/** The note of half a minute: actions counted from the case, without a script. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('a worker writes a note on an open case with at most four actions', { timeout: 180_000 }, async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.locator('main a[href^="/fi/t/"]', { hasText: /^T-/ }).first().click();
  const hand = counted(page);
  await hand.press('main a[href$="/merkinta"]');
  await hand.press('input[name="class"][value="support"] + label');
  await hand.type('[name="text"]', 'Soitti aamulla, kaikki hyvin.');
  await hand.press('main form .govuk-button');
  expect(hand.actions()).toBeLessThanOrEqual(4);
  expect(await page.locator('main').textContent()).toContain('Soitti aamulla, kaikki hyvin.');
});
