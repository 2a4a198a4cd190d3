import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { readSmallWorkbook } from '../../../study/index.ts';
import { lengthOfTime, provisionKeys, provisionOf } from '../../law/index.ts';
import {
  type Column,
  columns,
  headingIn,
  isHeading,
  type PendingColumn,
  pendingColumns,
  pendingHeadingIn,
  typedColumns,
  typedPendingColumns,
} from './columns.ts';
import { lawWorkbook } from './law-workbook.ts';
import { entriesOf, readMarked } from './read-marked.ts';

const today = '2026-11-28';
const lawyer = { by: 'Elina Vuori, lakimies', on: '2026-11-26' };
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
    const [first = [], second = []] = await readSmallWorkbook(await lawWorkbook(language, provisionKeys), 2);
    const [heading = [], ...rows] = first;
    const [pendingHeading = [], ...pending] = second;
    expect(isHeading(heading), language).toBe(true);
    expect(rows.map(([key]) => key)).toEqual([...provisionKeys]);
    const says = rows.map((cells) => cells[columns.indexOf('saysFi')]);
    expect(says).toEqual(provisionKeys.map((key) => provisionOf(key).says.fi));
    expect(isHeading(pendingHeading, pendingHeadingIn), language).toBe(true);
    expect(pending.flatMap(([key]) => key || [])).toEqual(
      provisionKeys.flatMap((key) => provisionOf(key).pending.map(() => key)),
    );
    expect(readMarked(rows, lawyer, today, pending)).toEqual([]);
  }
  expect(isHeading(['Avain', 'jotain muuta'])).toBe(false);
  expect(isHeading(headingIn('fi').toSpliced(4, 1))).toBe(false);
});

test('the document says of every row how it is known: what was read, in which language or that nobody has noted it, and where', async () => {
  for (const [language, none] of [
    ['fi', 'kieltä ei ole merkitty'],
    ['sv', 'språket har inte antecknats'],
    ['en', 'language not noted'],
  ] as const) {
    const [[, ...rows] = []] = await readSmallWorkbook(await lawWorkbook(language, provisionKeys), 2);
    const told = new Map(rows.map((cells) => [cells[0], cells[columns.indexOf('known')] ?? '']));
    const silent = provisionKeys.filter((key) => {
      const { mark, language: readIn, source } = provisionOf(key);
      const said = told.get(key) ?? '';
      return !said.includes(source[language]) || said.includes(none) !== (mark === 'read' && readIn === null);
    });
    expect(silent, language).toEqual([]);
  }
});

test('what is marked as right is what the document showed: neither typed over nor of another release', async () => {
  for (const language of languages) {
    const [[, ...rows] = [], [, ...changes] = []] = await readSmallWorkbook(
      await lawWorkbook(language, provisionKeys),
      2,
    );
    const right = rows.map((cells) => cells.concat(Array(columns.length - cells.length).fill('')));
    for (const cells of right) cells[columns.indexOf('verdict')] = 'right';
    const gone = changes.filter(([key]) => key).map((cells) => [...cells, 'gone']);
    const came = readMarked(right, lawyer, today, gone);
    expect(came.filter(({ refused }) => refused.includes('stands')).map(({ key }) => key)).toEqual([]);
    for (const column of ['saysFi', 'saysEn', 'sections'] as const) {
      const [cells = []] = structuredClone(right);
      const at = columns.indexOf(column);
      cells[at] = `${cells[at] ?? ''} 7`;
      expect(readMarked([cells], lawyer, today)).toMatchObject([{ refused: ['stands'], checks: false }]);
    }
    const key = gone[0]?.[0];
    const other = gone
      .filter(([of]) => of === key)
      .map((cells) => cells.with(pendingColumns.indexOf('wouldFi'), 'Muuta.'));
    expect(
      readMarked(
        right.filter(([of]) => of === key),
        lawyer,
        today,
        other,
      ),
    ).toMatchObject([{ refused: ['stands'] }]);
  }
});

