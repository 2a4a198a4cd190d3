import { afterAll, beforeAll, expect, test } from 'vitest';
import { formToken } from '../../platform/http/session.ts';
import { addDays, formatDate } from '../../platform/time/format.ts';
import { type ProvisionKey, provisionOf } from '../law/index.ts';
import { begin, correct, end, fields, keeper, page, today, world } from './correction.fixtures.ts';

beforeAll(begin);
afterAll(end);

const check = (key: ProvisionKey, more: object = {}, person = keeper) =>
  world.json(person, 'POST', `/law/${key}/check`, {
    ...{
      by: 'Elina Vuori, lakimies',
      checkedOn: today,
      what: 'Ajantasainen laki',
      version: provisionOf(key).entries + 1,
    },
    ...more,
  });

test('checked is what a named person has looked at, in every page that cites it, until a correction ends it', async () => {
  expect((await check('ul-52c', {}, world.anna)).status).toBe(403);
  expect(fields(await check('gdpr-33'))).toEqual(['what unread']);
  expect(fields(await check('ul-52c', { checkedOn: addDays(today, 1) }))).toEqual(['checkedOn future']);
  expect(fields(await check('ul-52c', { by: '' }))).toEqual(['by required']);
  expect(fields(await check('ul-52c', { what: '.' }))).toEqual(['what required']);
  expect((await page('/lakirekisteri?view=checked')).includes('Kukaan ei ole täällä vielä tarkistanut')).toBe(true);
  expect((await check('ul-52c')).status).toBe(200);
  expect((await check('ul-52c', { version: 1 })).status).toBe(409);
  const list = await page('/lakirekisteri?view=checked');
  for (const words of ['Tarkistettu 1', 'Elina Vuori, lakimies', 'nimetty ihminen täällä on katsonut'])
    expect(list, words).toContain(words);
  expect(list).not.toContain('Kukaan ei ole');
  expect(await page('/lakirekisteri/ul-52c')).toMatch(
    /ulkomaalaislaki 52\u00a0c\u00a0§ \(tarkistanut Elina Vuori, lakimies [\d.]+; luettu, laki sellaisena kuin 2\/2025\)/,
  );
  for (const slug of ['/lakirekisteri?view=checked', '/maaraajat'])
    expect((await page(slug)).replaceAll('\u00a0', ' '), slug).toMatch(
      /tarkistanut Elina Vuori, lakimies [\d.]+(?:; luettu, laki sellaisena kuin 2\/2025|[\s\S]{0,80}laki sellaisena kuin 2\/2025)/,
    );
  // That somebody has checked it hides neither what was read nor of which time the law is.
  const [known = ''] = (await page('/lakirekisteri/ul-52c')).match(/id="mista"[\s\S]*?<\/section>/) ?? [];
  expect(known).toContain('säädös ja muutossäädökset, kieltä ei ole merkitty; laki sellaisena kuin 2/2025');
  expect((await correct('ul-52c', { validFrom: '1.1.2024', lookedOn: addDays(today, -1) })).status).toBe(200);
  const after = await page('/lakirekisteri/ul-52c');
  // The day of looking is what was typed, that of the correction today.
  expect(after).toContain(`${formatDate('fi', addDays(today, -1))}, katsottu täällä`);
  expect(after).toContain(`${formatDate('fi', today)}, korjattu täällä`);
  expect(after).not.toMatch(/\(tarkistanut/);
  // The former edition is shown as it was: checked.
  expect(after).toContain('Tarkistettu ');
  expect(await page('/lakirekisteri/ul-52c?edition=1')).toMatch(/\(tarkistanut Elina Vuori, lakimies [\d.]+; luettu/);
  expect(await world.logged('ProvisionChecked')).toBe(1);
  for (const language of ['fi', 'sv', 'en'])
    for (const key of ['ul-52c', 'gdpr-33'])
      expect((await world.page(keeper, `/${language}/lakirekisteri/${key}/tarkista`)).status).toBe(200);
  expect((await world.page(world.anna, '/fi/lakirekisteri/ul-52c/tarkista')).status).toBe(403);
});

test('a check is offered of what was read or is said to be a conclusion, and not where it would be refused', async () => {
  const offered = async (key: ProvisionKey) =>
    (await page(`/lakirekisteri/${key}`, keeper)).includes(`/lakirekisteri/${key}/tarkista"`);
  for (const key of ['ul-53', 'vl-38-gets'] as const) expect(await offered(key), key).toBe(true);
  for (const key of ['gdpr-33', 'rl-25-3a'] as const) expect(await offered(key), key).toBe(false);
});

test('a check is no older than the correction that it is of, nor than the act', async () => {
  expect(fields(await check('ul-52c', { checkedOn: addDays(today, -1) }))).toEqual(['checkedOn before-correction']);
  expect(provisionOf('ul-52c').checked).toBeNull();
  // As shipped it was corrected by nobody: only the act itself was not there yet.
  expect(fields(await check('ul-53', { checkedOn: '2003-12-31' }))).toEqual(['checkedOn before-law']);
  for (const checkedOn of ['2010-01-01', '2025-02-28'])
    expect(fields(await check('ul-53', { checkedOn })), checkedOn).toEqual(['checkedOn before-reading']);
  const { text } = await world.send(keeper, '/fi/lakirekisteri/ul-52c/tarkista', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...{ by: 'Elina Vuori, lakimies', checkedOn: addDays(today, -1), what: 'Laki', version: '4' },
  });
  expect(text).toContain('Säännöstä on korjattu sen päivän jälkeen');
});

test('who has checked, and against what, tells nobody’s number, code or address: it stands beside each citation', async () => {
  const { entries } = provisionOf('rl-8-1');
  for (const [more, wrong] of [
    [{ by: 'Elina Vuori 131052-308T' }, 'by'],
    [{ by: 'Elina Vuori, 040 123 4567' }, 'by'],
    [{ what: 'Soita elina@vuori.example tai 040 123 4567' }, 'what'],
  ] as const)
    expect(fields(await check('rl-8-1', more)), JSON.stringify(more)).toEqual([`${wrong} looks-like-identity`]);
  expect(provisionOf('rl-8-1').entries).toBe(entries);
  for (const [language, told] of [
    ['fi', 'henkilötunnuksen'],
    ['sv', 'personbeteckning'],
    ['en', 'identity code'],
  ]) {
    const { status, text } = await world.send(keeper, `/${language}/lakirekisteri/rl-8-1/tarkista`, {
      csrf: formToken(world.faces.formSecret, keeper.token),
      ...{ by: 'Elina Vuori, 040 123 4567', checkedOn: today, what: 'Laki', version: '1' },
    });
    expect([status, text.includes('Elina Vuori, 040 123 4567'), text.includes(told as string)]).toEqual([
      422,
      true,
      true,
    ]);
  }
});
