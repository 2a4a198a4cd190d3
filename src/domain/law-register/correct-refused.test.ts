import { afterAll, beforeAll, expect, test } from 'vitest';
import { formToken } from '../../platform/http/session.ts';
import { addDays } from '../../platform/time/format.ts';
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

test('what does not fit is refused field by field, kept in the form, and no row is touched', async () => {
  const before = (await world.owner.query('select count(*)::int as n from app.law_entry')).rows[0];
  for (const [key, more, wrong] of [
    ['ul-52b', { validFrom: '31.12.2003' }, ['validFrom before-law']],
    ['rol-1-8a', { asOf: '5/2022' }, ['asOf before-law']],
    ['ul-52b', { lookedOn: addDays(today, 1), validFrom: '1.1.2024' }, ['lookedOn future']],
    ['ul-52b', { validFrom: '1.6.2026' }, ['validFrom outside-reading']],
    ['ul-52b', { validUntil: '31.1.2025' }, ['validUntil outside-reading']],
    ['ul-52b', { validFrom: '1.2.2026', validUntil: '1.1.2026' }, ['validUntil before-start']],
    ['rl-25-3-1', { validFrom: addDays(today, 1) }, ['validFrom not-in-force']],
    ['vtj-36', { validFrom: addDays(today, 30), times: [3, 2] }, ['validFrom not-in-force']],
    ['gdpr-33', { mark: 'read' }, ['reading not-read', 'asOf not-read', 'readIn no-language', 'foundSo found-so']],
    ['ul-52b', { asOf: 'helmikuu' }, ['asOf as-of']],
    ['rl-8-1', { validFrom: '31.12.1889' }, ['validFrom day-year']],
    ['rl-8-1', { validUntil: '31.2.2026' }, ['validUntil day']],
    ['rol-1-8a', { amendedBy: '999/2035' }, ['amendedBy future']],
    ['rol-1-8a', { amendedBy: '1/1950' }, ['amendedBy before-act']],
    ['rol-1-8a', { amendedBy: '500/2025' }, ['amendedBy after-days']],
    ['ul-52b', { times: [0, 6] }, ['times number']],
    ['ul-52b', { times: [6] }, ['times required']],
    ['rvl-open', { subsection: 2 }, ['subsection no-sections']],
    ['ul-52b', { times: ['1e0', 6] }, ['times number']],
    ['ul-52b', { why: '-', validFrom: '1.1.2024' }, ['why required']],
    ['ul-52b', { sections: '52 §' }, ['sections form']],
    ['ul-52b', { why: 'Kysy: 010190-123M' }, ['why looks-like-identity']],
    ['ul-52b', { saysFi: 'Soita 040 123 4567.', othersStand: true }, ['saysFi looks-like-identity']],
    ['ul-52b', { questionFi: 'Onko näin?' }, ['questionSv required', 'questionEn required']],
    [
      'ul-52b',
      { paper: ['', 'HE 1/2026'] },
      ['stage-2', 'seenOn-2', 'pendingFi-2', 'pendingSv-2', 'pendingEn-2'].map((field) => `${field} required`),
    ],
  ] as const)
    expect(fields(await correct(key, more)), JSON.stringify(more)).toEqual(wrong);
  for (const subsection of ['1e0', '0x2', true, [3], '2.0', '+2', 10])
    expect(fields(await correct('ul-52b', { subsection })), String(subsection)).toEqual(['subsection number']);
  const numbered = { paper: ['HE 1/2026'], stage: ['proposal'], seenOn: [today], pendingFi: ['Soita 040 123 4567.'] };
  expect(fields(await correct('ul-52b', { ...numbered, pendingSv: ['Ny.'], pendingEn: ['New.'] }))).toEqual([
    'pendingFi looks-like-identity',
  ]);
  // In a list of changes the one in which it stands.
  const second = { paper: ['', 'Soita 040 123 4567'], pendingSv: ['', 'Ring 040 123 4567'] };
  expect(fields(await correct('ul-52b', second))).toEqual(
    ['paper-2', 'pendingSv-2'].map((at) => `${at} looks-like-identity`),
  );
  const { times: _times, timeUnits: _units, euros: _euros, ...typed } = opened('etl-7-12');
  const form = await world.send(keeper, '/fi/lakirekisteri/etl-7-12/korjaa', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    saysFi: 'Kuulustelija kysyy ensin.',
    validFrom: '30.2.2026',
  });
  const told = await world.send(keeper, '/sv/lakirekisteri/etl-7-12/korjaa', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    why: 'Ring 040 123 4567.',
  });
  expect([told.status, told.text.includes('Ring 040 123 4567.')]).toEqual([422, true]);
  expect(told.text).toMatch(/personbeteckning/);
  expect([form.status, form.text.includes('Kuulustelija kysyy ensin.'), form.text.includes('30.2.2026')]).toEqual([
    422,
    true,
    true,
  ]);
  expect((await world.owner.query('select count(*)::int as n from app.law_entry')).rows[0]).toEqual(before);
});

