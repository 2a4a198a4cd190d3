import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWords, names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';

/** A child in the browser and without a script, in three languages: to whom it is refused, and how it goes along with the lead. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const caseOf = async (worker: string, word: string): Promise<string> => {
  const { cases } = (await world.app.json(await world.app.signIn(worker), 'GET', '/cases')).body;
  return cases.find(({ codeWord }: { codeWord: string }) => codeWord === word).id;
};

test('whoever is not named for the class is led from Lapsi to what the law asks', async () => {
  const jalava = await caseOf(names.lea, codeWords.jalava);
  // Named on it for the case and the plan alone.
  const { status } = await world.app.json(await world.app.signIn(names.lea), 'GET', `/cases/${jalava}/children`);
  expect(status).toBe(403);
  for (const [language, title] of [
    ['fi', 'Mitä laki vaatii sinulta, jos on lapsi'],
    ['sv', 'Vad lagen kräver av dig om det finns ett barn'],
    ['en', 'What the law asks of you if there is a child'],
  ] as const) {
    const { page, context } = await world.enter(names.lea, { javaScriptEnabled: false, language });
    await page.setViewportSize({ width: 390, height: 800 });
    expect((await page.goto(`/${language}/t/${jalava}/lapsi`))?.status()).toBe(403);
    await page.getByText(title).click();
    expect(await page.locator('h1').textContent()).toContain(title);
    await context.close();
  }
});

test('a child goes along with the lead where it is ticked, and is the receiver’s own record', async () => {
  const tuomi = await caseOf(names.johanna, codeWords.child);
  const giver = await world.enter(names.johanna, { javaScriptEnabled: false });
  await giver.page.goto(`/fi/t/${tuomi}/vastuu/siirra`);
  await giver.page.locator('a[href*="toId="]').first().click();
  const parts = giver.page.locator('input[name=parts]');
  const offered = await Promise.all((await parts.all()).map((part) => part.getAttribute('value')));
  expect(offered).toContain('child');
  expect(await giver.page.locator('main').textContent()).toContain(
    'Lapsi siirtyy mukana vain asiakkaan suostumuksella',
  );
  for (const part of await parts.all())
    if ((await part.getAttribute('value')) !== 'child') await part.uncheck({ force: true });
  await giver.page.locator('input[name=sheet][value=yes] + label').click();
  if ((await giver.page.locator('input[name=agreed]').count()) > 0)
    await giver.page.locator('input[name=agreed][value=her] + label').click();
  await Promise.all([giver.page.waitForNavigation(), giver.page.locator('main form .govuk-button').last().click()]);
  expect(await giver.page.locator('.govuk-error-summary').count()).toBe(0);
  await giver.context.close();

  const receiver = await world.enter(names.kaisa, { javaScriptEnabled: false, language: 'sv' });
  await receiver.page.goto(`/sv/t/${tuomi}/verkosto`);
  await receiver.page.locator('a[href*="/vastuu/"]').first().click();
  expect(await receiver.page.locator('main').textContent()).toContain('vad som har antecknats och gjorts för ett barn');
  await receiver.page.locator('input[name=answer][value=accept] + label').click();
  const asked = receiver.page.locator('input[name=asked]');
  if ((await asked.count()) > 0) await asked.check({ force: true });
  await Promise.all([
    receiver.page.waitForNavigation(),
    receiver.page.locator('main form .govuk-button').last().click(),
  ]);
  for (const [language, came] of [
    ['fi', 'tuli vastuun siirrossa'],
    ['sv', 'kom med överföringen av ansvaret'],
    ['en', 'came with the hand-over of the lead'],
  ]) {
    await receiver.page.goto(`/${language}/t/${tuomi}/lapsi`);
    expect(await receiver.page.locator('main').textContent()).toContain(came);
  }
  await receiver.context.close();
});
