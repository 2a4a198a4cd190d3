import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let base: string;
let process: string;
beforeAll(async () => {
  world = await visit();
  const anna = await world.app.signIn(names.anna);
  const koivu = await world.caseNamed(names.anna, 'koivu');
  base = `/t/${koivu}/prosessi/uutta`;
  const { processes } = (await world.app.json(anna, 'GET', `/cases/${koivu}/processes`)).body;
  process = processes.find((item: { own: boolean; kind: string }) => item.own && item.kind === 'criminal').id;
});
afterAll(() => world.stop());

test('without a script the letter to the head of investigation is edited and becomes a file', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}/${process}/kysymys`);
  await page.getByRole('link', { name: 'Ruotsiksi' }).click();
  const text = page.getByLabel('Kirjeen teksti');
  expect(await text.inputValue()).toContain('Till undersökningsledaren');
  await text.fill('Till undersökningsledaren\n\nHur står det till?');
  await page.getByLabel('Mihin tarvitset tiedoston').fill('Kirje poliisille');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tee tiedosto' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('fraga.pdf');
}, 180_000);

test('without a script the one whom she wishes to be told marks it as read', async () => {
  const { page } = await world.enter(names.veikko, { javaScriptEnabled: false });
  await page.goto(`/fi${base}`);
  await page.getByText('Uusi: Kuulustelu').first().waitFor();
  await page.getByRole('button', { name: 'Merkitse luetuiksi' }).click();
  await page.waitForURL(/uutta$/);
  expect(await page.getByText('lukematta').count()).toBe(0);
}, 180_000);

test('her counsel is told on his first page and on the case of a hearing that was moved, by her wish and consent', async () => {
  const { page } = await world.enter(names.leo, { javaScriptEnabled: false });
  await page.goto('/fi/tyo');
  await page.locator(`main a[href="/fi${base}"]`).first().click();
  await page.waitForURL(/uutta$/);
  await page.getByText('Aika muuttui: Kuulustelu').first().waitFor();
  await page.getByText('Uusi: Kuulustelu').first().waitFor();
  const risto = await world.app.signIn(names.risto);
  expect((await world.app.page(risto, `/fi${base}`)).body).not.toContain('Aika muuttui');
});

test('without a script one press records that she was told today', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}`);
  const buttons = page.getByRole('button', { name: /Kerrottu hänelle tänään/ });
  const before = await buttons.count();
  await buttons.first().click();
  await page.waitForURL(/uutta$/);
  await page.getByText('kerrottu viimeksi').first().waitFor();
  expect(await buttons.count()).toBe(before - 1);
}, 180_000);
