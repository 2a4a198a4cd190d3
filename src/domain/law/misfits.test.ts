import { expect, test } from 'vitest';
import { editionAfter } from './entry.ts';
import { firstYear, misfits } from './misfits.ts';
import type { ProvisionChange } from './provision.ts';
import { type ProvisionKey, provisionKeys, provisionOf, registerOf, shippedRegister } from './register.ts';
import { yearIn, yearOf } from './years.ts';

const today = '2026-11-28';
const later = { fi: 'Uusi.', sv: 'Ny.', en: 'New.' };
const coming = (paper: string, comesOn: string) => ({
  paper,
  stage: 'passed' as const,
  says: later,
  seenOn: today,
  comesOn,
});
const found = (key: ProvisionKey, change: ProvisionChange) =>
  misfits(provisionOf(key), change, today).map(({ field, reason }) => `${field} ${reason}`);

test('every shipped row fits what is asked of a correction', () => {
  for (const key of provisionKeys) {
    const { sections, amendedBy } = provisionOf(key);
    expect(found(key, { sections, amendedBy }), key).toEqual([]);
    const { asOf, validFrom, validUntil, lookedOn, pending, mark, version, ...row } = provisionOf(key);
    expect(found(key, { asOf, validFrom, validUntil, lookedOn, pending, mark, version }), key).toEqual([]);
    expect(row.subsection === undefined || row.sections.length > 0, key).toBe(true);
  }
});

test.each<[string, ProvisionKey, ProvisionChange, string[]]>([
  ['a day when the act was not there', 'ul-52b', { validFrom: '2003-12-31' }, ['validFrom before-law']],
  ['a day before the Openness Act', 'julkl-11', { validFrom: '1998-12-31' }, ['validFrom before-law']],
  ['a day before the regulation', 'gdpr-33', { validFrom: '2015-12-31' }, ['validFrom before-law']],
  ['the year of the act itself', 'ul-52b', { validFrom: '2004-05-01' }, []],
  ['a day before the act that brought the wording', 'rol-1-8a', { validFrom: '2022-12-31' }, ['validFrom before-law']],
  ['a state of the law before that act', 'rol-1-8a', { asOf: '2022-05' }, ['asOf before-law']],
  ['a last day before the act', 'vl-34', { validUntil: '2010-12-31' }, ['validUntil before-law']],
  ['the law of a month to come', 'ul-52b', { asOf: '2026-12' }, ['asOf future']],
  ['looked at tomorrow', 'ul-52b', { lookedOn: '2026-11-29' }, ['lookedOn future']],
  [
    'it ends before it begins',
    'ul-52b',
    { validFrom: '2026-02-01', validUntil: '2026-01-01' },
    ['validUntil before-start'],
  ],
  [
    'read, and nobody says what',
    'gdpr-33',
    { mark: 'read' },
    ['version not-read', 'asOf not-read', 'lookedOn not-looked', 'language no-language'],
  ],
  [
    'the law of a later time than was read, and nobody has looked',
    'ul-52b',
    { asOf: '2026-10' },
    ['lookedOn not-looked', 'language no-language'],
  ],
  ['read before what was read was there', 'ul-52b', { lookedOn: '1990-01-01' }, ['lookedOn not-looked']],
  ['the law of a later time, looked at', 'ul-52b', { asOf: '2026-10', lookedOn: '2026-11-28', language: 'sv' }, []],
  ['an earlier time of the law, of a reading whose language nobody has noted', 'ul-52b', { asOf: '2024-10' }, []],
  ['not read, and yet of a time', 'ul-52b', { mark: 'unverified' }, ['mark read']],
  ['a first day to come, alone', 'ul-52b', { validFrom: '2026-11-29' }, ['validFrom not-in-force']],
  ['other words from a day to come', 'ul-52b', { validFrom: '2027-01-01', says: later }, ['validFrom not-in-force']],
  [
    'a first day that is today, of the law of this month',
    'ul-52b',
    { validFrom: today, says: later, asOf: '2026-11', lookedOn: today, language: 'fi' },
    [],
  ],
  ['in force only after what was read', 'ul-52b', { validFrom: '2026-06-01' }, ['validFrom outside-reading']],
  ['in force from the month that was read', 'ul-52b', { validFrom: '2025-02-28' }, []],
  ['ended before what was read', 'ul-52b', { validUntil: '2025-01-31' }, ['validUntil outside-reading']],
  ['ended in the month that was read', 'ul-52b', { validUntil: '2025-02-01' }, []],
  ['read of a time before it was in force', 'rvl-9-2015', { asOf: '2014-12' }, ['asOf outside-reading']],
  [
    'read of a time when it was not in force any more',
    'rvl-9-2015',
    { asOf: '2018', lookedOn: today },
    ['asOf outside-reading'],
  ],
  ['of which the end alone was read', 'vl-36-repealed', { asOf: '2026-10', lookedOn: today, language: 'fi' }, []],
  ['quoted, of no time', 'rvl-9-2018', { validFrom: '2018-01-02' }, []],
  ['the place of another row', 'ul-52b', { sections: ['52 c'] }, ['sections place-taken']],
  ['nothing that differs', 'ul-52b', {}, ['says nothing']],
  ['a section of no known form', 'ul-52b', { sections: ['52 §'] }, ['sections form']],
  ['a section that is said twice', 'ul-52c', { sections: ['52 c', '52 c'] }, ['sections form']],
  ['an act that is said twice', 'rol-1-8a', { amendedBy: ['137/2023', '137/2023'] }, ['amendedBy form']],
  ['an act of no number', 'ul-52b', { amendedBy: ['0/2020'] }, ['amendedBy form']],
  ['a subsection of no section', 'gdpr-33', { sections: [], subsection: 2 }, ['subsection no-sections']],
  ['a subsection where nothing is told of the place', 'rvl-open', { subsection: 2 }, ['subsection no-sections']],
  ['the sections of a subsection taken away', 'lsl-25', { sections: [] }, ['subsection no-sections']],
  ['a subsection with its section', 'rvl-open', { sections: ['25'], subsection: 2 }, []],
  ['a length of nothing', 'ul-52b', { limits: { max: { amount: 0, unit: 'months' } } }, ['limits form']],
])('%s', (_, key, change, expected) => {
  expect(found(key, change)).toEqual(expected);
});

