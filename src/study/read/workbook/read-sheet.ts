import { StudyProblem } from '../../study-problem.ts';
import { cellText, isTrue, type Workbook } from './open-workbook.ts';
import { type Attributes, readXml } from './read-xml.ts';
import { shownNumber } from './shown-number.ts';

/** The last column of a sheet, XFD. */
const mostColumns = 16_384;

/** How wide a row and how long a text may be. */
export interface Bounds {
  readonly columns: number;
  readonly characters: number;
}
const anything: Bounds = { columns: mostColumns, characters: Number.POSITIVE_INFINITY };

export interface SheetRows {
  /** Some cell holds an error (`#N/A`): it is read as no value. */
  errors: boolean;
}

/**
 * Reads the rows of a sheet as the texts that it shows. A formula counts by the value that was stored with it.
 *
 * @param take is given each row that stands in the file, from 1; empty cells are empty texts. False ends the reading.
 * @param bounds what lies beyond them is refused before it is kept
 * @throws StudyProblem for a formula without a stored value, naming row and column; RangeError beyond the bounds
 */
export async function readSheet(
  stream: AsyncIterable<Buffer>,
  workbook: Workbook,
  take: (record: string[], row: number) => unknown,
  bounds: Bounds = anything,
): Promise<SheetRows> {
  const seen: SheetRows = { errors: false };
  const inline = cellText();
  let record: string[] = [];
  let row = 0;
  let column = -1;
  let cell: Attributes = {};
  let value: string | undefined;
  let formula = false;
  let inValue = false;

  await readXml(stream, {
    open(tag, attributes) {
      inline.open(tag);
      if (tag === 'row') {
        row = attributes.r === undefined ? row + 1 : laterRow(attributes.r, row);
        record = [];
        column = -1;
      } else if (tag === 'c') {
        cell = attributes;
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        value = undefined;
        formula = false;
      } else if (tag === 'v') {
        inValue = true;
        value = '';
      } else if (tag === 'f') formula = true;
    },
    text(text) {
      inline.text(text);
      if (inValue) value = (value ?? '') + text;
    },
    close(tag) {
      inline.close(tag);
      if (tag === 'v') inValue = false;
      if (tag === 'c') {
        if (formula && value === undefined) throw new StudyProblem('input.formulaEmpty', { row, column: column + 1 });
        seen.errors ||= cell.t === 'e';
        const shown = cell.t === 'inlineStr' ? inline.take() : shownValue(value, cell, workbook);
        if (shown === '') return true;
        if (column >= bounds.columns || shown.length > bounds.characters)
          throw new RangeError('a cell is beyond the bounds');
        place(record, column, shown);
      }
      if (tag === 'row') return take(record, row);
      return tag !== 'sheetData';
    },
  });
  return seen;
}

function place(record: string[], column: number, shown: string): void {
  while (record.length < column) record.push('');
  record[column] = shown;
}

function shownValue(value: string | undefined, { t, s }: Attributes, workbook: Workbook): string {
  if (value === undefined || t === 'e') return '';
  if (t === 's') {
    const text = workbook.strings[Number(value)];
    if (text === undefined) throw new Error('a text is named that is not there');
    return text;
  }
  if (t === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
  if (t === 'str' || t === 'd') return value;
  return shownNumber(value, workbook.formats[Number(s ?? 0)] ?? { kind: 'general' }, workbook.from1904);
}

function laterRow(text: string, before: number): number {
  const row = Number(text);
  if (!Number.isSafeInteger(row) || row <= before) throw new Error('rows are out of order');
  return row;
}

/** The place of a cell's column, from 0: that of `AB12` is 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  if (column < 1 || column > mostColumns) throw new Error('a cell has no place');
  return column - 1;
}
