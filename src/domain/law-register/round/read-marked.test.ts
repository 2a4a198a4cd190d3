import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { readSmallWorkbook } from '../../../study/index.ts';
import { lengthOfTime, provisionKeys, provisionOf } from '../../law/index.ts';
import { type Column, columns, headingIn, isHeading } from './columns.ts';
import { lawWorkbook } from './law-workbook.ts';
import { entriesOf, readMarked } from './read-marked.ts';

const today = '2026-11-28';
const lawyer = { by: 'Elina Vuori, lakimies', on: '2026-11-20' };
const row = (cells: Partial<Record<Column, string>>): string[] => {
  const all: Partial<Record<Column, string>> = { key: 'ul-52b', version: '1', ...cells };
  return columns.map((column) => all[column] ?? '');
};
const marked = (...rows: Partial<Record<Column, string>>[]) => readMarked(rows.map(row), lawyer, today);
const refused = (cells: Partial<Record<Column, string>>) => marked(cells).map((made) => made.refused.join());

/** A part of a zip file, read without a library. */
function partOf(zip: Buffer, name: string): string {
  const at = zip.indexOf(name) - 30;
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return inflateRawSync(zip.subarray(start), { finishFlush: 2 }).toString();
}

test('the document holds every provision once, says what stands, and comes back as it left: nothing is marked', async () => {
  for (const language of languages) {
    const [heading = [], ...rows] = await readSmallWorkbook(await lawWorkbook(language, provisionKeys));
    expect(isHeading(heading), language).toBe(true);
    expect(rows.map(([key]) => key)).toEqual([...provisionKeys]);
    const says = rows.map((cells) => cells[columns.indexOf('saysFi')]);
    expect(says).toEqual(provisionKeys.map((key) => provisionOf(key).says.fi));
    expect(readMarked(rows, lawyer, today)).toEqual([]);
  }
  expect(isHeading(['Avain', 'jotain muuta'])).toBe(false);
  expect(isHeading(headingIn('fi').toSpliced(4, 1))).toBe(false);
});

test('right is checked, in the word of any language; not known writes nothing; a row without a mark is left out', () => {
  for (const verdict of ['oikein', ' Rätt ', 'RIGHT'])
    expect(marked({ verdict })).toMatchObject([{ refused: [], checks: true, change: {} }]);
  expect(marked({ verdict: 'en tiedä', note: 'Kysy oikeusministeriöstä' })).toMatchObject([
    { refused: [], checks: false, note: 'Elina Vuori, lakimies, 20.11.2026: Kysy oikeusministeriöstä' },
  ]);
  expect(marked({})).toEqual([]);
});

test('the law as it stood in a month is read from a cell that a spreadsheet has made a date of', () => {
  expect(marked({ verdict: 'oikein', asOf: '2026-10-01' })[0]).toMatchObject({
    refused: [],
    change: { asOf: '2026-10' },
  });
  expect(refused({ verdict: 'oikein', asOf: '2026-02-30' })).toEqual(['asOf']);
});

