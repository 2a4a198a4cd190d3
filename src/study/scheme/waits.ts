import { codeAt } from '../read/code-column.ts';
import type { ReadNote } from '../read/notes.texts.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { bandedColumn } from './banded-column.ts';
import { codeOfBand } from './plain-values.ts';
import { type Day, daysOf } from './read-days.ts';
import type { Column, Meaning } from './records.ts';
import type { Field, Option } from './scheme.ts';

/** A week, a month, three, half a year: in days, for a month is not always as long. */
const bands = [
  [0, 7],
  [8, 30],
  [31, 90],
  [91, 180],
  [181, Number.POSITIVE_INFINITY],
] as const;

export const waitBands: readonly Option[] = bands.map((band) => {
  const [from, to] = band;
  const days = Number.isFinite(to) ? `${from}–${to}` : String(from);
  const label = Number.isFinite(to)
    ? { fi: `${days} päivää`, sv: `${days} dagar`, en: `${days} days` }
    : { fi: `vähintään ${days} päivää`, sv: `minst ${days} dagar`, en: `${days} days or more` };
  return { code: codeOfBand(band), label };
});

/** In years: what is longer comes of a day that stands for none. */
const longest = 30;

/** The days from which and to which somebody waited, as columns of the file. */
export interface Wait {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

/**
 * How long people waited, in bands of days. The days themselves go nowhere: neither into the column nor into a sentence. Who has
 * only one of the two days has no answer.
 *
 * @throws StudyProblem with row and column where there is no day, and with all rows in which the second one is before the first
 */
export function waitColumn(
  { field, from, to }: Wait,
  columns: readonly SettledColumn[],
  table: RawTable,
): { column: Column; note: ReadNote } {
  const [begin, end] = [from, to].map((name) => {
    const column = columns.find((one) => one.name === name) as SettledColumn;
    return { column, days: daysOf(column, field.missing ?? [], table) };
  }) as [DayColumn, DayColumn];
  const wrong: number[] = [];
  const column = bandedColumn(field.name, field, waitBands, table.rows, (row) => {
    const [first, last] = [dayIn(begin, row), dayIn(end, row)];
    if (!first || !last) return undefined;
    const days = daysBetween(first, last);
    if (days < 0 || days > longest * daysOfYear) {
      wrong.push(row);
      return undefined;
    }
    return codeOfBand(bands.find(([, most]) => days <= most) as readonly [number, number]);
  });
  if (wrong.length > 0) throw wrongWaits(wrong, { column: end.column.at + 1, name: to, from }, table);
  const made: Column = { ...column, meaning: { ...(column.meaning as Meaning), made: 'wait' } };
  return {
    column: made,
    note: { key: 'note.wait', values: { name: plain(field.name), from: plain(from), to: plain(to) } },
  };
}

/** Rows that are told by number; whoever mends a file wants to know how many there are, and where to look first. */
const mostTold = 5;

function wrongWaits(
  rows: readonly number[],
  { column, name, from }: { readonly column: number; readonly name: string; readonly from: string },
  table: RawTable,
): StudyProblem {
  const told = rows.slice(0, mostTold).map((row) => table.rowOf(row));
  const values = { column, name: plain(name), from: plain(from), most: longest, row: told[0] as number };
  if (rows.length === 1) return new StudyProblem('input.waitWrong', values);
  const more = rows.length > told.length ? ', …' : '';
  return new StudyProblem('input.waitsWrong', { ...values, count: rows.length, rows: `${told.join(', ')}${more}` });
}

interface DayColumn {
  readonly column: SettledColumn;
  readonly days: readonly (Day | undefined)[];
}

const dayIn = ({ column, days }: DayColumn, row: number): Day | undefined => days[codeAt(column, row)];

const daysOfYear = 365.25;
const day = 24 * 60 * 60 * 1000;
const daysBetween = ([year, month, date]: Day, [thenYear, thenMonth, thenDate]: Day): number =>
  (Date.UTC(thenYear, thenMonth - 1, thenDate) - Date.UTC(year, month - 1, date)) / day;
