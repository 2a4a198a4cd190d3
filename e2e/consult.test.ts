import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { counted } from './counted.ts';

/** Consulting without a name in the browser: presses counted, without a script, on a narrow screen, and the way out. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('a worker consults with at most eight actions and without a script; an intake worker takes and answers', {
  timeout: 180_000,
}, async () => {
  const oona = await world.enter(names.oona, { javaScriptEnabled: false });
  const hand = counted(oona.page);
  await hand.press('a[href="/fi/k/uusi"]');
  expect(await oona.page.locator('[name="region"]').inputValue()).toBe('Länsirannikko');
  await hand.press('input[name="kinds"][value="housing"] + label');
  await hand.press('input[name="urgency"][value="today"] + label');
  await hand.type('[name="text"]', 'Mistä yösija kahdelle täksi yöksi?');
  await hand.press('main form .govuk-button');
  expect(oona.page.url()).toMatch(/\/fi\/k\/[0-9a-f-]{36}$/);
  expect(hand.actions()).toBeLessThanOrEqual(8);
  const id = oona.page.url().split('/').at(-1);

  const ritva = await world.enter(names.ritva, { javaScriptEnabled: false });
  await ritva.page.goto(`/fi/saapuneet/k/${id}`);
  expect(await ritva.page.content()).not.toContain('yösija kahdelle');
  const answering = counted(ritva.page);
  await answering.press(`form[action$="/ota"] .govuk-button`);
  expect(await ritva.page.content()).toContain('yösija kahdelle');
  await answering.type('[name="answer"]', 'Soittakaa päivystykseen, paikka on.');
  await answering.press(`form[action$="/vastaa"] .govuk-button`);
  expect(answering.actions()).toBe(3);

  await oona.page.goto('/fi/tyo');
  await hand.press(`a[href="/fi/k/${id}"]`);
  expect(await oona.page.content()).toContain('paikka on');
});

test('anybody asks and reads the answer without a script and without a cookie, in three languages', {
  timeout: 180_000,
}, async () => {
  const exits: string[] = [];
  for (const language of ['fi', 'sv', 'en']) {
    const context = await world.browser.newContext({ baseURL: world.origin, javaScriptEnabled: false });
    const page = await context.newPage();
    const hand = counted(page);
    await page.goto(`/${language}/kysy`);
    await hand.press('input[name="kinds"][value="safety"] + label');
    await hand.choose('[name="region"]', 'Länsirannikko');
    await hand.press('input[name="urgency"][value="week"] + label');
    await hand.type('[name="text"]', 'En tiedä, mitä voin tehdä');
    await hand.press('main form .govuk-button');
    expect(hand.actions()).toBeLessThanOrEqual(8);
    const receipt = (await page.locator('[data-receipt]').textContent()) ?? '';
    expect(receipt).toMatch(/^(\d{4} ?){5}$/);
    await page.goto(`/${language}/kysy/vastaus`);
    await page.locator('[name="receipt"]').fill(receipt);
    await page.locator('main form .govuk-button').click();
    expect(await page.locator('h1').textContent()).toMatch(/perillä|kommit fram|arrived/);
    expect(await context.cookies()).toEqual([]);
    await context.route('https://www.ilmatieteenlaitos.fi/', (route) => route.fulfill({ body: 'weather' }));
    exits.push((await page.locator('[data-leave]').getAttribute('href')) ?? '');
    await page.locator('[data-leave]').click();
    await page.waitForURL('https://www.ilmatieteenlaitos.fi/');
    await context.close();
  }
  expect(exits).toEqual(['/fi/kysy/poistu', '/sv/kysy/poistu', '/en/kysy/poistu']);
});

test('with the script: a warning while typing, receivers of the chosen region alone, and Shift three times leaves for good', {
  timeout: 180_000,
}, async () => {
  const context = await world.browser.newContext({ baseURL: world.origin });
  // What comes after a redirect cannot be put in by the test: the way out answers itself here.
  await context.route('**/kysy/poistu', (route) => route.fulfill({ contentType: 'text/html', body: 'weather' }));
  const page = await context.newPage();
  await page.goto('/fi/saavutettavuus');
  await page.goto('/fi/kysy');
  const near = page.locator('[data-when="region=Länsirannikko"]');
  expect(await near.isVisible()).toBe(false);
  await page.locator('[name="region"]').selectOption('Länsirannikko');
  expect(await near.isVisible()).toBe(true);
  await page.locator('[name="text"]').fill('soita 040 123 4567');
  expect(await page.locator('[data-warns] .rn-notice, [data-warns] > :not(template)').first().isVisible()).toBe(true);
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
  await page.waitForURL('**/kysy/poistu');
  await page.goBack();
  expect(page.url()).toContain('/fi/saavutettavuus');
  await context.close();
});
