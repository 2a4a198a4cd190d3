import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { CellValue } from './csv.ts';
import { neutralText } from './neutral-text.ts';

export interface WorkbookSheet {
  /** Shown on the tab; shortened and made different from the others where needed. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows at the top that are headings; they stay in sight. */
  readonly headings: number;
  /** Somebody fills it in: what is typed below the headings stays text, so that no spreadsheet makes a day of `2/2025`. */
  readonly typedIn?: boolean;
  /** Columns in which one of a few words is chosen from a list; another word can still be typed, and whoever reads it back says so. */
  readonly choices?: readonly Choices[];
}

/** Below the headings of a column, from 0: the words to choose from, or the column of another sheet, from 0, with so many rows of them. */
interface Choices {
  readonly column: number;
  readonly from: readonly string[] | { readonly sheet: number; readonly column: number; readonly rows: number };
}

/**
 * A workbook (XLSX) of tables. Text stays text: nothing in it works as a formula. The same tables give the same bytes.
 */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const names = tabNames(sheets.map(({ name }) => name));
  const made = sheets.map(({ rows, headings, typedIn = false }, at): Sheet<Blob> => {
    const data = rows.map((row, place) => row.map((value): Cell => cellOf(value, place < headings, typedIn)));
    return { data, sheet: names[at] as string, stickyRowsCount: headings, columns: widths(rows) };
  });
  const lists = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The schema has it right behind the cells, where the writer ends.
          insert: (_: unknown, { sheetIndex }: { sheetIndex: number }) => choicesIn(sheets, names, sheetIndex),
        },
      },
    },
  };
  const blob = await writeExcelFile(made, { fontFamily: 'Calibri', fontSize: 11, features: [lists] }).toBlob();
  return withoutTimes(Buffer.from(await blob.arrayBuffer()));
}

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

/** The drop-downs of a sheet (ECMA-376, part 1, 18.3.1.33). A list of words may have 255 characters and no comma within a word. */
function choicesIn(sheets: readonly WorkbookSheet[], names: readonly string[], place: number): string | undefined {
  const { choices = [], rows, headings } = sheets[place] as WorkbookSheet;
  if (choices.length === 0) return undefined;
  const drawn = choices.map(({ column, from }) => {
    const letter = letterOf(column);
    const list = 'sheet' in from ? columnOf(sheets, names, from) : `"${wordsIn(from)}"`;
    const cells = `${letter}${headings + 1}:${letter}${Math.max(rows.length, headings + 1)}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${escaped(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${drawn.length}">${drawn.join('')}</dataValidations>`;
}

function wordsIn(words: readonly string[]): string {
  const list = words.join(',');
  if (list.length > 255 || words.some((word) => /[,"]/.test(word))) throw new RangeError('These words fit no list.');
  return list;
}

function columnOf(
  sheets: readonly WorkbookSheet[],
  names: readonly string[],
  { sheet, column, rows }: { readonly sheet: number; readonly column: number; readonly rows: number },
): string {
  const first = (sheets[sheet]?.headings ?? 0) + 1;
  const letter = letterOf(column);
  return `'${names[sheet]}'!$${letter}$${first}:$${letter}$${first + rows - 1}`;
}

function cellOf(value: CellValue, heading: boolean, typedIn: boolean): Cell {
  if (value === null) return null;
  const style = heading ? ({ fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const) : {};
  const text = typedIn && !heading ? { format: '@' } : {};
  if (typeof value === 'object')
    return { value: Number(value.share.toFixed(4)), type: Number, format: '0.0%', ...style };
  if (typeof value === 'number') return { value, type: Number, ...style };
  return { value: neutralText(value).replace(unfit, ' ').slice(0, longestText), type: String, ...style, ...text };
}

/** What XML 1.0 cannot hold, and line ends with it. */
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Excel's own bounds. */
const longestText = 32_767;
const longestName = 31;

const widths = (rows: WorkbookSheet['rows']) =>
  (rows.reduce((longest, row) => (row.length > longest.length ? row : longest), []) as readonly CellValue[]).map(
    (_, at) => ({ width: Math.min(46, Math.max(9, ...rows.map((row) => widthOf(row[at] ?? '') + 2))) }),
  );

const widthOf = (value: Exclude<CellValue, null>): number => (typeof value === 'object' ? 6 : String(value).length);

/** Names of tabs: no mark that Excel forbids, at most 31 characters, no two alike. */
function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[\\/?*[\]:']/g, ' ')
        .replace(unfit, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '-';
    for (let time = 1; ; time += 1) {
      const end = time === 1 ? '' : ` ${time}`;
      const found = `${clean.slice(0, longestName - end.length).trimEnd()}${end}`;
      if (taken.has(found.toLowerCase())) continue;
      taken.add(found.toLowerCase());
      return found;
    }
  });
}

/** The moment of packing stands in every entry of a zip file, twice: both are set to its first day, 1.1.1980. */
function withoutTimes(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    zip.writeUInt32LE(firstDay, entry + 12);
    zip.writeUInt32LE(firstDay, zip.readUInt32LE(entry + 42) + 10);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}

/** 1.1.1980 0.00 as a DOS time: the time in the low half, the day in the high half. */
const firstDay = 0x0021_0000;
