import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { pictured, type Visit, visit } from './browser.ts';

/** From the field at the top of a page to the line where a word stands, on a phone, by the keyboard, with the script and without. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const phone = { viewport: { width: 390, height: 844 } };

async function searches(page: Page, field: string, word: string) {
  await page.locator(field).focus();
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await page.waitForSelector('main mark');
}

for (const javaScriptEnabled of [true, false])
  test(`a word is searched, found in a form and opened where it stands, ${javaScriptEnabled ? 'with' : 'without'} the script`, async () => {
    const { page, complaints, strangers } = await world.enter(names.anna, { ...phone, javaScriptEnabled });
    await page.locator('details.rn-menu > summary').focus();
    await page.keyboard.press('Enter');
    await searches(page, '#haku-valikko', 'velkaa');
    // Nothing of it stands in the address, and nothing of it is kept as a draft.
    expect([new URL(page.url()).pathname, new URL(page.url()).search]).toEqual(['/fi/haku', '']);
    expect(await page.locator('[data-draft-line]').count()).toBe(0);
    expect(await page.locator('#haku-q').inputValue()).toBe('velkaa');
    expect((await page.locator('main mark').first().textContent())?.toLowerCase()).toContain('vel');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await pictured(page, `haku-${javaScriptEnabled ? 'js' : 'nojs'}`);
    await page.locator('main .rn-rows__t a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fi\/t\/[^/]+\//);
    expect([complaints, strangers]).toEqual([[], []]);
  });

test('in three languages: what is searched, what is found, and what helps where nothing is', async () => {
  const { page, complaints } = await world.enter(names.anna, phone);
  for (const language of ['fi', 'sv', 'en']) {
    await page.goto(`/${language}/haku`);
    await pictured(page, `haku-${language}`);
    await searches(page, '#haku-q', 'hän');
    await pictured(page, `haku-osumat-${language}`);
    await page.locator('#haku-q').fill('xyzzyx');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#mita-haetaan');
    await pictured(page, `haku-tyhja-${language}`);
  }
  await page.locator('#haku-q').fill('a'.repeat(10_000));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.govuk-error-summary');
  await pictured(page, 'haku-liian-pitka');
  expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
});

test('a case that is narrowed to is searched alone, and all are again', async () => {
  const { page } = await world.enter(names.anna);
  await page.goto('/fi/haku?kind=note');
  expect(await page.locator('[name="kind"]').inputValue()).toBe('note');
  await page.locator('[name="kind"]').selectOption('');
  await searches(page, '#haku-q', 'hän');
  const more = page.getByRole('button', { name: /Näytä vielä/ }).first();
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Haku koskee vain tapausta').waitFor();
  expect(await page.locator('[id^="osumat-"]').count()).toBe(1);
  await page.getByRole('button', { name: 'Laajenna haku kaikkiin tapauksiin' }).click();
  await expect.poll(() => page.getByText('Haku koskee vain tapausta').count()).toBe(0);
});
