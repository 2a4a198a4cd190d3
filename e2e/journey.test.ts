import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { names, organisations } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { goTo } from './find-faults.ts';
import { type Keyboard, keyboardOf } from './keyboard.ts';

/** The journey in the browser, by keyboard alone, with the script on and off. */
let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

interface Hand {
  readonly page: Page;
  readonly keys: Keyboard;
}

async function enter(worker: string, javaScriptEnabled: boolean): Promise<Hand> {
  const context = await world.browser.newContext({
    baseURL: world.origin,
    javaScriptEnabled,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const keys = keyboardOf(page);
  await page.goto('/fi/kirjaudu');
  const { workers } = (await world.app.json(undefined, 'GET', '/evaluation/workers')).body;
  await keys.go(`button[value="${workers.find((item: { name: string; id: string }) => item.name === worker).id}"]`);
  expect(page.url()).toContain('/fi/tyo');
  return { page, keys };
}

async function recordFacts({ keys }: Hand): Promise<void> {
  await keys.type('purpose', 'Palvelutarpeen arviointi');
  await keys.radio('giver', 'herself');
  await keys.radio('capacity', 'able');
  await keys.select('language', 'vietnam');
  await keys.radio('interpreter', 'present');
  await keys.tick('[name="limitsTold"]');
  await keys.tick('[name="refusalTold"]');
  await keys.radio('form', 'oral');
  await keys.radio('copyGiven', 'not-safe');
  await keys.go('form .govuk-button');
}

/** Chooses the consent of the network page that names the organisation and invites on it. */
async function invite(
  { page, keys }: Hand,
  network: string,
  organisation: { name: string; id: string },
): Promise<void> {
  await page.goto(network);
  const link = page.getByRole('link', { name: new RegExp(`Kutsu.*${organisation.name}`) }).first();
  const to = await link.getAttribute('href');
  await keys.go(`a[href="${to}"]`);
  if ((await page.locator('input[type="radio"][name="toId"]').count()) > 0) await keys.radio('toId', organisation.id);
  await keys.type('purpose', 'Tule mukaan verkostoon');
  await keys.radio('urgency', 'week');
  await keys.go('form .govuk-button');
}

async function accept(worker: string, script: boolean, word: string, lead: string, backup: string): Promise<void> {
  const hand = await enter(worker, script);
  await hand.page.goto('/fi/saapuneet');
  expect(await hand.page.textContent('main')).toContain(word);
  const href = await hand.page.locator('a[href$="/vastaa"]').first().getAttribute('href');
  await hand.keys.go(`a[href="${href}"]`);
  await hand.keys.select('leadId', lead);
  await hand.keys.select('backupId', backup);
  await hand.keys.go('form .govuk-button');
  await hand.page.context().close();
}

describe.each([
  ['with the script', true, 'Lumikko'],
  ['without the script', false, 'Lumikki'],
] as const)('by keyboard, %s', (_, script, word) => {
  test('from sign-in over consent, invitation, acceptance and note to withdrawal and log', async () => {
    const anna = await enter(names.anna, script);
    // Search first, then open.
    await anna.keys.type('q', word);
    await anna.keys.go('.rn-search input');
    expect(await anna.page.textContent('main')).toContain(`ei vastaa hakua ”${word}”`);
    await anna.keys.go('main a[href$="/t/uusi"]');
    await anna.keys.type('codeWord', word);
    await anna.keys.select('backupId', names.veikko);
    await anna.keys.go('form .govuk-button');
    expect(await anna.page.textContent('.moj-identity-bar')).toContain(word);
    const home = new URL(anna.page.url()).pathname;
    const network = `${home}/verkosto`;

    // The network consent with county and counsel, the consent for contact and account, the shelter's own.
    await anna.page.goto(`${home}/lupa/verkosto`);
    for (const { id } of [organisations.county, organisations.halla])
      await anna.keys.tick(`[name="organisationIds"][value="${id}"]`);
    await recordFacts(anna);
    for (const [organisation, classes] of [
      [organisations.county, ['contact', 'account']],
      [organisations.lyhty, ['contact']],
    ] as const) {
      await anna.page.goto(`${home}/lupa/uusi`);
      await anna.keys.tick(`[name="toIds"][value="${organisation.id}"]`);
      for (const informationClass of classes) await anna.keys.tick(`[name="classes"][value="${informationClass}"]`);
      await recordFacts(anna);
    }
    for (const organisation of [organisations.county, organisations.halla, organisations.lyhty])
      await invite(anna, network, organisation);
    // An open page of the case draws itself anew when an organisation joins, which may fall into the way to the next page.
    await anna.page.goto('about:blank');
    await accept(names.intake.county, script, word, names.minna, names.jari);
    await accept(names.intake.halla, script, word, names.leo, names.sofia);
    await accept(names.intake.lyhty, script, word, names.tiina, names.katri);

    // The note: class, who will read it by name, text.
    await anna.page.goto(`${home}/merkinta`);
    await anna.keys.radio('class', 'account');
    expect(await anna.page.textContent('.rn-readers:has(#lukijat-account)', { timeout: 3000 })).toContain(names.minna);
    await anna.keys.type('text', 'Hän kertoi velasta.');
    await anna.keys.go('form .govuk-button');
    expect(await anna.page.textContent('main')).toContain('Hän kertoi velasta.');

    // The social worker reads it; the shelter's name is nowhere before her.
    const minna = await enter(names.minna, script);
    for (const path of ['', '/aikajana', '/verkosto', '/turva', '/loki']) {
      await goTo(minna.page, home + path);
      expect(await minna.page.content(), path).not.toContain(organisations.lyhty.name);
    }
    await goTo(minna.page, `${home}/aikajana`);
    expect(await minna.page.textContent('main')).toContain('Hän kertoi velasta.');
    await goTo(anna.page, network);
    expect(await anna.page.content()).toContain(organisations.lyhty.name);

    // Her withdrawal of everything to the county: at the next request it is gone.
    await goTo(anna.page, `${home}/lupa/peru-kaikki`);
    await anna.keys.radio('extent', 'organisation');
    await anna.keys.select('organisationId', organisations.county.name);
    await anna.keys.go('form .govuk-button');
    await goTo(minna.page, `${home}/aikajana`);
    expect(await minna.page.textContent('main')).not.toContain('Hän kertoi velasta.');

    // The log names who looked.
    await goTo(anna.page, `${home}/loki`);
    expect(await anna.page.textContent('main')).toContain(names.minna);
  }, 180_000);
});