test('of two corrections of one version the second is told that the first came before', async () => {
  const stale = opened('ul-52a');
  expect((await correct('ul-52a', { validFrom: '1.1.2024' })).status).toBe(200);
  expect((await correct('ul-52a', { ...stale, validFrom: '1.1.2025' })).status).toBe(409);
  // The database refuses it by itself.
  const entry = { kind: 'provision', key: 'ul-52a', act: 'corrected', said: {}, reason: 'x', seen: 0 };
  await expect(world.act(keeper, 'select act.write_law($1)', [JSON.stringify([entry])])).rejects.toThrow(/changed/);
  await expect(
    world.act(world.anna, 'select act.write_law($1)', [JSON.stringify([{ ...entry, seen: 1 }])]),
  ).rejects.toThrow(/administrator/);
});

test('a place at which another provision stands already is refused in words, and so is a subsection that is none', async () => {
  expect(fields(await correct('rl-25-3-1', { subsection: 2 }))).toEqual(['subsection place-taken']);
  expect(fields(await correct('ul-53', { sections: '54' }))).toEqual(['sections place-taken']);
  expect(await typedIn('rl-25-3-1', { subsection: 2 })).toMatch(
    /Tällä paikalla on jo toinen säännös: rikoslaki 25:3, 2\u00a0momentti/,
  );
  expect(await typedIn('rl-25-3-1', { subsection: 12 })).toContain('Kirjoita momentin numero, 1–9.');
  // So is a part that shares its own place with another.
  expect(fields(await correct('rl-25-3-1-marriage', { subsection: 2 }))).toEqual(['subsection place-taken']);
  // Sections are a set, and a row without a subsection is of all of them.
  expect(fields(await correct('rvl-9-2015', { sections: '20, 9', validFrom: '1.1.2014' }))).toEqual([
    'validFrom overlaps',
  ]);
  expect(fields(await correct('rvl-9-2018', { subsection: 1, validFrom: '1.6.2017' }))).toEqual(['validFrom overlaps']);
  expect(fields(await correct('rvl-48', { sections: '9' }))).toEqual(['sections place-taken']);
  expect(fields(await correct('ul-52c', { sections: '52 b, 52 c' }))).toEqual(['sections place-taken']);
});

test('a change to come comes into force no earlier than the year of its paper', async () => {
  const coming = (paper: string) => ({
    ...{ paper, stage: 'proposal', seenOn: today },
    says: { fi: 'Muuttuisi.', sv: 'Ändras.', en: 'Would change.' },
  });
  const two = pendingOf([coming('VN/1/2024'), coming('HE 1/2026')]);
  const early = { ...two, comesOn: ['1.1.2025', '31.12.2025'] };
  expect(fields(await correct('ul-53', early))).toEqual(['comesOn-2 before-paper']);
  expect(await typedIn('ul-53', early)).toMatch(/href="#comesOn-2"[^<]*>[^<]*Päivä on ennen vuotta, joka asiakirjan/);
  expect((await correct('ul-53', { ...two, comesOn: ['1.1.2024', '1.1.2026'] })).status).toBe(200);
});

