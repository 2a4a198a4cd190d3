import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let base: string;
beforeAll(async () => {
  world = await visit();
  base = `/t/${await world.caseNamed(names.anna, 'koivu')}/vointi`;
});
afterAll(() => world.stop());

test('without a script her answer is recorded after she was told who may ask for it', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}`);
  await page.getByRole('link', { name: 'Kirjaa vastaus' }).click();
  await page.getByText('se voi pyytää vastauksesi').waitFor();
  await page.getByLabel('Kenen luona hän oli').selectOption('court');
  await page.getByRole('group', { name: 'Tulinko kuulluksi?' }).getByLabel('osittain').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  // She was not told yet: nothing is recorded, and what was chosen stays.
  await page.getByText('Lue teksti hänelle ja valitse kieli').first().waitFor();
  expect(await page.getByRole('group', { name: 'Tulinko kuulluksi?' }).getByLabel('osittain').isChecked()).toBe(true);
  await page.getByLabel('suomeksi').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/vointi#v-/);
  await page.getByText(/\d: tuomioistuin/).waitFor();
}, 180_000);

test('her yes to the study is taken back in two presses', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}`);
  await page.getByRole('link', { name: 'Peru lupa tutkimukseen' }).click();
  await page.getByRole('button', { name: 'Peru lupa' }).click();
  await page.waitForURL(/vointi$/);
  expect(await page.getByText('saa olla mukana tutkimuksessa').count()).toBe(0);
  await page.getByText('lupa tutkimukseen peruttu').first().waitFor();
}, 180_000);
