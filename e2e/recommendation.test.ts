import { afterAll, beforeAll, expect, test } from 'vitest';
import { names } from '../seeds/names.ts';
import { type Visit, visit } from './browser.ts';
import { tooWide } from './find-faults.ts';
import { keyboardOf } from './keyboard.ts';

let world: Visit;
beforeAll(async () => {
  world = await visit();
});
afterAll(() => world.stop());

test('with keys alone on a phone: whom it is said to, one recommendation, and what helps, in three languages', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const { page, context, complaints, strangers } = await world.enter(names.anna, {
      viewport: { width: 320, height: 844 },
      language,
    });
    const keys = keyboardOf(page);
    await page.goto(`/${language}/suositukset`);
    expect(await page.locator('.rn-answers tbody tr').count(), language).toBeGreaterThan(8);
    await keys.go('.rn-answers a[href*="addressee=police"]');
    await page.waitForURL(/addressee=police/);
    expect(await page.locator('.rn-answers tr.rn-on').count(), language).toBe(1);
    await keys.go('section[aria-labelledby=kohdat] li a');
    await page.locator('.rn-src').waitFor();
    expect(await tooWide(page), language).toBe('');
    expect([complaints, strangers], language).toEqual([[], []]);
    await context.close();
  }
});

test('without a script, a stance is taken, read by another organisation without names, and changed; the overview counts it', async () => {
  const { page, context } = await world.enter(names.intake.county, { javaScriptEnabled: false });
  await page.goto('/fi/suositukset/greta3-e');
  await page.getByRole('link', { name: 'Ota kanta' }).click();
  await page.getByLabel('Osin sovittu').check();
  await page.getByRole('button', { name: 'Tallenna kanta' }).click();
  // Whoever agrees in part says why; what was chosen stays.
  await page.getByText('Kirjoita perustelu: miksi ei tai miltä osin.').first().waitFor();
  expect(await page.getByLabel('Osin sovittu').isChecked()).toBe(true);
  await page.getByLabel('Perustelu').fill('Naiselle paikka järjestyy, miehelle ei vielä.');
  await page.getByText('Toimet: mitä tehdään').click();
  await page.getByLabel('Mitä tehdään').first().fill('Sopimus turvallisesta majoituksesta');
  await page.getByRole('button', { name: 'Tallenna kanta' }).click();
  await page.waitForURL(/greta3-e$/);
  const other = await world.enter(names.anna);
  await other.page.goto('/fi/suositukset/greta3-e');
  const told = await other.page.locator('section[aria-labelledby=muut]').textContent();
  expect(told).toContain('Naiselle paikka järjestyy');
  expect(told).not.toContain(names.intake.county);
  await other.page.goto('/fi/suositukset?addressee=wellbeing-county');
  expect(await other.page.locator('section[aria-labelledby=kohdat]').textContent()).toContain('Osin sovittu');
  await other.context.close();
  await page.getByRole('link', { name: 'Muuta kantaa' }).click();
  await page.getByLabel('Tehty').first().check();
  // A colleague has the same form open.
  const second = await context.newPage();
  await second.goto('/fi/suositukset/greta3-e/kanta');
  await page.getByRole('button', { name: 'Tallenna kanta' }).click();
  await page.waitForURL(/greta3-e$/);
  await page.getByText('Aiempi kanta', { exact: true }).waitFor();
  await second.getByLabel('Perustelu').fill('Toinen ikkuna kirjoitti tämän.');
  await second.getByRole('button', { name: 'Tallenna kanta' }).click();
  const met = second.locator('section[aria-labelledby=ristiriita]');
  await met.waitFor();
  for (const words of ['Toinen ikkuna kirjoitti tämän.', 'Naiselle paikka järjestyy', 'Kanta: Tehty'])
    expect(await met.textContent()).toContain(words);
  // Having seen both, the second goes on from what stands.
  await second.getByRole('button', { name: 'Tallenna kanta' }).click();
  await second.waitForURL(/greta3-e$/);
  await second.getByText('2 aiempaa kantaa').waitFor();
  await context.close();
});

test('a list is loaded from a file without a script: mistakes by their line, then what it brings, then the list', async () => {
  const { page, context } = await world.enter(names.teppo, { javaScriptEnabled: false });
  const head = 'set;title;publisher;dated;language;address;licence;id;addressees;themes;fi';
  const about = 'kolmetoista;Kolmetoista suositusta;SEIVE;2023;fi;riku.fi;RIKU';
  const file = (...rows: string[]) => ({
    name: 'lista.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...rows].join('\n')),
  });
  await page.goto('/fi/suositukset');
  await page.getByRole('link', { name: 'Tuo sarja' }).click();
  const rows = [`${about};1;police;criminal-process;Tutkitaan heti.`, `${about};1;ngo;network;Sovitaan.`];
  await page.getByLabel('Tiedosto').setInputFiles(file(...rows));
  await page.getByRole('button', { name: 'Näytä, mitä tiedosto toisi' }).click();
  await page.getByText('Sama tunnus on sarjassa kahdesti.').waitFor();
  await page.getByText('Rivi 3').waitFor();
  await page.getByRole('link', { name: 'Valitse toinen tiedosto' }).click();
  await page.getByLabel('Tiedosto').setInputFiles(file(rows[0] as string));
  await page.getByRole('button', { name: 'Näytä, mitä tiedosto toisi' }).click();
  await page.getByRole('button', { name: 'Tallenna sarjat' }).click();
  await page.waitForURL(/set=kolmetoista/);
  await page.getByRole('link', { name: 'Tutkitaan heti.' }).waitFor();
  await context.close();
});