test('a correction says what differs, and what then stands is checked in the same stroke', () => {
  const length = Object.keys(provisionOf('ul-52b').limits).length;
  const [made] = marked({
    ...{ verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' },
    ...{ newTimes: Array(length).fill('9 kuukautta').join('; '), asOf: '10/2026', reading: 'ajantasainen teksti' },
  });
  if (!made) throw new Error('nothing was read');
  expect(made).toMatchObject({ refused: [], flagged: [], checks: true });
  expect(made.change).toMatchObject({ says: { fi: 'Uusi.' }, asOf: '2026-10', version: 'consolidated' });
  const entries = entriesOf(made, lawyer);
  expect(entries.map(({ act, seen }) => `${act} ${seen}`)).toEqual(['corrected 0', 'checked 0']);
});

test.each<[string, Partial<Record<Column, string>>, string]>([
  ['a provision that there is not', { key: 'rl-99', verdict: 'oikein' }, 'unknown'],
  ['corrected here meanwhile', { version: '2', verdict: 'oikein' }, 'changed'],
  ['a mark that is none', { verdict: 'ehkä' }, 'verdict'],
  ['corrections without a mark', { newFi: 'Uusi.' }, 'unmarked'],
  ['right, and yet corrected', { verdict: 'oikein', newFi: 'Uusi.' }, 'right-corrected'],
  ['to be corrected, and nothing is', { verdict: 'korjattava', note: 'väärin' }, 'no-correction'],
  ['a time that is none', { verdict: 'korjattava', newTimes: 'puoli vuotta' }, 'times'],
  ['other words for what was read', { verdict: 'oikein', reading: 'kirjasta' }, 'reading'],
  ['a month that is none', { verdict: 'oikein', asOf: '13/2025' }, 'asOf'],
  ['a day that is none', { verdict: 'korjattava', validFrom: '30.2.2026' }, 'validFrom'],
  ['a day when the act was not there', { verdict: 'korjattava', validFrom: '31.12.2003' }, 'before-law'],
  ['a wording to come', { verdict: 'korjattava', newFi: 'Uusi.', validFrom: '1.1.2027' }, 'not-in-force'],
  ['a first day to come, alone', { verdict: 'korjattava', validFrom: '1.1.2027' }, 'not-in-force'],
  ['a state of the law to come', { verdict: 'oikein', asOf: '12/2026' }, 'future'],
  ['what nobody has read', { key: 'gdpr-33', verdict: 'oikein' }, 'unread'],
  ['a text that is too long', { verdict: 'korjattava', newFi: 'a'.repeat(601) }, 'long'],
])('refused: %s', (_, cells, reason) => {
  expect(refused(cells)).toEqual([reason]);
});

test('the same provision twice is refused twice: two versions of it cannot both stand', () => {
  const both = marked({ verdict: 'oikein' }, { verdict: 'korjattava', newFi: 'Uusi.' });
  expect(both.map((made) => made.refused)).toEqual([['twice'], ['twice']]);
});

test('what a lawyer types stays as typed: the cells of the document are text, also the empty ones', async () => {
  const file = await lawWorkbook('fi', ['ul-52b']);
  const [sheet, styles] = [partOf(file, 'xl/worksheets/sheet1.xml'), partOf(file, 'xl/styles.xml')];
  const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
  const formats = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*>/g)];
  const isText = (cell: string) => formats[Number(/ s="(\d+)"/.exec(cell)?.[1])]?.[0].includes(`numFmtId="${text}"`);
  const body = sheet.split('<row r="2"')[1]?.match(/<c [^>]*>/g) ?? [];
  expect(body.length).toBe(columns.length);
  expect(body.filter((cell) => !isText(cell))).toEqual([]);
});

test('the document shows the amounts that a checking covers', async () => {
  const [, ...rows] = await readSmallWorkbook(await lawWorkbook('fi', ['rvl-9', 'ul-52b']));
  const shown = rows.map((cells) => cells[columns.indexOf('amounts')]?.replace(/\s/g, ' '));
  expect(shown).toEqual(['15 000 €; 8 800 €; 3 300 €; 200 €', '']);
});

test('flagged: other words of a provision whose amounts stay, for no cell of the document changes them', () => {
  const worded = { newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' };
  expect(marked({ key: 'rvl-9', verdict: 'korjattava', ...worded })[0]?.flagged).toEqual(['amounts-stay']);
  expect(marked({ key: 'rvl-9', verdict: 'oikein' })[0]?.flagged).toEqual([]);
});

test('flagged: other words while the times stay, unless the lawyer has written the times again', () => {
  const worded = { verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' };
  const times = Object.values(provisionOf('ul-52b').limits).map((length) => lengthOfTime('fi', length));
  expect(marked(worded)[0]?.flagged).toEqual(['words-alone']);
  expect(marked({ ...worded, newTimes: times.join('; ') })[0]).toMatchObject({ flagged: [], change: { says: {} } });
  expect(marked({ ...worded, key: 'rl-25-3-2' })[0]?.flagged).toEqual([]);
  expect(marked({ verdict: 'oikein' })[0]?.flagged).toEqual([]);
});

test('flagged, not refused: words in some languages only, and a time without its words', () => {
  const times = Object.values(provisionOf('ul-52b').limits).map(() => '9 kuukautta');
  expect(marked({ verdict: 'korjattava', newFi: 'Uusi.' })[0]?.flagged).toContain('some-languages');
  expect(marked({ verdict: 'korjattava', newTimes: times.join(';') })[0]?.flagged).toContain('times-alone');
});

test('whatever stands in the cells, a row is refused or read, and nothing that is refused is written', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('oikein', 'korjattava', '1', '=1+1', 'ul-52b', ''),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 0, maxLength: 30 }), (cells) => {
      for (const made of readMarked([cells], lawyer, today))
        expect(made.refused.length === 0 || Object.keys(made.change).length === 0).toBe(true);
    }),
  );
});
