import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let base: string;
let course: { id: string };
beforeAll(async () => {
  world = await visit();
  const anna = await world.app.signIn(names.anna);
  const koivu = await world.caseNamed(names.anna, 'koivu');
  base = `/t/${koivu}/prosessi`;
  const { processes } = (await world.app.json(anna, 'GET', `/cases/${koivu}/processes`)).body;
  course = processes.find((item: { own: boolean; kind: string }) => item.own && item.kind === 'criminal');
});
afterAll(() => world.stop());

test('without a script a step out of order is asked why and kept; a judgment offers its clocks', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${base}/${course.id}/vaihe`);
  await page.getByRole('link', { name: 'Anonyymi puhuttaminen' }).waitFor();
  await page.getByRole('link', { name: 'Tuomio annettu' }).click();
  await page.getByLabel('Milloin').fill('1.1.2020');
  await page.getByRole('button', { name: 'Tallenna vaihe' }).click();
  await page.getByRole('alert').getByText('Vaihe on ennen aiempaa vaihetta').waitFor();
  expect(await page.getByLabel('Milloin').inputValue()).toBe('1.1.2020');
  await page.getByLabel('Miksi tässä kohdassa').fill('Toisen asian tuomio');
  await page.getByRole('button', { name: 'Tallenna vaihe' }).click();
  await page.waitForURL(/maaraajat$/);
  expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
  await page.getByLabel(/Valitus/).check();
  await page.getByRole('button', { name: 'Käynnistä valitut' }).click();
  await page.waitForURL(/\/maaraajat$/);
  await page.goto(`/fi${base}`);
  await page.getByText('Miksi tässä kohdassa: Toisen asian tuomio').waitFor();
}, 180_000);

test('by keyboard the list of stages opens, and the picture can be scrolled at 320 px', async () => {
  const { page } = await world.enter(names.anna);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/fi${base}`);
  await page.locator('summary').filter({ hasText: 'Näytä luettelona' }).first().focus();
  await page.keyboard.press('Enter');
  // A judgment was recorded before: the stage lies behind without a record.
  await page.getByRole('listitem').filter({ hasText: 'Syyteharkinta: ei kirjattu' }).first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
}, 180_000);
