import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { keyboardOf } from './keyboard.ts';

/** Handing over the whole in the browser: by keyboard and without a script. */
let world: Visit;
let caseId: string;
let compilationId: string;
beforeAll(async () => {
  world = await visit();
  const token = await world.app.signIn(names.anna);
  const { cases } = (await world.app.json(token, 'GET', '/cases')).body;
  caseId = cases.find(({ codeWord }: { codeWord: string }) => codeWord === 'Koivu').id;
  const { compilations } = (await world.app.json(token, 'GET', `/cases/${caseId}/compilations`)).body;
  compilationId = compilations.find(({ state }: { state: string }) => state === 'open').id;
});
afterAll(() => world.stop());

test('lines are chosen, read through and released by keyboard and without a script; nothing is ticked beforehand', {
  timeout: 180_000,
}, async () => {
  const { page, strangers, complaints } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi/t/${caseId}/kooste/${compilationId}/valitse`);
  expect(await page.locator('main input:checked').count()).toBe(0);
  expect(await page.locator('#loppuun').textContent()).toContain('Luovutuksen voi viedä loppuun');
  const first = page.locator('input[name=groups]').first();
  await first.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Jatka tarkistamaan' }).focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).toContain('/tarkista');
  expect(await page.locator('main').textContent()).toContain('epäillyn luettavissa');
  await page.getByRole('button', { name: 'Luovuta koosteeseen' }).focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await page.locator('.govuk-error-summary').textContent()).toContain('Lue rivit läpi');
  await page.locator('input[name=checked]').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Luovuta koosteeseen' }).focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(page.url()).toMatch(/\/kooste$/);
  expect(await page.locator('.rn-card', { has: page.locator(`#kooste-${compilationId}`) }).textContent()).toContain(
    'osa luovutettu, lähettämättä',
  );
  expect([strangers, complaints]).toEqual([[], []]);
});

test('the investigation reads it and takes it as a document, in the language that it chooses', {
  timeout: 180_000,
}, async () => {
  const { page } = await world.enter(names.risto);
  await page.goto(`/fi/t/${caseId}/kooste`);
  const hands = keyboardOf(page);
  await hands.go('a[href$="/lue"]');
  expect(await page.locator('main').textContent()).toContain('Tämä ei ole arvio');
  await hands.go('a[href$="/tiedosto"]');
  await hands.radio('language', 'sv');
  await hands.type('purpose', 'Esitutkintapöytäkirjan liite');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('main button').first().click()]);
  expect(download.suggestedFilename()).toMatch(/^T-[0-9A-Z]{6}\.pdf$/);
});
