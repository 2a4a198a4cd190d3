import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names, organisations } from '../seeds/names.ts';
import { recordConsent } from '../src/domain/consent/index.ts';
import { sendWarning } from '../src/domain/warning/index.ts';
import { addDays, dayOf, formatDate, formatTime } from '../src/platform/time/format.ts';
import { type Visit, visit } from './browser.ts';
import { counted } from './counted.ts';

/** Warning the lead, and wishing that somebody be invited, in the browser, without a script. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

const enter = (worker: string) => world.enter(worker, { javaScriptEnabled: false });

let koivu: string;
beforeAll(async () => {
  const found = await world.app.json(await world.app.signIn(names.minna), 'GET', '/search?q=Koivu');
  koivu = found.body.cases[0].id;
});

const main = async (page: Page) => (await page.locator('main').textContent()) ?? '';

/** A task for an organisation that is not on the case as far as Minna sees. */
async function asksUnseen(page: Page, organisation: string): Promise<string> {
  await page.goto(`/fi/t/${koivu}/suunnitelma/tehtava`);
  await page.locator('#text').fill('Voisiko torstain aikaa siirtää aamuun?');
  await page.locator('#forId').selectOption(organisation);
  await page.locator('main form .govuk-button').last().click();
  return main(page);
}

test('who is hidden and who is absent get one answer, with 112 and Warn; what was typed is kept', async () => {
  const { page } = await enter(names.minna);
  const answers = [];
  for (const { id, name } of [organisations.lyhty, organisations.kuunari]) {
    const text = await asksUnseen(page, id);
    expect(await page.locator('h1').textContent()).toContain(`${name} ei ole mukana tässä tapauksessa`);
    expect(await page.locator('#varoitus').inputValue()).toContain('torstain aikaa');
    expect(await page.locator('#text').inputValue()).toContain('torstain aikaa');
    // Both stand in the list to choose from.
    answers.push(text.replaceAll(organisations.lyhty.name, '·').replaceAll(organisations.kuunari.name, '·'));
  }
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain('112');
});

test('from the refused form to the lead, who passes it on to the hidden part; the receipt says only that it was acknowledged', async () => {
  const minna = await enter(names.minna);
  await asksUnseen(minna.page, organisations.lyhty.id);
  const hand = counted(minna.page);
  await hand.type('#varoitus', 'Mies odotti häntä eilen pysäkillä.');
  await hand.press('form[action$="/varoita"] .govuk-button');
  expect(hand.actions()).toBe(2);
  expect(minna.page.url()).toMatch(/\/varoita\/[0-9a-f-]{36}$/);
  expect(await main(minna.page)).toContain('odottaa kuittausta');

  const anna = await enter(names.anna);
  expect(await anna.page.locator('main .rn-rows li').first().textContent()).toContain('Varoitus odottaa kuittausta');
  await anna.page.goto(`/fi/t/${koivu}`);
  await anna.page.locator('main a', { hasText: 'Lue ja kuittaa' }).first().click();
  await anna.page.locator('main a', { hasText: 'Välitä' }).first().click();
  expect(await anna.page.locator(`input[value="${organisations.lyhty.id}"]`).isChecked()).toBe(true);
  expect(await anna.page.locator(`input[value="${organisations.county.id}"]`).isChecked()).toBe(false);
  await anna.page.locator('#text').fill('Häntä seurataan. Sopikaa matkat uudelleen.');
  await anna.page.locator('#answer').fill('Soitin turvakotiin.');
  await anna.page.locator('main form .govuk-button').last().click();
  expect(await main(anna.page)).toContain('Turvakoti Lyhty');

  const tiina = await enter(names.tiina);
  await tiina.page.goto(`/fi/t/${koivu}/varoitukset`);
  expect(await main(tiina.page)).toContain('Sopikaa matkat uudelleen');
  expect(await main(tiina.page)).not.toContain('Länsirannikon hyvinvointialue');
  await tiina.page.locator('main form .govuk-button').first().click();
  expect(await main(tiina.page)).toContain('luettu');

  await minna.page.reload();
  expect(await main(minna.page)).toContain('kuitattu');
  expect(await main(minna.page)).not.toMatch(/Lyhty|Soitin|Häntä seurataan/);
});

test('a wish: sent, dealt with by the lead, and answered in the same words', async () => {
  const minna = await enter(names.minna);
  await asksUnseen(minna.page, organisations.lyhty.id);
  await minna.page.locator('main a', { hasText: 'Lähetä toive' }).click();
  expect(await minna.page.locator('#toId').inputValue()).toBe(organisations.lyhty.id);
  await minna.page.locator('#purpose').fill('Turvallinen paikka, jos nykyinen ei riitä.');
  await minna.page.locator('main form .govuk-button').last().click();
  expect(await main(minna.page)).toContain('odottaa vastuuhenkilöä');
  const anna = await enter(names.anna);
  await anna.page.goto(`/fi/t/${koivu}/toiveet`);
  await anna.page.locator('main a', { hasText: 'Käsittele' }).first().click();
  expect(await main(anna.page)).toContain('Älä kerro lähettäjälle');
  await anna.page.locator('#reason').fill('On jo mukana.');
  await anna.page.locator('main form .govuk-button').last().click();
  await minna.page.reload();
  expect(await main(minna.page)).toContain('vastuuhenkilö on käsitellyt toiveen');
  expect(await main(minna.page)).not.toContain('On jo mukana');
});

