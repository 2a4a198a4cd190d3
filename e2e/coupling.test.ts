import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
const bases = new Map<string, string>();
beforeAll(async () => {
  world = await visit();
  for (const word of ['koivu', 'suvi']) bases.set(word, `/t/${await world.caseNamed(names.anna, word)}`);
});
afterAll(() => world.stop());

test('without a script a support worker sees what is missing, asks for it and marks it as asked', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${bases.get('koivu')}/prosessi`);
  await page.getByRole('link', { name: 'Tuki ja vaiheet' }).click();
  await page.getByRole('heading', { name: /Seuraava vaihe: Kuulustelu, tulossa .*Puuttuu: tulkki\./ }).waitFor();
  await page.locator('details[open]', { hasText: 'Kuulustelu' }).getByRole('link', { name: 'Tulkki' }).first().click();
  await page.getByText('”Nainen, pohjoisen murre”').waitFor();
  await page.getByRole('region', { name: 'Kuka voisi antaa' }).getByRole('listitem').first().waitFor();

  // The request begins with what is known; the step itself stands in no address.
  await page.getByRole('link', { name: 'Pyydä organisaatiolta, joka on jo mukana' }).click();
  expect(await page.getByLabel('Mitä tehdään?').inputValue()).toMatch(/^Tulkki \d+\.\d+\.\d{4}$/);
  expect(page.url()).not.toMatch(/kuulustelu/i);
  await page.goBack();

  await page.getByRole('link', { name: 'Merkitse pyydetyksi' }).click();
  await page.getByText('Kuka tämän lukee').waitFor();
  expect(await page.getByLabel('Pyydetty, vastausta odotetaan').isChecked()).toBe(true);
  await page.getByLabel(/Mitä muiden on hyvä tietää/).fill('Soita 040 123 4567');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('Teksti näyttää sisältävän henkilötunnuksen').first().waitFor();
  await page.getByLabel(/Mitä muiden on hyvä tietää/).fill('Nainen, pohjoisen murre');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText(/^pyydetty · Saarni ry$/).waitFor();
  expect(await page.getByText('Merkitse pyydetyksi').count()).toBe(0);
}, 180_000);

test('of the day told by health care there is nothing to write: it has its home in the line for police and prosecutor', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${bases.get('koivu')}/tuki-ja-vaiheet`);
  await page.getByRole('link', { name: 'Terveys: ei ennen' }).last().click();
  await page.getByRole('link', { name: 'Kirjaa', exact: true }).click();
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.locator('a[href$="/viranomaiselle/ei-ennen"]').click();
  await page.getByLabel('Ei ennen').waitFor();
}, 180_000);

test('for one who never reports, support stands on its own and nothing leads to a report', async () => {
  const { page } = await world.enter(names.anna);
  await page.goto(`/fi${bases.get('suvi')}/tuki-ja-vaiheet`);
  await page.getByRole('heading', { name: 'Tuki, joka ei riipu ilmoituksesta' }).waitFor();
  await page.getByText('Hän päättää itse, tekeekö ilmoituksen ja milloin.').waitFor();
  await page
    .locator('.rn-folds details', { hasText: 'Päätti olla tekemättä' })
    .getByText('Turvasuunnitelma')
    .first()
    .waitFor();
}, 180_000);

test('the investigator has no such page', async () => {
  const { page } = await world.enter(names.risto);
  const answer = await page.goto(`/fi${bases.get('koivu')}/tuki-ja-vaiheet`);
  expect(answer?.status()).toBe(403);
}, 180_000);
