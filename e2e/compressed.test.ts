import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

/** What a browser is sent of a case. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('the pages of a case come compressed, under a token that no two of them share, and their forms are taken', async () => {
  const { page, complaints } = await world.enter(names.anna);
  const caseId = await world.caseNamed(names.anna, 'koivu');
  const tokens = new Set<string | null>();
  for (const below of ['', '/aikajana', '/verkosto', '/merkinta']) {
    const answer = await page.goto(`/fi/t/${caseId}${below}`);
    const { 'content-encoding': encoding = 'none' } = (await answer?.allHeaders()) ?? {};
    expect(['br', 'gzip'], `${below}: ${encoding}`).toContain(encoding);
    const sent = (await answer?.request().sizes())?.responseBodySize ?? Number.POSITIVE_INFINITY;
    expect(sent, below).toBeLessThan((await page.content()).length / 3);
    tokens.add(await page.locator('.rn-news[data-token]').getAttribute('data-token'));
  }
  expect(tokens.size).toBe(4);
  await page.locator('input[name="class"][value="support"] + label').click();
  await page.locator('[name="text"]').fill('Tullut pakattuna perille.');
  await page.locator('main form .govuk-button').first().click();
  await page.getByText('Tullut pakattuna perille.').first().waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
