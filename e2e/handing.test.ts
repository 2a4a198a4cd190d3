import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { findFaults } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

/** Handing over the whole in the browser: by keyboard and without a script, and its pages in the states in which they are used. */
let it: Visit;
let caseId: string;
let compilationId: string;
let sent: string;
beforeAll(async () => {
  it = await visit();
  const token = await it.it.signIn(names.anna);
  const { cases } = (await it.it.json(token, 'GET', '/cases')).body;
  caseId = cases.find(({ codeWord }: { codeWord: string }) => codeWord === 'Koivu').id;
  const { compilations } = (await it.it.json(token, 'GET', `/cases/${caseId}/compilations`)).body;
  sent = compilations.find(({ state }: { state: string }) => state === 'sent').id;
  compilationId = compilations.find(({ state }: { state: string }) => state === 'open').id;
});
afterAll(() => it.stop());

test('lines are chosen, read through and released by keyboard and without a script; nothing is ticked beforehand', {
  timeout: 180_000,
}, async () => {
  const { page, strangers, complaints } = await it.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi/t/${caseId}/kooste/${compilationId}/valitse`);
  expect(await page.locator('input[name=lines]:checked').count()).toBe(0);
  const first = page.locator('input[name=lines]').first();
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
  const { page } = await it.enter(names.risto);
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

test('every state of its pages is accessible on two widths and in three languages', { timeout: 180_000 }, async () => {
  const worker = await it.it.signIn(names.anna);
  const lines = (await it.it.json(worker, 'GET', `/cases/${caseId}/compilations/${compilationId}/lines`)).body.lines;
  const at = `/cases/${caseId}/compilations/${compilationId}`;
  // Taken back and chosen anew: a draft that waits to be released.
  await it.it.json(worker, 'POST', `${at}/take-back`, {});
  await it.it.json(worker, 'POST', `${at}/lines`, { lines: lines.slice(0, 6).map(({ key }: { key: string }) => key) });
  const slugs = ['valitse', 'tarkista', 'laheta'].map((one) => `/t/${caseId}/kooste/${compilationId}/${one}`);
  const rest = ['/kooste', '/kooste/uusi', '/lupa/luovutus', '/kooste/:sent/kopio', '/kooste/:sent/ei-kopiota'];
  const own = [...rest, `/kooste/${compilationId}/sulje`].map((one) => `/t/${caseId}${one.replace(':sent', sent)}`);
  const theirs = ['', `/${sent}/lue`, `/${sent}/tiedosto`].map((one) => `/t/${caseId}/kooste${one}`);
  const pages = [
    [names.anna, [...slugs, ...own]],
    [names.minna, [`/t/${caseId}/kooste`, `/t/${caseId}/kooste/${compilationId}/peru`]],
    [names.risto, theirs],
  ] as const;
  expect(await findFaults(it, pages)).toEqual([]);
});
