import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { dayOf, formatDate } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';
import { tooWide } from './find-faults.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('without a script a worker goes from a citation to its row and proposes; an administrator corrects with it, and the worker reads so', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false, language: 'sv' });
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('/sv/maaraajat');
  // A citation breaks with the sentence in which it stands.
  const displays = await page.evaluate(
    "[...document.querySelectorAll('.rn-card__body p .rn-cite')].map((link) => getComputedStyle(link).display)",
  );
  expect(new Set(displays as string[])).toEqual(new Set(['inline']));
  // Each limit is one line until it is opened; its citation stands within.
  const citation = page.getByRole('link', { name: 'utlänningslagen 52 b §' }).first();
  expect(await citation.isVisible()).toBe(false);
  await page.getByText('Betänketid, minst').first().click();
  await citation.click();
  await page.waitForURL(/\/sv\/lakirekisteri\/ul-52b$/);
  await page.getByRole('link', { name: 'Föreslå en rättelse' }).click();
  await page.getByLabel('Vad är fel').fill('Tiden är inte längre densamma.');
  await page.getByRole('button', { name: 'Skicka förslaget' }).click();
  // What was typed stands, and what is missing is said.
  expect(await page.getByLabel('Vad är fel').inputValue()).toBe('Tiden är inte längre densamma.');
  await page.getByLabel('Vad borde det stå').fill('Betänketiden är minst trettio dagar.');
  await page.getByLabel('Var det står').fill('I lagen, i dag.');
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await tooWide(page), `${width}`).toBe('');
  }
  await page.getByRole('button', { name: 'Skicka förslaget' }).click();
  await page.waitForURL(/ul-52b#ehdotukset$/);
  await page.getByText('väntar på en administratör').waitFor();

  const keeper = await world.enter(names.teppo, { javaScriptEnabled: false });
  await keeper.page.goto('/fi/tyo');
  await keeper.page.getByText('1 korjausehdotus').waitFor();
  await keeper.page.getByRole('link', { name: 'Katso Lakirekisterissä odottaa asioita' }).click();
  await keeper.page.waitForURL(/\/lakirekisteri\/ehdotukset$/);
  expect(await keeper.page.getByText(names.anna).count()).toBe(0);
  await keeper.page.getByRole('link', { name: 'Ota korjaukseen' }).click();
  expect(await keeper.page.getByLabel('Mitä laki sanoo, ruotsiksi').inputValue()).toBe(
    'Betänketiden är minst trettio dagar.',
  );
  expect(await keeper.page.getByLabel('Mistä korjaus tulee').inputValue()).toBe('I lagen, i dag.');
  const save = keeper.page.getByRole('button', { name: 'Tallenna korjaus' });
  await save.click();
  // Whoever corrects says when they looked, how it is known, and what becomes of the other languages.
  await keeper.page.getByRole('link', { name: /^Päivä, jona säännös katsottiin: / }).waitFor();
  await keeper.page.getByLabel('Päivä, jona säännös katsottiin').fill(formatDate('fi', dayOf(new Date())));
  await keeper.page.getByLabel('Luettu', { exact: true }).check();
  await save.click();
  await keeper.page.getByRole('link', { name: /^Sanat on korjattu vain osalla kielistä/ }).waitFor();
  await keeper.page.getByLabel('Jätän sanat muilla kielillä ennalleen').check();
  await keeper.page.getByLabel('Vastaus ehdottajalle').fill('Tack, orden är nu som i lagen.');
  await save.click();
  await keeper.page.waitForURL(/ul-52b#muutokset$/);
  expect(await keeper.page.getByText('Tack, orden är nu som i lagen.').count()).toBe(0);

  await page.goto('/sv/lakirekisteri/ehdotukset');
  await page.getByText('ledde till en rättelse').waitFor();
  await page.getByText('Tack, orden är nu som i lagen.').waitFor();
  await page.getByRole('link', { name: 'Se rättelsen' }).click();
  await page.getByText('Betänketiden är minst trettio dagar.').first().waitFor();
}, 180_000);

test('one is closed with a reason, in English, and its proposer alone reads it', async () => {
  const { page } = await world.enter(names.veikko, { javaScriptEnabled: false, language: 'en' });
  await page.goto('/en/lakirekisteri/etl-7-12/ehdota');
  for (const label of ['What is wrong', 'What it should say', 'Where it was read'])
    await page.getByLabel(label).fill('The word is another one.');
  await page.getByRole('button', { name: 'Send the proposal' }).click();
  const keeper = await world.enter(names.teppo, { javaScriptEnabled: false, language: 'en' });
  await keeper.page.goto('/en/lakirekisteri/ehdotukset');
  const card = keeper.page.locator('section', { hasText: 'The word is another one.' });
  await card.getByRole('link', { name: 'Close without a correction' }).click();
  await keeper.page.getByLabel('Why the proposal leads to no correction').fill('The act says the same.');
  await keeper.page.getByRole('button', { name: 'Close without a correction' }).click();
  await page.goto('/en/lakirekisteri/ehdotukset');
  await page.getByText('The act says the same.').waitFor();
  const other = await world.enter(names.anna, { language: 'en' });
  await other.page.goto('/en/lakirekisteri/ehdotukset');
  expect(await other.page.getByText('The act says the same.').count()).toBe(0);
}, 180_000);

test('on a phone the provisions behind the elements stand below each other: none of their words is out of sight', async () => {
  const { page } = await world.enter(names.anna, { javaScriptEnabled: false, language: 'sv' });
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`/sv/t/${await world.caseNamed(names.anna, 'koivu')}/kokonaisuus/osatekijat`);
  const fold = page.locator('#saannokset');
  await fold.locator('summary').first().click();
  await fold.getByText('läst, lagen sådan den var 2015; en ändring är på gång').first().waitFor();
  expect(
    await page.evaluate(
      "[...document.querySelectorAll('.rn-table--stacks')].every((table) => table.parentElement.scrollWidth <= table.parentElement.clientWidth)",
    ),
  ).toBe(true);
}, 180_000);
