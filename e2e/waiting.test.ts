import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { addDays, dayOf, formatDate } from '../src/platform/time/format.ts';
import { pictured, type Visit, visit } from './browser.ts';

/** What waits is put off in its row, by the keyboard and without a script, and brought back. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test.each([true, false])('put off in its row and brought back, with a script: %s', async (javaScriptEnabled) => {
  const { page, context, complaints } = await world.enter(names.anna, { javaScriptEnabled });
  await page.goto('/fi/tyo/odottaa');
  const heading = () => page.locator('h1').textContent();
  const before = await heading();
  const row = page.locator('main li', { hasText: 'Käydään kuulustelun huone ja tauot läpi' });
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  const fields = row.locator('.rn-later__in');
  await fields.getByLabel('Mihin päivään').fill(formatDate('fi', addDays(dayOf(new Date()), 2)));
  await pictured(page, 'siirra');
  // Without the reason the form comes back, with the day that was typed.
  await fields.getByRole('button', { name: 'Siirrä' }).click();
  await page.waitForURL(/\/siirra\?/);
  expect(await page.locator('#untilOn').inputValue()).not.toBe('');
  await page.locator('#reason').fill('Kerron tapaamisessa');
  await page.locator('main form.rn-form').getByRole('button', { name: 'Siirrä' }).click();
  await page.waitForURL(/\/tyo\/odottaa$/);
  expect(await row.count()).toBe(0);
  await page.locator('main a[href*="show=put-off"]').click();
  expect(await row.textContent()).toContain('Kerron tapaamisessa');
  await pictured(page, 'siirretyt');
  await row.getByRole('button', { name: 'Palauta' }).click();
  await page.waitForURL(/\/tyo\/odottaa$/);
  expect(await heading()).toBe(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test('without a script an invitation is answered in its row by the keyboard, back where one stood, and may be changed', async () => {
  const { page, context, complaints } = await world.enter(names.leo, { javaScriptEnabled: false });
  const at = '/fi/tyo/odottaa?show=answers';
  await page.goto(at);
  const row = page.locator('main li', { hasText: 'Palaverikutsu' });
  await row.locator('summary', { hasText: 'Ehdota aikaa' }).focus();
  await page.keyboard.press('Enter');
  await row.getByLabel('Mikä aika sopisi?').fill('Tiistai klo 9 sopisi');
  await pictured(page, 'ehdota-aikaa');
  await row.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await page.waitForURL((url) => url.pathname + url.search === at);
  expect(await row.count()).toBe(0);
  await page.locator('main a[href*="/vastaa"]').click();
  expect(await page.locator('textarea[name="suggestion"]').inputValue()).toBe('Tiistai klo 9 sopisi');
  await page.getByLabel('Tulen').check();
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await page.waitForURL(/palaveri\/[0-9a-f-]{36}$/);
  await page.getByText('Vastasit: tulet.').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
