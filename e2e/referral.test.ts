import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names, organisations } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { counted } from './counted.ts';

/** Referring to a service in the browser: actions counted, without a script. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const koivuOf = async (page: Page): Promise<string> => {
  await page.goto('/fi/t');
  const link = await page.locator('main a', { hasText: /T-/ }).evaluateAll((all) =>
    all
      .map((item) => ({
        href: item.getAttribute('href') ?? '',
        text: item.closest('tr, li, .rn-row')?.textContent ?? '',
      }))
      .find(({ text }) => text.includes('Koivu')),
  );
  return /\/t\/(\w{6})/.exec(link?.href ?? '')?.[1] ?? '';
};

test('a worker refers from the empty place with at most ten actions and without a script; intake opens and accepts', {
  timeout: 180_000,
}, async () => {
  const anna = await world.enter(names.anna, { javaScriptEnabled: false });
  const caseId = await koivuOf(anna.page);
  await anna.page.goto('/fi/tyo');
  const hand = counted(anna.page);
  await hand.press(`main a[href="/fi/t/${caseId}"]`);
  // A service of the county answers what is missing in everyday life.
  const way = `main a[href*="sector=everyday&toId=${organisations.county.id}"]`;
  await hand.press('#sektori-everyday details summary');
  await hand.press(way);
  expect(await anna.page.locator('input[name="sector"][value="everyday"]').isChecked()).toBe(true);
  expect(await anna.page.locator('input[name="basis"]:checked').getAttribute('value')).toContain(
    organisations.county.id,
  );
  await hand.press('input[name="urgency"][value="week"] + label');
  await hand.type('[name="asked"]', 'Perhetyön alku.');
  await hand.press('main form .govuk-button');
  expect(anna.page.url()).toContain('/laheta');
  await hand.press('main form .govuk-button');
  expect(anna.page.url()).toMatch(/\/ohjaukset$/);
  expect(hand.actions()).toBeLessThanOrEqual(10);
  expect(await anna.page.locator('main').textContent()).toContain('Perhetyön alku.');

  const ritva = await world.enter(names.ritva, { javaScriptEnabled: false });
  await ritva.page.goto('/fi/ohjaukset');
  expect(await ritva.page.locator('main').textContent()).not.toContain('Perhetyön alku.');
  await ritva.page.locator('main form .govuk-button').first().click();
  expect(await ritva.page.locator('main').textContent()).toContain('Perhetyön alku.');
  await ritva.page.locator('main a[href$="/ota-vastaan"]').click();
  await ritva.page.locator('main form .govuk-button').first().click();
  expect(ritva.page.url()).toMatch(/\/ohjaukset$/);
  await anna.page.reload();
  expect(await anna.page.locator('main').textContent()).toContain('otettu vastaan');
});

test('where no consent names the service, it is recorded on the way, and sixteen actions from the empty place the referral is sent', {
  timeout: 180_000,
}, async () => {
  const anna = await world.enter(names.anna, { javaScriptEnabled: false });
  const caseId = await koivuOf(anna.page);
  await anna.page.goto(`/fi/t/${caseId}`);
  const hand = counted(anna.page);
  await hand.press('#sektori-residence details summary');
  await hand.press('#sektori-residence a[href*="/ohjaus/uusi?sector=residence&toId="]');
  const service = new URL(anna.page.url()).searchParams.get('toId') ?? '';
  await hand.press('main a[href*="/lupa/uusi?toIds="]');
  expect(await anna.page.locator(`input[name="toIds"][value="${service}"]`).isChecked()).toBe(true);
  await hand.press('input[name="giver"][value="herself"] + label');
  await hand.press('input[name="capacity"][value="able"] + label');
  await hand.choose('[name="language"]', 'vi');
  await hand.press('input[name="interpreter"][value="present"] + label');
  await hand.press('input[name="limitsTold"] + label');
  await hand.press('input[name="refusalTold"] + label');
  await hand.press('input[name="form"][value="oral"] + label');
  await hand.press('input[name="copyGiven"][value="not-safe"] + label');
  await hand.press('main form .govuk-button');
  expect(anna.page.url()).toContain(`/ohjaus/uusi?sector=residence&toId=${service}`);
  expect(await anna.page.locator('input[name="basis"]:checked').getAttribute('value')).toContain(service);
  await hand.press('input[name="urgency"][value="week"] + label');
  await hand.type('[name="asked"]', 'Neuvontaa oleskelusta.');
  await hand.press('main form .govuk-button');
  await hand.press('main form .govuk-button');
  expect(anna.page.url()).toMatch(/\/ohjaukset$/);
  expect(await anna.page.locator('main').textContent()).toContain('Neuvontaa oleskelusta.');
  expect(hand.actions()).toBeLessThanOrEqual(16);
});

test.each([true, false])(
  'the receiver tells what came of a goal, and the sender reads it in the plan; with a script: %s',
  {
    timeout: 180_000,
  },
  async (javaScriptEnabled) => {
    const said = `Asunto löytyi kesäksi, ${javaScriptEnabled ? 'yksin' : 'sisaren kanssa'}.`;
    const minna = await world.enter(names.minna, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
    const caseId = await koivuOf(minna.page);
    await minna.page.goto(`/fi/t/${caseId}/ohjaukset`);
    await minna.page.locator('main a[href*="/tavoitteet/"]').first().click();
    const goalId = new URL(minna.page.url()).pathname.split('/').at(-1);
    await minna.page.locator('[name="text"]').fill(said);
    const chosen = minna.page.locator('input[name="outcome"][value="reached"]');
    await chosen.focus();
    await minna.page.keyboard.press('Space');
    await minna.page.keyboard.press('Tab');
    await minna.page.locator('main form .govuk-button').first().focus();
    await minna.page.keyboard.press('Enter');
    await minna.page.waitForURL(/\/ohjaukset#saatu-/);
    const after = await minna.page.locator('main').textContent();
    expect(after).toContain('Tallennettu');
    expect(after).toContain(said);
    const anna = await world.enter(names.anna, { javaScriptEnabled });
    await anna.page.goto(`/fi/t/${caseId}/suunnitelma`);
    const beside = await anna.page.locator(`#tavoite-${goalId}`).textContent();
    expect(beside).toContain('saavutettu');
    expect(beside).toContain(said);
    // From the plan leads a way to the referral that it came of.
    await anna.page.locator(`#tavoite-${goalId} a[href*="/ohjaukset#ohjaus-"]`).click();
    expect(await anna.page.locator('main').textContent()).toContain('Vastaanottaja on kertonut, mitä tuli');
    expect(await anna.page.locator('main').textContent()).not.toContain(said);
  },
);
