import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

let world: Visit;
let koivu: string;
beforeAll(async () => {
  world = await visit();
  koivu = `/t/${await world.caseNamed(names.anna, 'koivu')}`;
});
afterAll(() => world.stop());

test('without a script a need is recorded, a task asked, ticked off and taken back', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi${koivu}/suunnitelma/tarve?domain=interpreting`);
  await page.getByLabel('viikkojen kuluessa').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/suunnitelma\/tarpeet#alue-interpreting$/);
  await page.goto(`/fi${koivu}/suunnitelma/tehtava`);
  await page.getByLabel('Mitä tehdään?').fill('Soitetaan kurssille');
  await page.getByRole('button', { name: 'Lisää tehtävä' }).click();
  await page.waitForURL(/suunnitelma#tehtava-/);
  await page.getByRole('button', { name: 'Tehty Soitetaan kurssille' }).click();
  await page.getByRole('button', { name: 'Kumoa Soitetaan kurssille' }).click();
  await page.getByRole('button', { name: 'Tehty Soitetaan kurssille' }).waitFor();
}, 180_000);

test('the page for her prints without a menu', async () => {
  const { page } = await world.enter(names.anna);
  await page.goto(`/fi${koivu}/suunnitelma?tuloste=hanelle`);
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper is not printed.
  const printed = await page.innerText('body');
  for (const word of ['Rinnalla', 'T-', 'Koivu', 'Saarni', 'rikos', 'uhri', 'kauppa', 'kuulustelu', 'harkinta'])
    expect(printed, word).not.toContain(word);
  expect(printed).toContain('Ei jätetä esille');
  expect(printed).toContain('Haluan nähdä siskoni');
}, 180_000);
