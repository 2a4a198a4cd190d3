import { afterAll, beforeAll, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let base: string;
beforeAll(async () => {
  world = await visit();
  const anna = await world.app.signIn(names.anna);
  const { cases } = (await world.app.json(anna, 'GET', '/search?q=koivu')).body;
  base = `/t/${cases[0].id}/maaraajat`;
});
afterAll(() => world.stop());

test('without a script a deadline is started and marked as done', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}/uusi`);
  await page.getByLabel('Määräaika', { exact: true }).selectOption('appeal');
  await page.getByLabel('Päivä, josta aika alkaa').fill('2.11.2026');
  await page.getByLabel('Mitä se koskee').fill('Käräjäoikeuden tuomio');
  await page.getByRole('button', { name: 'Käynnistä' }).click();
  await page.waitForURL(/maaraajat$/);
  // 30 days end on Wednesday 2 December.
  await page.getByText('2.12.2026').first().waitFor();
  await page.getByRole('link', { name: /Merkitse tehdyksi tai päätä Valitus hovioikeuteen/ }).click();
  await page.getByLabel('Se tehtiin').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/maaraajat$/);
  await page.getByText('tehty ajoissa').first().waitFor();
}, 180_000);
