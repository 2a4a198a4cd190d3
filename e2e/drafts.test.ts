import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { pictured, type Visit, visit } from './browser.ts';

/** What is typed outlives the window, the language, the connection and the form's refusal. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const said = 'Hän pelkää, että joku soittaa kotiin.';

async function noteForm(page: Page): Promise<string> {
  await page.locator('main a[href^="/fi/t/"]', { hasText: /^T-/ }).first().click();
  await page.locator('main a[href$="/merkinta"]').click();
  await page.waitForSelector('[name="text"]');
  return new URL(page.url()).pathname;
}
const line = (page: Page) => page.locator('[data-draft-line]').first();
const text = (page: Page) => page.locator('[name="text"]');
const kept = (page: Page) => expect.poll(() => line(page).textContent(), { timeout: 15_000 });

test('typed, left and opened again: in a new window, in another language, and thrown away by a key', async () => {
  const { page, context, complaints } = await world.enter(names.anna);
  const form = await noteForm(page);
  await text(page).fill(said);
  await kept(page).toContain('Luonnos');
  await pictured(page, 'luonnos');
  // The window is killed; whoever signs in anywhere opens the form with it.
  await page.close();
  const later = await context.newPage();
  await later.goto(form.replace('/fi/', '/sv/'));
  expect([await text(later).inputValue(), await line(later).textContent()]).toEqual([
    said,
    expect.stringContaining('Utkast'),
  ]);
  await pictured(later, 'luonnos-sv');
  // Another language at once, without waiting for the two seconds.
  await text(later).fill(`${said} Soitan huomenna.`);
  await later.locator('a[hreflang="en"]').click();
  await later.waitForURL(/\/en\//);
  expect(await text(later).inputValue()).toBe(`${said} Soitan huomenna.`);
  await pictured(later, 'luonnos-en');
  // By the keyboard alone.
  await line(later).getByRole('button', { name: 'Discard draft' }).focus();
  await later.keyboard.press('Enter');
  await later.waitForLoadState();
  await expect.poll(() => text(later).inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

test('leaving the page within the two seconds keeps what was typed', async () => {
  const { page } = await world.enter(names.veikko);
  await noteForm(page);
  await text(page).fill(said);
  await page.goto('/fi/tyo');
  await page.goBack();
  // The page went while it was being kept: the form shows it as soon as the server has it.
  await expect
    .poll(async () => {
      const shown = await text(page).inputValue();
      if (shown !== said) await page.reload();
      return shown;
    })
    .toBe(said);
});

test('without a connection nothing is sent and nothing is lost; back again, it is kept once', async () => {
  const { page, context, complaints } = await world.enter(names.minna, { viewport: { width: 390, height: 800 } });
  const form = await noteForm(page);
  let times = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/luonnos')) times += 1;
  });
  await context.setOffline(true);
  await text(page).fill(said);
  const news = page.locator('[data-offline] p');
  await news.waitFor();
  expect(await news.textContent()).toContain('Ei yhteyttä');
  await pictured(page, 'ei-yhteytta');
  await page.locator('main form.rn-form .govuk-button').first().click();
  await page.waitForTimeout(300);
  expect([new URL(page.url()).pathname, await text(page).inputValue()]).toEqual([form, said]);
  await page.waitForTimeout(2_500);
  times = 0;
  await context.setOffline(false);
  await kept(page).toContain('Luonnos');
  expect([times, await news.count()]).toEqual([1, 0]);
  expect(complaints.filter((words) => !words.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});

test('two windows: both texts stay, and one is taken', async () => {
  const { page, context } = await world.enter(names.jari);
  const form = await noteForm(page);
  const second = await context.newPage();
  await second.goto(form);
  await text(page).fill('Ensimmäinen ikkuna kirjoitti tämän.');
  await kept(page).toContain('Luonnos');
  await text(second).fill('Toinen ikkuna kirjoitti toisin.');
  await kept(second).toContain('Ensimmäinen ikkuna kirjoitti tämän.');
  await pictured(second, 'kaksi-ikkunaa');
  await line(second).getByRole('button', { name: 'Ota tämä' }).click();
  await expect.poll(() => text(second).inputValue()).toBe('Ensimmäinen ikkuna kirjoitti tämän.');
  expect(await line(second).textContent()).toContain('Toinen ikkuna kirjoitti toisin.');
});
