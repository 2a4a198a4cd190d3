import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages } from '../../../platform/i18n/texts.ts';
import { readSmallWorkbook } from '../../../study/index.ts';
import { asOfWords, provisionKeys, provisionOf } from '../../law/index.ts';
import { columns, headingIn, isHeading, type PendingColumn, pendingColumns, pendingHeadingIn } from './columns.ts';
import { lawWorkbook } from './law-workbook.ts';
import { change, isNew, lawyer, marked, row, today, worded } from './marked.fixtures.ts';
import { readMarked } from './read-marked.ts';

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
      const { mark, language: readIn, source, asOf } = provisionOf(key);
      const said = told.get(key) ?? '';
      // Of which time the law was, of conclusions and quotations too.
      if (asOf && !said.includes(asOfWords(asOf))) return true;
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
