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
  const news = page.locator('.rn-news p');
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

test('nobody uses the page: it says so, is locked for every window, and opens with the text by signing in', async () => {
  const { page, context } = await world.enter(names.anna, { viewport: { width: 390, height: 800 } });
  const form = await noteForm(page);
  await page.clock.install();
  await page.goto(form);
  const second = await context.newPage();
  await second.goto('/fi/tyo');
  await text(page).fill(said);
  await kept(page).toContain('Luonnos');
  await page.clock.fastForward('13:10');
  const news = page.locator('.rn-news p');
  await expect.poll(() => news.textContent()).toContain('Sivu lukitaan pian');
  await pictured(page, 'lukitaan-pian');
  // A key goes on.
  await page.keyboard.press('Shift');
  await expect.poll(() => news.count()).toBe(0);
  await page.clock.fastForward('14:00');
  expect(await text(page).isVisible()).toBe(true);
  await page.clock.fastForward('01:10');
  await page.waitForURL(/kirjaudu\?jatka=/);
  expect(await page.content()).not.toContain(said);
  expect(await page.locator('main').textContent()).toContain('Istunto lukittiin');
  await pictured(page, 'lukittu');
  // The other window too, by itself; and Back or a new one shows nothing.
  await second.waitForURL(/kirjaudu/);
  await second.goto(form);
  expect(second.url()).toContain('/kirjaudu');
  // By the keyboard: who signs in is back at the page, with the text.
  await page.getByRole('button', { name: names.anna }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${form}`);
  expect(await text(page).inputValue()).toBe(said);
});

test('two minutes before the session ends the page says so, and any key makes it an hour longer', async () => {
  const { page } = await world.enter(names.veikko);
  const owner = await world.app.asOwner();
  await owner.query(
    `update priv.session set opened_at = now() - interval '9 hours 55 minutes', expires_at = now() + interval '5 minutes'
     where opened_at > now() - interval '1 minute' and ended_at is null`,
  );
  await page.clock.install();
  await page.goto('/fi/tyo');
  const news = page.locator('.rn-news p');
  expect(await news.count()).toBe(0);
  await page.clock.fastForward('03:10');
  await expect.poll(() => news.textContent()).toContain('Istuntosi päättyy pian');
  await pictured(page, 'istunto-paattyy');
  await page.keyboard.press('Shift');
  await expect.poll(() => news.count()).toBe(0);
  const left = Number(await page.locator('[data-session]').getAttribute('data-session'));
  expect(left).toBeLessThanOrEqual(5 * 60_000);
  await page.reload();
  expect(Number(await page.locator('[data-session]').getAttribute('data-session'))).toBeGreaterThan(55 * 60_000);
});
