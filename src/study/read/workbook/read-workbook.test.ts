import { afterAll, describe, expect, it } from 'vitest';
import { aFile, removeFolders } from '../../files.fixtures.ts';
import { limits } from '../../limits.ts';
import { readStudyInput } from '../../scheme/read-study-input.ts';
import type { Records } from '../../scheme/records.ts';
import type { StudyProblem } from '../../study-problem.ts';
import { type WorkbookContent, workbookOf, workbookParts, zipOf } from './workbook.fixtures.ts';

afterAll(removeFolders);

const readBytes = async (bytes: Uint8Array): Promise<Records> => {
  const input = await readStudyInput(await aFile(bytes, 'people.xlsx'));
  if (input.kind !== 'records') throw new Error('an overlap table');
  return input.records;
};
const read = (content: WorkbookContent) => readBytes(workbookOf(content));
const valuesOf = async (content: WorkbookContent) =>
  Object.fromEntries((await read(content)).columns.map(({ name, values }) => [name, values]));
const problemOf = async (bytes: Uint8Array) => {
  const problem = await readBytes(bytes).then(
    () => undefined,
    (error: StudyProblem) => error,
  );
  if (!problem) throw new Error('it was read');
  return { key: problem.key, values: problem.values };
};
const heading =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>';
const aCell = (cell: string, more: Omit<WorkbookContent, 'sheets'> = {}) =>
  valuesOf({ sheets: { One: `${heading}<row r="2"><c r="A2"><v>1</v></c>${cell}</row>` }, ...more });

describe('cells', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="#,##0.0#"/><numFmt numFmtId="167" formatCode="[$-40B]d. mmmm yyyy;@"/></numFmts><cellXfs>' +
    [0, 14, 164, 165, 9, 166, 167, 22, 20].map((id) => `<xf numFmtId="${id}"/>`).join('') +
    '</cellXfs>';
  it.each([
    ['a shared text in pieces', '<c r="B2" t="s"><v>1</v></c>', 'Åbo & Turku'],
    ['a text of its own', '<c r="B2" t="inlineStr"><is><t>in </t><t>line</t></is></c>', 'in line'],
    ['the text that a formula gave', '<c r="B2" t="str"><f>A1</f><v>given</v></c>', 'given'],
    ['a truth', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['a number with the noise of binary arithmetic', '<c r="B2"><v>0.30000000000000004</v></c>', '0.3'],
    ['a whole number', '<c r="B2" s="0"><v>2E3</v></c>', '2000'],
    ['a date', '<c r="B2" s="1"><v>45200</v></c>', '2023-10-01'],
    ['a date of an own format', '<c r="B2" s="2"><v>45200</v></c>', '2023-10-01'],
    ['a date of a Finnish format', '<c r="B2" s="6"><v>45200</v></c>', '2023-10-01'],
    ['a date and a time', '<c r="B2" s="7"><v>45200.75</v></c>', '2023-10-01 18:00'],
    ['a time', '<c r="B2" s="8"><v>0.5</v></c>', '12:00'],
    ['a day before the day that never was', '<c r="B2" s="1"><v>59</v></c>', '1900-02-28'],
    ['a number with zeros before it', '<c r="B2" s="3"><v>740</v></c>', '00740'],
    ['a share', '<c r="B2" s="4"><v>0.07</v></c>', '7%'],
    ['optional decimals', '<c r="B2" s="5"><v>1234.5</v></c>', '1234.5'],
    ['a date in words of ISO 8601', '<c r="B2" t="d"><v>2023-10-01</v></c>', '2023-10-01'],
    ['an escaped character', '<c r="B2" t="inlineStr"><is><t>a_x0041_b</t></is></c>', 'aAb'],
  ])('%s', async (_, cell, wanted) => {
    const strings = ['<t>no</t>', '<r><t>Åbo </t></r><rPh><t>aid</t></rPh><r><t>&amp; Turku</t></r>'];
    expect(await aCell(cell, { styles, strings })).toEqual({ a: ['1'], b: [wanted] });
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const cell = `<c r="B2" s="0"><v>${45200 - 1462}</v></c>`;
    expect(await aCell(cell, { styles: '<cellXfs><xf numFmtId="14"/></cellXfs>', from1904: true })).toMatchObject({
      b: ['2023-10-01'],
    });
  });

  it('reads an empty cell and an error as no value, and says that there was an error', async () => {
    const { columns, rows, notes } = await read({
      sheets: {
        One: `${heading}<row r="2"><c r="B2" t="e"><v>#N/A</v></c><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>`,
      },
    });
    expect({ rows, missing: columns.map(({ missing }) => missing) }).toEqual({ rows: 2, missing: [0, 2] });
    expect(notes).toEqual([{ key: 'note.errorCells', values: {} }]);
  });

  it('refuses a formula without its value, naming the place', async () => {
    const bytes = workbookOf({
      sheets: { One: `${heading}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2+1</f></c></row>` },
    });
    expect(await problemOf(bytes)).toEqual({ key: 'input.formulaEmpty', values: { row: 2, column: 2 } });
  });

  it('knows cells and rows that name no place, a prefix before names, and rows that are not there', async () => {
    const rows = '<x:row r="2"><x:c><x:v>7</x:v></x:c></x:row><x:row r="9"><x:c r="B9"><x:v>8</x:v></x:c></x:row>';
    const { columns, source } = await read({ sheets: { One: `${heading}${rows.replaceAll('x:', '')}` } });
    expect(columns.map(({ values }) => values)).toEqual([['7'], ['8']]);
    expect(source).toMatchObject({ format: 'xlsx', sheet: 'One', separator: undefined, emptyLines: 6 });
    const parts = workbookParts({ sheets: { One: heading } });
    const sheet = 'xl/worksheets/sheet1.xml';
    const prefixed = `<x:worksheet xmlns:x="m"><x:sheetData>${heading.replace(/<(\/?)/g, '<$1x:')}${rows}</x:sheetData></x:worksheet>`;
    expect((await readBytes(zipOf({ ...parts, [sheet]: prefixed }))).rows).toBe(2);
  });
});

