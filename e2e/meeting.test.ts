import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { addDays, dayOf, formatDate } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';

const soon = formatDate('fi', addDays(dayOf(new Date()), 10));

let world: Visit;
let koivu: string;
beforeAll(async () => {
  world = await visit();
  koivu = `/t/${await world.caseNamed(names.anna, 'koivu')}/suunnitelma`;
});
afterAll(() => world.stop());

test('without a script a meeting is called and an appointment recorded, and both stand in the calendar', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${koivu}/ajat/palaveri`);
  await page.getByLabel('Päivä').fill(soon);
  await page.getByLabel('Alkaa').fill('9.30');
  await page.getByLabel('Päättyy').fill('9.00');
  await page.getByLabel('Asialista').fill('Talven asiat');
  await page.getByLabel('paikalla', { exact: true }).check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('Loppu on ennen alkua').first().waitFor();
  await page.getByLabel('Päättyy').fill('10.15');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/palaveri\/[0-9a-f-]{36}$/);
  await page.goto(`/fi${koivu}/ajat/uusi`);
  await page.getByLabel('Päivä').fill(soon);
  await page.getByLabel('Alkaa').fill('12');
  await page.getByLabel('Päättyy').fill('12.30');
  await page.getByLabel('puhelu').check();
  await page.getByLabel('Kenen kanssa?').fill('tulkkikeskus');
  await page.getByLabel('Tulkki', { exact: true }).selectOption('not-needed');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/suunnitelma\/ajat$/);
  await page.goto(`/fi/kalenteri?view=week&day=${addDays(dayOf(new Date()), 10)}`);
  await page.getByText('tulkkikeskus').waitFor();
  await page.goto('/fi/minun/kalenteri');
  await page.getByRole('button', { name: 'Tee osoite' }).click();
  const address = (await page.locator('code').textContent()) ?? '';
  const feed = await page.request.get(new URL(address).pathname);
  expect([feed.status(), (await feed.text()).includes('SUMMARY:Tapaaminen')]).toEqual([200, true]);
}, 180_000);