test('two wordings of one place at the same time are refused, and the other one is named', async () => {
  const { body } = await correct('rvl-9-2015', { validUntil: '30.6.2018' });
  expect(body.error.fields).toEqual([{ field: 'validUntil', reason: 'overlaps-next', with: 'rvl-9-2018' }]);
  const text = await typedIn('rvl-9-2015', { validUntil: '30.6.2018' });
  // Under the day that was typed, with what to do of this row and not of the other.
  expect(text).toMatch(
    /href="#validUntil"[^<]*>[^<]*seuraava sanamuoto on silloin jo voimassa: rikosvahinkolaki[^<]*, 1\.1\.2018 alkaen\. Anna tälle viimeinen päivä/,
  );
});

test('what was typed of one of several parts of a place by mistake can be taken back', async () => {
  for (const [key, wrong, right] of [
    ['rl-25-3-1', { validUntil: '31.12.2024' }, { validUntil: '' }],
    ['vl-38-decides', { sections: '39' }, { sections: opened('vl-38-decides').sections }],
  ] as const) {
    expect((await correct(key, wrong)).status, key).toBe(200);
    await page(`/lakirekisteri/${key}`);
    expect((await correct(key, right)).status, key).toBe(200);
    await page(`/lakirekisteri/${key}`);
  }
});

test('the section that nobody had confirmed may be one where others say something else', async () => {
  expect((await correct('vl-pays-home', { sections: '38 b' })).status).toBe(200);
  expect((await correct('rvl-not-final', { sections: '23' })).status).toBe(200);
  await page('/lakirekisteri/rvl-not-final');
});

test('days on which the wording that was read was not in force are refused in words, on the form and by the field that was typed', async () => {
  for (const [language, told] of [
    ['fi', 'Säännös on luettu ajalta, jolloin tämä sanamuoto ei ole voimassa.'],
    ['sv', 'Bestämmelsen har lästs för en tid då den här lydelsen inte gäller.'],
    ['en', 'The provision was read as of a time when this wording does not hold.'],
  ]) {
    const { status, text } = await sendForm('etl-4-19', { validFrom: '1.6.2026' }, language);
    expect([status, /href="#validFrom"[^<]*>[^<]*/.exec(text)?.[0]]).toEqual([422, expect.stringContaining(`${told}`)]);
    expect(text).toContain('value="1.6.2026"');
  }
  // Who has read the law of that time says so.
  expect((await correct('etl-4-19', { validFrom: '1.6.2026', asOf: '6/2026', readIn: 'fi' })).status).toBe(200);
});

test('where a correction comes from is told in words or by the number of an act alone, as its hint says; of a dash it is said so', async () => {
  for (const [language, told] of [
    ['fi', 'Kirjoita sanoin tai säädöksen numerona, mistä korjaus tulee.'],
    ['sv', 'Skriv i ord eller med författningens nummer varifrån rättelsen kommer.'],
    ['en', 'Write where the correction comes from, in words or by the number of the act.'],
  ]) {
    const { status, text } = await sendForm('ul-53', { validFrom: '1.1.2024', why: '–' }, language);
    expect([status, /href="#why"[^<]*>[^<]*/.exec(text)?.[0]]).toEqual([422, expect.stringContaining(`${told}`)]);
  }
  for (const why of ['12/20266', '2026', '1/26'])
    expect(fields(await correct('ul-53', { validFrom: '1.1.2024', why })), why).toEqual(['why required']);
  expect((await correct('ul-53', { validFrom: '1.1.2024', why: '1/2026' })).status).toBe(200);
});
