import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { pictured, type Visit, visit } from './browser.ts';
import { counted } from './counted.ts';
import { bringScanner, faultsHere } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

/** Twenty-six who picked for one employer, and the worker who helps them all. */
const words =
  'Ahomansikka Herukka Hilla Juolukka Kaarnikka Karhunvatukka Karpalo Katajanmarja Lakka Lillukka Mansikka Marja Mesimarja Mustikka Ohukka Pihlajanmarja Pikkukarpalo Poimulehti Puolukka Riekonmarja Ruusunmarja Sianpuolukka Tyrni Vadelma Variksenmarja Viinimarja'.split(
    ' ',
  );
let world: Visit;
const cases: string[] = [];
beforeAll(async () => {
  world = await visit();
  const token = await world.app.signIn(names.anna);
  for (const codeWord of words) {
    const { status, body } = await world.app.json(token, 'POST', '/cases', { codeWord });
    expect([200, 422]).toContain(status);
    cases.push(body.id);
  }
});
afterAll(() => world.stop());

test('what is recorded in one case is put down in 25 more by one form, without a script', {
  timeout: 300_000,
}, async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false });
  await page.goto(`/fi/t/${cases[0]}/kokonaisuus/lisaa/tapahtuma`);
  await page.locator('[name="code"]').selectOption('documents-taken');
  await page.locator('[name="label"]').fill('passit kerättiin');
  await page.locator('[name="when"]').fill('kesäkuu 2024');
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await page.locator('[name="newActorCode"]').selectOption('employer');
  await page.locator('[name="newActorLabel"]').fill('tilan isäntä');
  await page.locator('[name="newThingCode"]').selectOption('place');
  await page.locator('[name="newThingLabel"]').fill('marjatila');
  await page.locator('main form .govuk-button').first().click();
  await pictured(page, 'same-row');
  const hand = counted(page);
  await hand.press('main button[name="redraw"]');
  expect(await page.locator('[name="label"]').inputValue()).toBe('passit kerättiin');
  expect(await page.locator('[name="newActorLabel"]').inputValue()).toBe('tilan isäntä');
  await hand.choose('[name="source"]', 'told-by-her');
  const others = cases.slice(1);
  for (const id of others)
    await hand.press(`label[for="${await page.locator(`[name="cases"][value="${id}"]`).getAttribute('id')}"]`);
  await hand.press('label[for="holds"]');
  await pictured(page, 'same-form');
  await hand.press('main form .govuk-button-group .govuk-button');
  await pictured(page, 'same-done');
  expect(await page.locator('h1').textContent()).toContain('Kirjattiin 25 tapaukseen');
  // One tick a case, and five presses for all of them.
  expect(hand.actions()).toBe(others.length + 4);
  await page.goto(`/fi/t/${cases[25]}/kokonaisuus?view=list`);
  expect(await page.locator('main').textContent()).toContain('passit kerättiin');
});

test.each(['fi', 'sv', 'en'])(
  'form and answer in %s: no fault of axe, nothing too wide at 320 px',
  { timeout: 300_000 },
  async (language) => {
    const { page, complaints, strangers } = await world.enter(names.anna, { language });
    await bringScanner(page);
    await page.goto(`/${language}/kirjaa-sama/tapahtuma`);
    await pictured(page, `same-empty-${language}`);
    expect(await faultsHere(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    // Nothing is chosen: the form comes back.
    await page.locator('main form .govuk-button-group .govuk-button').click();
    await pictured(page, `same-wrong-${language}`);
    expect(await page.locator('.govuk-error-summary li').count()).toBeGreaterThanOrEqual(4);
    expect(await faultsHere(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('[name="code"]').selectOption('threat');
    await page.locator('[name="source"]').selectOption('seen');
    for (const box of await page.locator('[name="cases"]').all()) await box.check();
    await page.locator('[name="holds"]').check();
    await page.locator('main form .govuk-button-group .govuk-button').click();
    await pictured(page, `same-partly-${language}`);
    expect(await faultsHere(page)).toEqual([]);
    expect([complaints, strangers]).toEqual([[], []]);
  },
);

test('by keys alone', { timeout: 300_000 }, async () => {
  const { page } = await world.enter(names.anna, { language: 'sv' });
  await page.goto('/sv/kirjaa-sama/keino');
  const keys = keyboardOf(page);
  await keys.select('code', 'Isolering');
  await keys.radio('status', 'observed');
  await keys.tick('[name="phases"][value="during"]');
  await keys.select('source', 'Arbetstagaren');
  for (const id of cases.slice(0, 3)) await keys.tick(`[name="cases"][value="${id}"]`);
  await keys.tick('[name="holds"]');
  await keys.go('main form .govuk-button-group .govuk-button');
  expect(await page.locator('h1').textContent()).toContain('Antecknades i 3 ärenden');
});