test('a wording that is not in force yet is corrected in nothing that is counted or said; its day may be set right', () => {
  const written = { kind: 'provision', key: 'rl-25-3-1', entry: 1, act: 'corrected', written_at: new Date() } as const;
  const coming = provisionOf('rl-25-3-1', registerOf([{ ...written, said: { validFrom: '2027-01-01' } }]));
  const wrong = [{ field: 'validFrom', reason: 'not-in-force' }];
  expect(misfits(coming, { says: later }, today)).toEqual(wrong);
  expect(misfits(coming, { limits: { plain: { amount: 9, unit: 'days' } } }, today)).toEqual(wrong);
  expect(misfits(coming, { amounts: { plain: 9 } }, today)).toEqual(wrong);
  expect(misfits(coming, { language: 'sv' }, today)).toEqual([]);
  expect(misfits(coming, { validFrom: null, says: later }, today)).toEqual([]);
});

test('parts that stand together as shipped are no two wordings: what was typed of one by mistake is taken back', () => {
  const ended = registerOf([
    {
      ...{ kind: 'provision', key: 'etl-3-11', entry: 1, act: 'corrected', said: { validUntil: '2023-09-30' } },
      written_at: new Date(),
    },
  ]);
  const held = provisionOf('etl-3-11', ended);
  for (const validUntil of ['2024-01-31', '2023-06-30', null])
    expect(misfits(held, { validUntil }, today, ended)).toEqual([]);
  expect(found('etl-3-11', { validUntil: '2024-01-31', asOf: '2024-01' })).toEqual([]);
});

test('a row without a section may come to stand where others say something else, and not where the same is given', () => {
  expect(found('vl-pays-home', { sections: ['38 b'] })).toEqual([]);
  const nowhere = { ...provisionOf('rvl-9-2015'), sections: [], key: 'rvl-unclaimed' };
  expect(misfits(nowhere, { sections: ['9'] }, today)).toMatchObject([{ reason: 'place-taken' }]);
});

test.each([
  ['HE 90/2025 vp', 2025],
  ['Direktiivi (EU) 2024/1712, 2 artikla', 2024],
  ['OM 12.3.2026', 2026],
  ['HE 90/2025 laiksi 746/2011 muuttamisesta', 2025],
  ['työryhmän ehdotus', 0],
])('the year of a paper is found wherever it is named: %s', (paper, year) => {
  expect(yearIn(paper)).toBe(year);
});

