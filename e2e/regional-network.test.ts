import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { addDays, dayOf, formatDate } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';
import { tooWide } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const today = dayOf(new Date());

test('with keys alone on a phone: who is on duty, in the first line and as a number to press, in three languages', async () => {
  for (const [language, network] of [
    ['fi', 'Pohjanmaan IKV-verkosto'],
    ['sv', 'IKV-nätverket i Österbotten'],
    ['en', 'Ostrobothnia IKV network'],
  ] as const) {
    const { page, context, complaints, strangers } = await world.enter(names.anna, {
      viewport: { width: 320, height: 640 },
      language,
    });
    const keys = keyboardOf(page);
    await page.goto(`/${language}/palvelut`);
    await keys.go('a[href$="/verkostot"]');
    await keys.go('a[href$="/verkostot/ostrobothnia"]');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(network);
    const lede = page.locator('.rn-lede');
    expect(await lede.textContent()).toContain('Saarni ry');
    const box = await lede.boundingBox();
    expect(box?.y).toBeLessThan(640);
    await keys.reach('section[aria-labelledby=paivystys] a[href="tel:0800000100"]');
    expect(await tooWide(page), language).toBe('');
    expect([complaints, strangers], language).toEqual([[], []]);
    await context.close();
  }
});

test('without a script, the host asks for a contact that is missing, calls a meeting and fills an empty week', async () => {
  const { page, context } = await world.enter(names.sari, { javaScriptEnabled: false });
  await page.goto('/fi/verkostot/ostrobothnia');
  await page.getByRole('link', { name: 'Pyydä oleskelu' }).click();
  expect(await page.getByLabel('Mitä sovittiin').inputValue()).toBe('Kysytään yhteystaho: Oleskelu');
  await page.getByLabel('Organisaatio', { exact: true }).selectOption({ label: 'Saarni ry' });
  await page.getByLabel('Mihin mennessä').fill(formatDate('fi', addDays(today, 20)));
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL('**/verkostot/ostrobothnia#sovittu');
  await page.locator('.rn-rows__t', { hasText: 'Kysytään yhteystaho: Oleskelu' }).waitFor();

  await page.getByRole('link', { name: 'Kutsu avoin kokous' }).click();
  await page.getByText('Älä kirjoita kenenkään nimeä').waitFor();
  await page.getByLabel('Päivä').fill(formatDate('fi', addDays(today, 40)));
  await page.getByLabel('Alkaa').fill('13');
  await page.getByLabel('Päättyy').fill('14.30');
  await page.getByLabel('Mitä käsitellään').fill('Työpaja\nPäivystys kesällä');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  // Neither place nor link: what was typed is there, and the form says what to do.
  await page.getByRole('link', { name: 'Kirjoita paikka tai etäyhteyden osoite.' }).waitFor();
  expect(await page.getByLabel('Mitä käsitellään').inputValue()).toBe('Työpaja\nPäivystys kesällä');
  await page.getByLabel('Paikka').fill('Kaupunginkirjasto');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL('**/verkostot/ostrobothnia#kokous');
  expect(await page.locator('.rn-meet__when').count()).toBe(2);

  await page
    .locator('section[aria-labelledby=paivystys] li', { hasText: 'ei vielä ketään' })
    .first()
    .getByRole('link', { name: 'Muuta' })
    .click();
  await page.getByLabel('Organisaatio (ei pakollinen)').selectOption({ label: 'Asianajotoimisto Halla' });
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL('**/verkostot/ostrobothnia#paivystys');
  expect(
    await page.locator('section[aria-labelledby=paivystys] li', { hasText: 'Asianajotoimisto Halla' }).count(),
  ).toBe(1);
  await context.close();
});

test('an organisation joins by its admin, takes a week, and leaves again', async () => {
  const { page, context } = await world.enter(names.intake.police);
  await page.goto('/fi/verkostot/ostrobothnia');
  await page.getByRole('link', { name: 'Nimeä oma poliisi ja syyttäjä' }).click();
  expect(await page.getByLabel('Poliisi ja syyttäjä').isChecked()).toBe(true);
  await page.getByLabel('Ketä kysytään').fill('Tutkinnan päivystäjä');
  await page.getByRole('button', { name: 'Liity verkostoon' }).click();
  await page.waitForURL('**/verkostot/ostrobothnia#jasenet');
  await page
    .getByRole('link', { name: /^Ota viikko/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL('**/verkostot/ostrobothnia#paivystys');
  expect(await page.getByRole('link', { name: /^Luovu viikosta/ }).count()).toBe(1);
  await page.getByRole('link', { name: 'Eroa verkostosta' }).click();
  await page.getByText('sen päivystysviikot jäävät tyhjiksi').waitFor();
  await page.getByRole('button', { name: 'Eroa verkostosta' }).click();
  await page.waitForURL('**/verkostot/ostrobothnia');
  expect(await page.getByText('Tutkinnan päivystäjä').count()).toBe(0);
  await context.close();
});

test('everybody takes the open meetings into a calendar', async () => {
  const { page, context } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto('/fi/verkostot/ostrobothnia');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Vie kalenteriin' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('ikv-ostrobothnia.ics');
  await context.close();
});