test('the road of a meeting: one not on the case is asked, the form comes back whole below Warn, and the warning goes to the lead', async () => {
  const { page } = await enter(names.minna);
  await page.goto(`/fi/t/${koivu}/suunnitelma/ajat/palaveri`);
  const day = formatDate('fi', addDays(dayOf(new Date()), 9));
  for (const [field, value] of [
    ['Päivä', day],
    ['Alkaa', '9.30'],
    ['Päättyy', '10.15'],
    ['Asialista', 'Matkat ensi viikolla'],
  ] as const)
    await page.getByLabel(field, { exact: true }).fill(value);
  await page.getByLabel('paikalla', { exact: true }).check();
  await page.locator('#asked-muu').selectOption({ label: organisations.lyhty.name });
  await page.locator('main form .govuk-button').last().click();
  expect(await page.locator('h1').textContent()).toContain(`${organisations.lyhty.name} ei ole mukana`);
  expect(await page.locator('#varoitus').inputValue()).toBe('Matkat ensi viikolla');
  const kept = page.locator('main form').last();
  expect([
    await kept.getByLabel('Päivä', { exact: true }).inputValue(),
    await kept.getByLabel('Alkaa', { exact: true }).inputValue(),
    await kept.locator('#asked-muu option:checked').textContent(),
  ]).toEqual([day, '9.30', organisations.lyhty.name]);
  await page.locator('form[action$="/varoita"] .govuk-button').click();
  expect(page.url()).toMatch(/\/varoita\/[0-9a-f-]{36}$/);
  const anna = await enter(names.anna);
  await anna.page.goto(`/fi/t/${koivu}/varoitukset`);
  expect(await main(anna.page)).toContain('Matkat ensi viikolla');
});

test('a wish becomes an invitation filled in with it; its sender reads the same words as of any other', async () => {
  const anna = await world.app.signIn(names.anna);
  const today = dayOf(new Date());
  await world.app.as(anna)(recordConsent, {
    ...{ caseId: koivu, purpose: 'Apua asumiseen', giver: 'herself', capacity: 'able', language: 'vi' },
    ...{ interpreter: 'present', explainedBy: 'Anna Kallio', limitsTold: true, refusalTold: true, form: 'oral' },
    ...{ copyGiven: 'not-safe', startsOn: today, endsOn: addDays(today, 180), reviewOn: addDays(today, 60) },
    ...{ toIds: [organisations.kuunari.id], classes: ['contact'] },
  });
  const minna = await enter(names.minna);
  await minna.page.goto(`/fi/t/${koivu}/toive?toId=${organisations.kuunari.id}`);
  await minna.page.locator('#purpose').fill('Velat ja talous kuntoon.');
  await minna.page.locator('main form .govuk-button').last().click();
  const lead = await enter(names.anna);
  await lead.page.goto(`/fi/t/${koivu}/toiveet`);
  await lead.page
    .locator('li', { hasText: organisations.kuunari.name })
    .getByRole('link', { name: 'Käsittele' })
    .click();
  await lead.page.locator('main a', { hasText: 'Kutsu' }).first().click();
  expect(await lead.page.locator('#purpose').inputValue()).toBe('Velat ja talous kuntoon.');
  await lead.page.locator('input[name=urgency][value=week] + label').click();
  await lead.page.locator('main form .govuk-button').last().click();
  await lead.page.goto(`/fi/t/${koivu}/toiveet`);
  expect(await main(lead.page)).toContain('kutsuttu');
  await minna.page.goto(`/fi/t/${koivu}/toiveet`);
  expect(await main(minna.page)).toContain('vastuuhenkilö on käsitellyt toiveen');
  expect(await main(minna.page)).not.toMatch(/[Kk]utsuttu /);
});

test('the first page takes a warning in by itself, says until when, and counts what is late', async () => {
  const { page, complaints } = await world.enter(names.anna);
  const rows = page.locator('#huomiota').locator('xpath=ancestor::section').locator('li');
  const waiting = async () =>
    (await rows.allTextContents()).filter((row) => row.includes('Varoitus odottaa kuittausta')).length;
  const before = await waiting();
  const { id } = await world.app.as(await world.app.signIn(names.minna))(sendWarning, {
    ...{ caseId: koivu, road: 'case', text: 'Auto odottaa oven edessä.' },
  });
  const { warning } = (
    await world.app.json(await world.app.signIn(names.minna), 'GET', `/cases/${koivu}/warnings/${id}`)
  ).body;
  const until = formatTime('fi', new Date(warning.dueAt));
  await expect.poll(waiting).toBe(before + 1);
  // Near midnight the day stands before the time.
  expect((await rows.allTextContents()).join()).toMatch(new RegExp(`Kuitattava (?:[^ ]+ )?${until} mennessä`));
  expect(await rows.first().textContent()).toContain('Varoitus odottaa kuittausta');
  // As if the page had been open for so long: the script shows it, by the server's clock.
  const late = page.locator('[data-late]').last();
  expect(await late.isVisible()).toBe(false);
  await late.evaluate((place) => {
    (place as unknown as { dataset: Record<string, string> }).dataset.late = String(12 * 60_000);
  });
  await expect.poll(() => late.isVisible(), { timeout: 15_000 }).toBe(true);
  expect((await late.textContent())?.replaceAll('\u00a0', ' ')).toMatch(/myöhässä 1[23] min/);
  expect(complaints).toEqual([]);
});
