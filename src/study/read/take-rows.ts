import { limits } from '../limits.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { type ColumnCoder, columnCoder, isBlank, type RawColumn, type Room } from './code-column.ts';
import { readHeading } from './read-heading.ts';
import type { Fields } from './scan-csv.ts';

/** What stands in a table, before a scheme has said what it means. */
export interface RawTable {
  /** One column a place of the heading; its name may be empty. */
  readonly columns: readonly RawColumn[];
  readonly rows: number;
  /** Rows without any value, between rows that have one. */
  readonly emptyLines: number;
  /** The second row, when it only repeats the columns' names in words. */
  readonly labels: readonly string[] | undefined;
  /** The row of the file in which the person stands who is counted n-th (from 0): the heading is row 1. */
  readonly rowOf: (person: number) => number;
}

export interface RowTaker {
  takeText(record: readonly string[], row: number): void;
  takeFields(fields: Fields, row: number): void;
  heading(): readonly string[];
  finish(): RawTable;
}

/** True when the row below the heading is no person but the same heading in words. */
export type IsLabelRow = (heading: readonly string[], record: readonly string[]) => boolean;

/** Takes the rows of a table, the heading first, and codes its columns. */
export function rowTaker(file: string, isLabelRow: IsLabelRow): RowTaker {
  const room: Room = { left: limits.valuesInAll };
  /** Persons who do not stand in the row right after the one before, and their rows. */
  const gaps: { readonly person: number; readonly row: number }[] = [];
  let lastRow = 0;
  let coders: ColumnCoder[] | undefined;
  let heading: readonly string[] = [];
  let named: readonly number[] = [];
  let labels: readonly string[] | undefined;
  let rows = 0;
  let emptyLines = 0;

  const begin = (record: readonly string[]) => {
    heading = readHeading(record, file);
    coders = heading.map((name) => columnCoder(name, room));
    named = heading.flatMap((name, at) => (name === '' ? [] : [at]));
  };

  /** Counts the row in; false when it holds nobody. */
  const admit = (count: number, row: number, blank: (at: number) => boolean): boolean => {
    const inFile = Math.min(count, heading.length);
    if (count <= heading.length && named.every((at) => at >= inFile || blank(at))) {
      return false;
    }
    if (count !== heading.length) throw widthProblem(count, row, heading);
    emptyLines += row - lastRow - 1;
    if (row !== lastRow + 1 || rows === 0) gaps.push({ person: rows, row });
    lastRow = row;
    rows += 1;
    if (rows * heading.length > limits.cells) throw new StudyProblem('input.tooLarge', { file, cells: limits.cells });
    return true;
  };

  const takeText = (record: readonly string[], row: number) => {
    if (!coders) {
      if (record.every((value) => value.trim() === '')) return;
      begin(record);
      lastRow = row;
      return;
    }
    if (rows === 0 && !labels && isLabelRow(heading, record)) {
      labels = record.map((value) => value.trim());
      lastRow = row;
      return;
    }
    if (!admit(record.length, row, (at) => (record[at] ?? '').trim() === '')) return;
    for (let at = 0; at < coders.length; at += 1) coders[at]?.add(record[at] ?? '');
  };

  return {
    takeText,
    takeFields(fields, row) {
      const { bytes, count, start, end, quotesDoubled } = fields;
      if (!coders || (rows === 0 && !labels)) return takeText(textsOf(fields), row);
      if (!admit(count, row, (at) => isBlank(bytes, start[at] as number, end[at] as number))) return;
      for (let at = 0; at < coders.length; at += 1) {
        coders[at]?.addBytes(bytes, start[at] as number, end[at] as number, quotesDoubled[at] as boolean);
      }
    },
    heading: () => heading,
    finish() {
      if (!coders) throw new StudyProblem('input.empty', { file });
      if (rows === 0) throw new StudyProblem('input.noRows', { file });
      return { columns: coders.map((coder) => coder.finish()), rows, emptyLines, labels, rowOf: rowAfter(gaps) };
    },
  };
}

const rowAfter = (gaps: readonly { readonly person: number; readonly row: number }[]) => (person: number) => {
  const gap = gaps.findLast((before) => before.person <= person) ?? { person: 0, row: 0 };
  return gap.row + person - gap.person;
};

/** Of a row that has more or fewer values than the heading has columns. */
export function widthProblem(got: number, row: number, heading: readonly string[]): StudyProblem {
  const at = Math.min(got, heading.length);
  const values = { row, column: at + 1, name: plain(heading[at] ?? ''), got, expected: heading.length };
  return new StudyProblem(got < heading.length ? 'input.rowShort' : 'input.rowLong', values);
}

/** The values of a record as texts. */
export const textsOf = ({ bytes, count, start, end, quotesDoubled }: Fields): string[] =>
  Array.from({ length: count }, (_, at) => {
    const text = bytes.toString('utf8', start[at], end[at]);
    return quotesDoubled[at] ? text.replaceAll('""', '"') : text;
  });