test('right is checked, in the word of any language; not known writes nothing; a row without a mark is left out', () => {
  for (const verdict of ['oikein', ' Rätt ', 'RIGHT'])
    expect(marked({ verdict })).toMatchObject([{ refused: [], checks: true, change: {} }]);
  expect(marked({ verdict: 'en tiedä', note: 'Kysy oikeusministeriöstä' })).toMatchObject([
    { refused: [], checks: false, note: 'Elina Vuori, lakimies, 26.11.2026: Kysy oikeusministeriöstä' },
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
  ['a time that is none', { verdict: 'korjattava', newTimes: 'puoli vuotta' }, 'newTimes'],
  ['other words for what was read', { verdict: 'oikein', reading: 'kirjasta' }, 'reading'],
  ['a month that is none', { verdict: 'oikein', asOf: '13/2025' }, 'asOf'],
  ['a day that is none', { verdict: 'korjattava', validFrom: '30.2.2026' }, 'validFrom'],
  ['a day when the act was not there', { verdict: 'korjattava', validFrom: '31.12.2003' }, 'before-law'],
  ['in force only after what was read', { verdict: 'korjattava', validFrom: '1.6.2026' }, 'outside-reading'],
  ['a wording to come', { verdict: 'korjattava', newFi: 'Uusi.', validFrom: '1.1.2027' }, 'not-in-force'],
  ['a first day to come, alone', { verdict: 'korjattava', validFrom: '1.1.2027' }, 'not-in-force'],
  ['a state of the law to come', { verdict: 'oikein', asOf: '12/2026' }, 'future'],
  ['what nobody has read', { key: 'gdpr-33', verdict: 'oikein' }, 'unread'],
  ['a text that is too long', { verdict: 'korjattava', newFi: 'a'.repeat(601) }, 'long'],
  ['amounts that are none', { key: 'rvl-9', verdict: 'korjattava', newAmounts: '1; 2; kolme; 4' }, 'newAmounts'],
  ['too few amounts', { key: 'rvl-9', verdict: 'korjattava', newAmounts: '1; 2' }, 'newAmounts'],
  ['a section of no known form', { verdict: 'korjattava', newSections: 'luvun alku' }, 'newSections'],
  ['an act without a year', { verdict: 'korjattava', newAmendedBy: '723' }, 'newAmendedBy'],
  ['a mark that the register does not have', { verdict: 'korjattava', newMark: 'varma' }, 'newMark'],
  ['a language of none', { verdict: 'oikein', readIn: 'latinaksi' }, 'readIn'],
  ['a question in one language', { verdict: 'en tiedä', newQuestionFi: 'Onko näin?' }, 'question'],
  ['words taken away', { verdict: 'korjattava', newFi: '–' }, 'words'],
  ['a subsection that is none', { verdict: 'korjattava', newSubsection: '2 mom.' }, 'newSubsection'],
  ['not known, and yet corrected', { verdict: 'en tiedä', newFi: 'Uusi.' }, 'unsure-corrected'],
])('refused: %s', (_, cells, reason) => {
  expect(refused(cells)).toEqual([reason]);
});

test('nobody has judged or noted a provision before the law was there, nor a wording before the act that made it', () => {
  const on = (day: string, cells: Partial<Record<Column, string>>) =>
    readMarked([row(cells)], { ...lawyer, on: day }, today).map((made) => made.refused.join());
  for (const cells of [{ verdict: 'oikein' }, { verdict: 'en tiedä', note: 'Kysy.' }])
    for (const day of ['1900-01-01', '2003-12-31']) expect(on(day, cells), day).toEqual(['before-law']);
  expect(on('2004-01-01', { verdict: 'en tiedä', note: 'Kysy.' })).toEqual(['']);
  // Of a row that was read as it stood in 2/2025.
  expect(on('2024-06-01', { verdict: 'korjattava', newAmendedBy: '1/2025' })).toEqual(['not-looked']);
});

test('nobody has checked a row before the law as it was read, nor before somebody read it', () => {
  const { asOf, lookedOn } = provisionOf('ul-52b');
  expect([asOf, lookedOn]).toEqual(['2025-02', '2026-11-24']);
  const on = (day: string) => readMarked([row({ verdict: 'oikein' })], { ...lawyer, on: day }, today)[0]?.refused;
  for (const day of ['2010-01-01', '2025-01-31', '2025-02-28', '2026-11-23'])
    expect(on(day), day).toEqual(['before-reading']);
  expect(on(lookedOn)).toEqual([]);
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
  const [[, ...rows] = []] = await readSmallWorkbook(await lawWorkbook('fi', ['rvl-9', 'ul-52b']));
  const shown = rows.map((cells) => cells[columns.indexOf('amounts')]?.replace(/\s/g, ' '));
  expect(shown).toEqual(['15 000 €; 8 800 €; 3 300 €; 200 €', '']);
});

test('flagged: other words of a provision whose amounts stay, unless the lawyer has written them again', () => {
  const worded = { newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' };
  expect(marked({ key: 'rvl-9', verdict: 'korjattava', ...worded })[0]?.flagged).toEqual(['amounts-stay']);
  const again = { newAmounts: '15 000 €; €8,800; 3300; 200 euroa' };
  expect(marked({ key: 'rvl-9', verdict: 'korjattava', ...worded, ...again })[0]).toMatchObject({
    flagged: [],
    change: { says: {} },
  });
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

test('flagged: a row that had no source gets one and its words stay, unless the lawyer says that it is right', () => {
  const read = { key: 'gdpr-33', reading: 'ajantasainen teksti', asOf: '10/2026' };
  expect(marked({ ...read, verdict: 'korjattava', newMark: 'luettu' })[0]?.flagged).toEqual(['no-source']);
  expect(marked({ ...read, verdict: 'oikein' })[0]).toMatchObject({ flagged: [], checks: true });
});

test('flagged, not refused: words in some languages only, and a time without its words', () => {
  const times = Object.values(provisionOf('ul-52b').limits).map(() => '9 kuukautta');
  expect(marked({ verdict: 'korjattava', newFi: 'Uusi.' })[0]?.flagged).toContain('some-languages');
  expect(marked({ verdict: 'korjattava', newTimes: times.join(';') })[0]?.flagged).toContain('times-alone');
});

const worded = { fi: 'Toinen muutos.', sv: 'En annan ändring.', en: 'Another change.' };
const change = (cells: Partial<Record<PendingColumn, string>>): string[] =>
  pendingColumns.map((column) => cells[column] ?? '');
const isNew = {
  ...{ change: 'uusi', newPaper: 'HE 1/2027', newStage: 'ehdotus' },
  ...{ newWouldFi: worded.fi, newWouldSv: worded.sv, newWouldEn: worded.en },
};

test('everything that a provision says can be marked, and stands after the round', () => {
  const cells = {
    ...{ key: 'rvl-9', verdict: 'korjattava', newFi: 'Uusi.', newSv: 'Ny.', newEn: 'New.' },
    ...{ newAmounts: '16 000 €; 9 000 €; 4 000 €; 250 €', newSections: '9 a §, 9 b §', newAmendedBy: '1/2020, 2/2021' },
    ...{ newMark: 'luettu', reading: 'ajantasainen teksti', readIn: 'ruotsiksi', asOf: '10/2026' },
    ...{
      validFrom: '1.1.2022',
      validUntil: '31.12.2027',
      newQuestionFi: 'Entä?',
      newQuestionSv: 'Och?',
      newQuestionEn: 'And?',
    },
  };
  const [made] = readMarked([row(cells)], lawyer, today, [change({ key: 'rvl-9', ...isNew })]);
  expect(made).toMatchObject({ refused: [], flagged: [], checks: true });
  expect(made?.change).toMatchObject({
    says: { fi: 'Uusi.', sv: 'Ny.', en: 'New.' },
    amounts: { child: 16_000 },
    sections: ['9 a', '9 b'],
    amendedBy: ['1/2020', '2/2021'],
    ...{ version: 'consolidated', language: 'sv', asOf: '2026-10', validFrom: '2022-01-01', validUntil: '2027-12-31' },
    question: { fi: 'Entä?', sv: 'Och?', en: 'And?' },
    pending: [{ paper: 'HE 1/2027', stage: 'proposal', says: worded, seenOn: lawyer.on }],
  });
  // Every field that an administrator can correct is in the document; the source is what the lawyer is.
  const fields = [
    'amendedBy',
    'amounts',
    'asOf',
    'language',
    'limits',
    'mark',
    'pending',
    'question',
    'says',
    'sections',
    'subsection',
  ];
  const both = {
    ...made?.change,
    ...marked({ verdict: 'korjattava', newTimes: '31 päivää; 7 kuukautta', newMark: 'päätelty', newSubsection: '2' })[0]
      ?.change,
  };
  expect(Object.keys(both).toSorted()).toEqual(
    [...fields, 'lookedOn', 'source', 'validFrom', 'validUntil', 'version'].toSorted(),
  );
});

test('a dash takes away what need not be there, and nothing else', () => {
  expect(marked({ key: 'shl-36', verdict: 'oikein', newQuestionFi: '–' })[0]?.change).toMatchObject({ question: null });
  const key = 'rl-25-3-1-marriage';
  expect(provisionOf(key).validFrom).not.toBeNull();
  expect(marked({ key, verdict: 'korjattava', validFrom: '-', newAmendedBy: '—' })[0]?.change).toMatchObject({
    validFrom: null,
    amendedBy: [],
  });
  expect(refused({ verdict: 'korjattava', newTimes: '–' })).toEqual(['newTimes']);
  const part = marked({ key: 'rvl-25', verdict: 'korjattava', newSubsection: '–' })[0];
  expect([part?.refused, part?.change.subsection]).toEqual([[], null]);
});

test('a question and a change to come are written though the row cannot be judged; it is not checked then', () => {
  const asked = { newQuestionFi: 'Entä?', newQuestionSv: 'Och?', newQuestionEn: 'And?' };
  for (const verdict of ['en tiedä', ''])
    expect(marked({ verdict, ...asked })[0]).toMatchObject({
      refused: [],
      checks: false,
      change: { question: { fi: 'Entä?' } },
    });
  const [made] = readMarked([row({})], lawyer, today, [change({ key: 'ul-52b', ...isNew })]);
  expect(made).toMatchObject({ refused: [], checks: false, change: { pending: [{ paper: 'HE 1/2027' }] } });
  expect(marked({ verdict: 'korjattava', newMark: 'vahvistamatta' })[0]).toMatchObject({
    ...{ refused: [], checks: false },
    change: { mark: 'unverified', version: 'none', asOf: null },
  });
});

test.each<[string, Partial<Record<PendingColumn, string>>[], string | null]>([
  ['corrected', [{ number: '1', change: 'korjattava', newStage: 'hyväksytty' }], null],
  ['gone', [{ number: '1', change: 'poistuu' }], null],
  ['one gone, one new', [{ number: '1', change: 'Faller bort' }, isNew], null],
  ['without a mark', [{ number: '1', newStage: 'hyväksytty' }], 'pending-mark'],
  ['corrected by nothing', [{ number: '1', change: 'korjattava' }], 'pending-form'],
  ['gone, and yet corrected', [{ number: '1', change: 'poistuu', newPaper: 'HE 2/2027' }], 'pending-form'],
  ['a number that there is not', [{ number: '7', change: 'poistuu' }], 'pending-row'],
  ['a new one with a number', [{ ...isNew, number: '1' }], 'pending-row'],
  [
    'the same one twice',
    [
      { number: '1', change: 'poistuu' },
      { number: '1', change: 'poistuu' },
    ],
    'pending-row',
  ],
  ['a new one without words in Swedish', [{ ...isNew, newWouldSv: '' }], 'pending-form'],
  ['a stage that is none', [{ ...isNew, newStage: 'kohta' }], 'pending-form'],
  ['seen on a day that is none', [{ ...isNew, newSeenOn: '31.2.2026' }], 'pending-form'],
  ['a number of a person', [{ ...isNew, newWouldEn: 'Call 040 123 4567.' }], 'looks-like-identity'],
  ['seen on a day to come', [{ ...isNew, newSeenOn: '1.1.2027' }], 'future'],
  ['more than there is room for', Array(9).fill(isNew), 'pending-many'],
])('a change to come: %s', (_, changes, reason) => {
  const cells = changes.map((said) => change({ key: 'vl-38a', ...said }));
  const [made] = readMarked([row({ key: 'vl-38a' })], lawyer, today, cells);
  expect(made?.refused).toEqual(reason ? [reason] : []);
  expect(made?.change.pending !== undefined).toBe(reason === null);
});

test('no cell in which a lawyer writes is taken with what tells who somebody is', () => {
  for (const said of ['Soita 040 123 4567.', 'Elina 131052-308T', 'elina@vuori.example']) {
    for (const column of typedColumns) {
      const [made] = marked({ verdict: 'oikein', [column]: said });
      expect([column, made?.refused.length]).not.toEqual([column, 0]);
    }
    for (const column of typedPendingColumns) {
      const [made] = readMarked([row({ key: 'vl-38a' })], lawyer, today, [
        change({ key: 'vl-38a', ...isNew, [column]: said }),
      ]);
      expect([column, made?.refused.length]).not.toEqual([column, 0]);
    }
  }
});

test('a change to come of a provision that is not in the document is refused, not lost', () => {
  expect(readMarked([row({})], lawyer, today, [change({ key: 'vl-38a', ...isNew })])).toMatchObject([
    { key: 'vl-38a', refused: ['pending-lost'] },
  ]);
});

test('what is chosen from a list is offered in the cells, in the language of the document', async () => {
  for (const language of languages) {
    const file = await lawWorkbook(language, ['vl-38a', 'ul-52b']);
    const [first, second] = [partOf(file, 'xl/worksheets/sheet1.xml'), partOf(file, 'xl/worksheets/sheet2.xml')];
    const lists = [...(first + second).matchAll(/<dataValidation type="list"[^>]*sqref="([^"]*)"><formula1>([^<]*)</g)];
    expect(lists.length).toBe(7);
    expect(lists[0]?.[1]).toMatch(/^[A-Z]+2:[A-Z]+3$/);
    // The schema wants them behind the cells.
    expect(first).toMatch(/<\/sheetData><dataValidations count="4">/);
    expect(second).toContain('$A$2:$A$3');
  }
});

test('a document of the same row, or of a long text, a thousand times is read in the time of a thousand rows', () => {
  const long = 'e\u0301'.repeat(1_900);
  const same = Array.from({ length: 1_000 }, () =>
    row({ verdict: 'oikein', note: long, newMark: long, asOf: long, newAmounts: long }),
  );
  const changes = Array.from({ length: 1_000 }, () => change({ key: 'ul-52b', ...isNew, newStage: long }));
  const started = performance.now();
  expect(readMarked(same, lawyer, today, changes).every(({ refused }) => refused.join() === 'twice')).toBe(true);
  const [made] = readMarked([row({})], lawyer, today, changes);
  expect(made?.refused).toEqual(['pending-many']);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('whatever stands in the cells, a row is refused or read, and nothing that is refused is written', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('oikein', 'korjattava', '1', '=1+1', 'ul-52b', ''),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.array(fc.array(cell, { maxLength: 20 })), (cells, changes) => {
      for (const made of readMarked([cells], lawyer, today, changes))
        expect(made.refused.length === 0 || Object.keys(made.change).length === 0).toBe(true);
    }),
  );
});
