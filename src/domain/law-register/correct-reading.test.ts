import { afterAll, beforeAll, expect, test } from 'vitest';
import { provisionOf } from '../law/index.ts';
import {
  begin,
  correct,
  end,
  fields,
  keeper,
  opened,
  page,
  pendingOf,
  sendForm,
  today,
  typedIn,
  world,
} from './correction.fixtures.ts';

beforeAll(begin);
afterAll(end);

test('words that are typed back to the makers’ own are said to be corrected by no page nor in JSON; what was done stays readable', async () => {
  const key = 'etl-4-10';
  const told = async () =>
    (await Promise.all(['/maaraajat', `/lakirekisteri/${key}`].map((path) => page(path)))).map((text) =>
      text.includes('korjattu täällä'),
    );
  expect(await told()).toEqual([false, false]);
  const { saysFi, lookedOn } = { ...opened(key), lookedOn: provisionOf(key).lookedOn };
  expect((await correct(key, { saysFi: 'Toisin sanoin.', othersStand: true, lookedOn })).status).toBe(200);
  expect(await told()).toEqual([true, true]);
  expect((await correct(key, { saysFi, othersStand: true, lookedOn })).status).toBe(200);
  expect(await told()).toEqual([false, false]);
  const { body } = await world.json(world.anna, 'GET', `/law/${key}`);
  expect(body.row).toMatchObject({ edition: 3, rewordedAt: null, lookedBy: 'makers' });
  expect(await page(`/lakirekisteri/${key}`)).toContain('Korjattu: mitä laki sanoo');
});

test('who adds a change to come or a question has not looked at the provision: its day of looking stays', async () => {
  const key = 'etl-4-18';
  const { lookedOn, lookedBy } = provisionOf(key);
  expect(lookedOn).not.toBe(today);
  const coming = {
    ...{ paper: 'HE 1/2026', stage: 'proposal', seenOn: today, comesOn: '2027-01-01' },
    says: { fi: 'Muuttuisi.', sv: 'Ändras.', en: 'Would change.' },
  };
  const made = await correct(key, { ...pendingOf([coming]), comesOn: ['1.1.2027'] });
  expect(made.status, made.text).toBe(200);
  const text = await page(`/lakirekisteri/${key}`);
  expect(text).toContain('Määrä tulla voimaan 1.1.2027.');
  expect(provisionOf(key)).toMatchObject({ lookedOn, lookedBy, pending: [coming] });
  const asked = { questionFi: 'Entä?', questionSv: 'Och?', questionEn: 'And?' };
  expect((await correct(key, { ...asked, comesOn: ['1.1.2027'] })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn, question: { fi: 'Entä?' } });
  // Who corrects what it says has looked.
  expect((await correct(key, { saysFi: 'Toisin sanoin.', othersStand: true, comesOn: ['1.1.2027'] })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn: today, lookedBy: 'here' });
});

test('who corrects a day or a word has not read the provision: the form begins with the day of its reading, which stays', async () => {
  const key = 'rvl-23';
  const { lookedOn, lookedBy, asOf } = provisionOf(key);
  const finnish = (day: string) => day.split('-').reverse().map(Number).join('.');
  const form = await page(`/lakirekisteri/${key}/korjaa`, keeper);
  expect(/name="lookedOn"[^>]*value="([^"]*)"/.exec(form)?.[1]).toBe(finnish(lookedOn));
  expect(form).toContain('Muuta päivä vain, jos luit säännöksen nyt.');
  expect(provisionOf(key).rewordedAt).toBeNull();
  expect((await correct(key, { validFrom: '1.6.2021', lookedOn })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  const { body } = await world.json(world.anna, 'GET', `/law/${key}`);
  expect(body.row).toMatchObject({ lookedOn, lookedBy, asOf, validFrom: '2021-06-01', rewordedAt: expect.any(String) });
  const { rewordedAt } = provisionOf(key);
  // A question or a change to come types nothing of the law.
  const { lookedOn: _, ...said } = opened(key);
  expect((await correct(key, { ...said, lookedOn, readIn: 'sv' })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn, language: 'sv', rewordedAt });
  expect((await correct(key, { validFrom: '1.7.2021' })).status).toBe(200);
  await page(`/lakirekisteri/${key}`);
  expect(provisionOf(key)).toMatchObject({ lookedOn: today, lookedBy: 'here' });
  expect(provisionOf(key).rewordedAt?.getTime()).toBeGreaterThanOrEqual(rewordedAt?.getTime() ?? Number.NaN);
});

test('what is said to be read, or of a later time than the last look, says on which day and in which language it was read', async () => {
  const quoted = provisionOf('rol-3-9');
  expect(quoted.mark).toBe('quoted');
  const read = { mark: 'read', asOf: '10/2026', reading: 'consolidated', readIn: 'fi' };
  expect(fields(await correct('rol-3-9', { ...read, lookedOn: quoted.lookedOn }))).toEqual(['lookedOn not-looked']);
  expect(await typedIn('rol-3-9', { ...read, lookedOn: quoted.lookedOn })).toMatch(
    /href="#lookedOn"[^<]*>[^<]*Kirjoita päivä, jona luit sen\./,
  );
  for (const [language, told] of [
    ['fi', 'Valitse, millä kielellä säännös luettiin.'],
    ['sv', 'Välj på vilket språk bestämmelsen lästes.'],
    ['en', 'Choose in which language the provision was read.'],
  ]) {
    const { status, text } = await sendForm('rol-3-9', { ...read, readIn: '' }, language);
    expect([status, /href="#readIn"[^<]*>[^<]*/.exec(text)?.[0]]).toEqual([422, expect.stringContaining(`${told}`)]);
  }
  expect((await correct('rol-3-9', read)).status).toBe(200);
});

test('a row without a source that is now read is asked about: whether what it says was found so, where no word of it is corrected', async () => {
  const read = { mark: 'read', asOf: '10/2026', reading: 'consolidated', readIn: 'fi' };
  expect(provisionOf('vl-pays-none').mark).toBe('unverified');
  for (const mark of ['read', 'quoted'])
    expect(fields(await correct('vl-pays-none', { ...read, mark })), mark).toEqual(['foundSo found-so']);
  expect(await page('/lakirekisteri/vl-pays-none/korjaa', keeper)).toContain('Säännös sanoo niin kuin yllä lukee');
  for (const [language, told] of [
    ['fi', 'Sanat on kirjoitettu ilman lähdettä.'],
    ['sv', 'Orden skrevs utan källa.'],
    ['en', 'The words were written without a source.'],
  ]) {
    const { status, text } = await sendForm('vl-pays-none', read, language);
    expect([status, /href="#foundSo"[^<]*>[^<]*/.exec(text)?.[0]]).toEqual([422, expect.stringContaining(`${told}`)]);
  }
  // A question to the lawyer says nothing of the words.
  const asked = { questionFi: 'Entä?', questionSv: 'Och?', questionEn: 'And?' };
  expect((await correct('gdpr-12', asked)).status).toBe(200);
  // Found so, or worded by what was read.
  expect((await correct('vl-pays-none', { ...read, foundSo: true })).status).toBe(200);
  const worded = { saysFi: 'Uudet sanat.', saysSv: 'Nya ord.', saysEn: 'New words.' };
  expect((await correct('rvl-unclaimed', { ...read, ...worded })).status).toBe(200);
  // Of what was quoted somebody has seen the words.
  expect((await correct('rol-3-9-told', read)).status).toBe(200);
});