describe('sheets', () => {
  const plainRows = [
    ['a', 'b'],
    ['1', 'x'],
  ];
  const known = [
    ['vic_MethodsOfControl', 'vic_TypeOfExploitation', 'prs_Gender'],
    ['DebtBondage', 'ForcedLabour', 'Feminine'],
  ];

  it('the only one that is filled is read', async () => {
    expect((await read({ sheets: { Empty: '', People: plainRows } })).source.sheet).toBe('People');
  });

  it('the one with a heading that a scheme knows is read', async () => {
    const { source, scheme, notes } = await read({ sheets: { Cover: plainRows, Cases: known } });
    expect({ sheet: source.sheet, scheme }).toEqual({ sheet: 'Cases', scheme: 'htcds' });
    expect(notes).toContainEqual({ key: 'note.sheet', values: { sheet: 'Cases' } });
  });

  it('a hidden one is not read, and of several that nobody knows none', async () => {
    expect((await read({ sheets: { Old: plainRows, New: plainRows }, hidden: ['Old'] })).source.sheet).toBe('New');
    expect(await problemOf(workbookOf({ sheets: { One: plainRows, Two: plainRows } }))).toEqual({
      key: 'input.sheetUnclear',
      values: { file: 'people.xlsx', sheets: 'One, Two' },
    });
  });

  it('a row that is wider than its heading is refused with its place', async () => {
    expect(
      await problemOf(
        workbookOf({
          sheets: {
            One: [
              ['a', 'b'],
              ['1', 'x'],
              ['1', 'x', 'y'],
            ],
          },
        }),
      ),
    ).toMatchObject({
      key: 'input.rowLong',
      values: { row: 3, column: 3 },
    });
  });
});

describe('a workbook that would do harm or is damaged ends in one sentence', () => {
  const parts = workbookParts({ sheets: { One: [['a'], ['1']] } });
  const sheet = 'xl/worksheets/sheet1.xml';
  const many = Object.fromEntries(Array.from({ length: limits.workbookParts + 1 }, (_, at) => [`p${at}`, '']));
  it.each([
    [
      'packed tighter than any sheet',
      zipOf({ ...parts, [sheet]: Buffer.alloc(40_000_000, 0x20) }),
      'input.workbookHuge',
    ],
    ['larger than it says', zipOf({ ...parts, [sheet]: Buffer.alloc(3_000_000, 0x20) }, 100), 'input.workbookBroken'],
    ['with very many parts', zipOf({ ...parts, ...many }), 'input.workbookHuge'],
    ['that says it is larger than may be', zipOf(parts, 3_000_000_000), 'input.workbookHuge'],
    ['cut off', zipOf(parts).subarray(0, 400), 'input.workbookBroken'],
    ['that is another kind of ZIP file', zipOf({ 'content.xml': '<x/>' }), 'input.spreadsheet'],
    ['in the old format', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'input.oldWorkbook'],
    [
      'with XML that is not well-formed',
      zipOf({ ...parts, [sheet]: '<worksheet><sheetData>' }),
      'input.workbookBroken',
    ],
    [
      'with entities that grow',
      zipOf({
        ...parts,
        [sheet]: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${parts[sheet as keyof typeof parts]}`,
      }),
      'input.workbookBroken',
    ],
    [
      'with an entity from outside',
      zipOf({ ...parts, [sheet]: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>` }),
      'input.workbookBroken',
    ],
    ['without people', workbookOf({ sheets: { One: [['a', 'b']] } }), 'input.noRows'],
    ['without anything', workbookOf({ sheets: { One: '' } }), 'input.empty'],
    [
      'that names a text that is not there',
      workbookOf({ sheets: { One: `${heading}<row><c t="s"><v>9</v></c></row>` } }),
      'input.workbookBroken',
    ],
    [
      'whose rows go back',
      workbookOf({ sheets: { One: `${heading}<row r="1"><c><v>9</v></c></row>` } }),
      'input.workbookBroken',
    ],
  ] as const)('%s', async (_, bytes, key) => {
    expect((await problemOf(bytes)).key).toBe(key);
  });
});