test.each<[string, ProvisionKey, ProvisionChange, object]>([
  [
    'the sections in another order, and a day within the time of the one before',
    'rvl-9-2015',
    { sections: ['20', '9'], validFrom: '2014-01-01' },
    { field: 'validFrom', reason: 'overlaps', with: 'rvl-9' },
  ],
  [
    'a subsection, where the other is of all of them',
    'rvl-9-2018',
    { subsection: 1, validFrom: '2017-06-01' },
    { field: 'validFrom', reason: 'overlaps', with: 'rvl-9-2015' },
  ],
  ['one section of two', 'rvl-48', { sections: ['9'] }, { field: 'sections', reason: 'place-taken', with: 'rvl-9' }],
  [
    'the section of another beside its own',
    'ul-52c',
    { sections: ['52 b', '52 c'] },
    { field: 'sections', reason: 'place-taken', with: 'ul-52b' },
  ],
  [
    'the last day into the time of the next',
    'rvl-9-2015',
    { validUntil: '2018-06-30' },
    { field: 'validUntil', reason: 'overlaps-next', with: 'rvl-9-2018' },
  ],
  [
    'no last day, where another comes after it',
    'rvl-9-2015',
    { validUntil: null },
    { field: 'validUntil', reason: 'overlaps-next', with: 'rvl-9-2018' },
  ],
])('two wordings would hold at once: %s', (_, key, change, expected) => {
  expect(misfits(provisionOf(key), change, today)).toEqual([expected]);
});

test.each<[string, ProvisionKey, ProvisionChange, string[]]>([
  ['a protocol of before its text', 'palermo-3', { validFrom: '1950-01-01' }, ['validFrom before-law']],
  ['an act without a number', 'child-inquiry', { validFrom: '1901-01-01' }, ['validFrom before-law']],
  [
    'one whose first act of the name is known',
    'integration-representative',
    { validUntil: '2009-12-31' },
    ['validUntil before-law'],
  ],
  [
    'a directive before the one that changed it',
    'eu-2011-36-2-3',
    { amendedBy: ['2024/1712'], validFrom: '2012-01-01' },
    ['validFrom before-law'],
  ],
  ['an act of a year to come', 'rol-1-8a', { amendedBy: ['999/2035'] }, ['amendedBy future']],
  [
    'an act of after the day in force',
    'rol-1-8a',
    { amendedBy: ['500/2025'], validFrom: '2023-01-01' },
    ['amendedBy after-days', 'validFrom before-law'],
  ],
  ['an act of after the time that was read', 'rol-1-8a', { amendedBy: ['500/2025'] }, ['amendedBy after-days']],
  ['an act of before the one that it amends', 'ul-52b', { amendedBy: ['1/1999'] }, ['amendedBy before-act']],
  [
    'a change to come of the Union before its year',
    'ul-52b',
    { pending: [coming('(EU) 2024/1712', '2023-12-31')] },
    ['pending before-paper'],
  ],
  ['a change to come of the Union in its year', 'ul-52b', { pending: [coming('(EU) 2024/1712', '2024-07-14')] }, []],
])('a day or an act that cannot be: %s', (_, key, change, expected) => {
  expect(found(key, change)).toEqual(expected);
});

test('the law of after the last look needs a day of reading', () => {
  const later = '2027-02-01';
  const asOf = (change: ProvisionChange) =>
    misfits(provisionOf('ul-52b'), { asOf: '2027-01', language: 'fi', ...change }, later);
  expect(asOf({})).toEqual([{ field: 'lookedOn', reason: 'not-looked' }]);
  expect(asOf({ lookedOn: '2027-01-20' })).toEqual([]);
});

test('a reading that is typed back to what was shipped is none anew: neither a day nor a language that nobody noted is asked', () => {
  const key = 'etl-3-11-child';
  const { asOf, mark, language } = provisionOf(key);
  expect([mark, language]).toEqual(['read', null]);
  const mistaken = (change: ProvisionChange) => editionAfter(provisionOf(key), change, shippedRegister.provisions[key]);
  const told = (change: ProvisionChange, back: ProvisionChange) =>
    misfits(mistaken(change), back, today).map(({ field, reason }) => `${field} ${reason}`);
  expect(told({ asOf: '2025-01' }, { asOf })).toEqual([]);
  expect(told({ mark: 'quoted' }, { mark })).toEqual([]);
  expect(told({ asOf: '2024-12', validUntil: '2024-12-31' }, { asOf, validUntil: null })).toEqual([]);
  // A time between the two has been read by nobody.
  expect(told({ asOf: '2024-10' }, { asOf: '2024-12' })).toEqual(['lookedOn not-looked', 'language no-language']);
});

test('of every act that the register holds provisions of a first year is known', () => {
  for (const key of provisionKeys) expect(firstYear(provisionOf(key)), key).toBeGreaterThan(1700);
  expect(['301/2004', '2011/36/EU', '2016/679', '2024/1712', '4/1734', 'VN/33260/2024', 'ohje'].map(yearOf)).toEqual([
    2004, 2011, 2016, 2024, 1734, 2024, 0,
  ]);
});
