import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { keyboardOf } from './keyboard.ts';

const { debianEnvironment } = await import(new URL('../scripts/debian.mjs', import.meta.url).href);

const age: NodeJS.ProcessEnv | undefined = debianEnvironment('age');

/** Handing over the whole in the browser: by keyboard and without a script. */
let world: Visit;
let caseId: string;
let compilationId: string;
let sealed: { file: string; identity: string };
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

test('by keyboard alone from the pasted key to the sealed file, and each owner’s log tells which file it was', {
  timeout: 180_000,
}, async () => {
  const identity = await generateIdentity();
  const { page, strangers, complaints } = await world.enter(names.anna);
  const hands = keyboardOf(page);
  await page.goto(`/fi/t/${caseId}/kooste`);
  await hands.go(`a.govuk-button:not(.govuk-button--secondary)[href$="/${compilationId}/sinetoi"]`);
  await hands.go('a[href$="/avain"]');
  await hands.type('key', `${await identityToRecipient(identity)}\n`);
  await hands.type('unit', 'Länsirannikon syyttäjäosasto, syyteharkinta');
  await hands.type('person', 'Erikoissyyttäjä Koski');
  await hands.go('form .govuk-button');
  expect(page.url()).toContain('/sinetoi');
  expect(await page.locator('#osat').count()).toBe(1);

  // The other owner got its part back, sees the mark above the tick, and releases to that key.
  const minna = await world.enter(names.minna);
  await minna.page.goto(`/fi/t/${caseId}/kooste`);
  const others = keyboardOf(minna.page);
  await others.go(`a.govuk-button:not(.govuk-button--secondary)[href$="/${compilationId}/tarkista"]`);
  expect(await minna.page.locator('main').textContent()).toContain('Avaimen sormenjälki');
  await others.tick('[name="checked"]');
  await others.go('form .govuk-button');

  await page.reload();
  await hands.radio('compared', 'phone');
  await hands.tick('[name="same"]');
  await hands.type('word', 'Syyteharkintaa varten');
  expect(await page.locator('main form').textContent()).toContain('Mukana lähtevät myös näiden rivit');
  await hands.reach('main form button');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^T-[0-9A-Z]{6}\.zip\.age$/);
  const file = await download.path();
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  sealed = { file, identity };

  await page.goto(`/fi/t/${caseId}/kooste`);
  expect(await page.locator('main').textContent()).toContain(digest);
  for (const visitor of [page, minna.page]) {
    await visitor.goto(`/fi/t/${caseId}/loki?use=changes`);
    const entry = visitor.locator('main li', { hasText: 'sinetöitynä tiedostona' }).first();
    expect(await entry.textContent()).toContain(`tiedoston SHA-256: ${digest}`);
  }
  expect([strangers, complaints]).toEqual([[], []]);
});

test.skipIf(!age)(
  'Debian’s age opens the file with the receiver’s key: another program than the one that sealed it',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'age-'));
    try {
      writeFileSync(path.join(folder, 'key.txt'), `${sealed.identity}\n`);
      const words = ['--decrypt', '--identity', path.join(folder, 'key.txt'), sealed.file];
      const opened = spawnSync('age', words, { env: { ...process.env, ...age } });
      expect([opened.status, String(opened.stderr), opened.stdout.length]).toEqual([0, '', 2 ** 18]);
      expect(opened.stdout.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

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
