import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { addDays, dayOf } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';
import { tooWide } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

/** A practice of one's own, from the first word to the day on which it is withdrawn; and one of others, taken up and given up. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const review = addDays(dayOf(new Date()), 100).split('-').map(Number).reverse().join('.');

test('without a script a practice is written, refused with what to do and nothing lost, published, found by others, and withdrawn', async () => {
  const { page, context, complaints } = await world.enter(names.helmi, { javaScriptEnabled: false });
  await page.goto('/fi/kaytannot');
  await page.getByRole('link', { name: 'Kirjoita oma käytäntö' }).click();
  await page.getByLabel('Mikä on hankalaa, suomeksi').fill('Odotushuoneessa ei uskalla puhua');
  await page.getByLabel('Mitä voi tehdä, lyhyesti, suomeksi').fill('Odottakaa omenapuun alla');
  await page.getByLabel('Kenelle, suomeksi').fill('Kaikille');
  await page.getByLabel('Näin se tehdään, suomeksi').fill('Soita Turvakoti Lyhtyyn.\nOdottakaa ulkona.');
  await page.getByLabel('Mihin tieto perustuu, suomeksi').fill('Näin on tehty keväästä asti.');
  await page.getByLabel('Mitä siitä tiedetään').selectOption({ label: 'Kuvaus siitä, miten tehdään' });
  await page.getByLabel('Avun saaminen').check();
  await page.getByText('Kenelle se sopii ja missä se näkyy').click();
  await page
    .getByRole('group', { name: /Minkä tarpeen vieressä/ })
    .getByLabel('Turvallisuus', { exact: true })
    .check();
  await page.getByLabel('Keneltä voi kysyä lisää').fill('helmi.ranta@saarni.example');
  await page.getByLabel('Tarkistetaan viimeistään').fill(review);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  // No shelter is named to everybody, whoever writes; what was typed stands in every field.
  const summary = page.locator('.govuk-error-summary');
  expect(await summary.textContent()).toContain('Lyhtyyn');
  await page.getByLabel('Näin se tehdään, suomeksi').fill('Odottakaa ulkona.');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  expect(await summary.textContent()).toMatch(/Täytä tämä kohta[\s\S]*työntekijän oma/);
  expect(await page.getByLabel('Mitä voi tehdä, lyhyesti, suomeksi').inputValue()).toBe('Odottakaa omenapuun alla');
  expect(await page.getByLabel('Turvallisuus', { exact: true }).isChecked()).toBe(true);
  await page.getByLabel('Rajat ja vaarat, suomeksi').fill('Pakkasella sisällä.');
  await page.getByLabel('Keneltä voi kysyä lisää').fill('tuki@saarni.example');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByText('Luonnos, jonka näkee vain oma organisaatio.').waitFor();
  const at = new URL(page.url()).pathname;
  const other = await world.enter(names.minna, { javaScriptEnabled: false });
  expect((await other.page.goto(at))?.status()).toBe(404);

  await page.getByRole('link', { name: 'Korjaa ja julkaise' }).click();
  await page.getByLabel('Julkaistu, kaikki, joilla on tunnus').check();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.getByRole('link', { name: 'Vedä takaisin' }).waitFor();
  await other.page.goto('/fi/kaytannot?need=safety');
  await other.page.getByLabel('Mikä on hankalaa?').fill('omenapuu');
  await other.page.getByRole('button', { name: 'Hae käytäntöjä' }).click();
  await other.page.getByRole('link', { name: 'Odotushuoneessa ei uskalla puhua' }).click();
  expect(await other.page.getByText('Helmi').count()).toBe(0);
  await other.page.getByRole('link', { name: 'tuki@saarni.example' }).waitFor();

  await page.getByRole('link', { name: 'Vedä takaisin' }).click();
  await page.getByRole('button', { name: 'Vedä takaisin' }).click();
  await page.getByText('Vedetty takaisin').waitFor();
  expect((await other.page.reload())?.status()).toBe(404);
  expect(complaints).toEqual([]);
  await other.context.close();
  await context.close();
});

test('with keys alone on a phone a practice is taken up, and given up with a reason, without which it is refused', async () => {
  const { page, context, complaints, strangers } = await world.enter(names.helmi, {
    viewport: { width: 390, height: 844 },
    language: 'sv',
  });
  const keys = keyboardOf(page);
  await page.goto('/sv/kaytannot/printed-questions');
  await keys.go('a[href$="/kayttoonotto"]');
  await keys.radio('state', 'in-use');
  await keys.type('adapted', 'Vi läser frågorna högt.');
  await keys.go('main form button');
  await page.getByText('Vi läser frågorna högt.').waitFor();
  await page.goto('/sv/kaytannot?use=in-use');
  expect(await page.getByText('i bruk hos oss').count()).toBeGreaterThan(1);
  await page.goto('/sv/kaytannot/printed-questions');
  await keys.go('a[href$="/kayttoonotto"]');
  await keys.radio('state', 'given-up');
  await keys.go('main form button');
  expect(await page.locator('.govuk-error-summary').textContent()).toContain('Skriv varför ni avstod.');
  await keys.type('reason', 'Kortet fanns inte på rätt språk.');
  await keys.go('main form button');
  await page.getByText('Man avstod').waitFor();
  await page.getByText('Kortet fanns inte på rätt språk.').waitFor();
  expect(await tooWide(page)).toBe('');
  expect([complaints, strangers]).toEqual([[], []]);
  await context.close();
});
