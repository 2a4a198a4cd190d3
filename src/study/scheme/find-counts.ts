import { codeAt } from '../read/code-column.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { conceptOf } from './columns.ts';
import { type ColumnUse, isNumber, saysTotal, useByName } from './count-words.ts';

/** A value that says that its row is a total. */
export interface TotalWord {
  readonly column: SettledColumn;
  readonly value: string;
}

/** What makes a table look like one of counts instead of one row a person. */
export interface Looks {
  readonly uses: Readonly<Record<ColumnUse, readonly SettledColumn[]>>;
  readonly totals: readonly TotalWord[];
}

/**
 * Looks for columns of counts, weights and shares, and for rows of totals. Nothing is decided here.
 *
 * @param isOrdinary true for a column, or a value in a column, of which it is known that it is about a person
 * @param isListed true for a column of which a mapping file tells what it is about
 */
export function findCounts(
  columns: readonly SettledColumn[],
  isOrdinary: (column: string, value?: string) => boolean,
  isListed: (column: string) => boolean,
): Looks {
  const open = columns.filter((column) => !column.givenUp && !isOrdinary(column.name));
  const numbers = open.filter((column) => holdsNumbers(column) && !numbersItsRows(column));
  const named = (use: ColumnUse) =>
    numbers.filter((column) => useOf(column) === use && (use === 'count' || !isFlag(column)));
  const totals = (counted: boolean) =>
    open.flatMap((column) =>
      column.values
        .filter((value) => saysTotal(value, counted) && !isOrdinary(column.name, value))
        .map((value): TotalWord => ({ column, value })),
    );
  const [count, weight, percent] = [named('count'), named('weight'), named('percent')];
  if (count.length === 0) return { uses: { count, weight, percent }, totals: totals(false) };
  // Beside one column of counts any other column of whole numbers is a second one: a table with women and men side by side.
  const more = numbers.filter(
    (column) => useOf(column) === undefined && !isListed(column.name) && looksLikeCounts(column),
  );
  return { uses: { count: [...count, ...more], weight, percent }, totals: totals(true) };
}

const useOf = ({ name, values }: SettledColumn): ColumnUse | undefined =>
  useByName(name) ?? (values.length > 1 && values.every((value) => value.endsWith('%')) ? 'percent' : undefined);

const holdsNumbers = ({ values }: SettledColumn): boolean =>
  values.length > 0 && values.filter(isNumber).length * 2 > values.length;

/** 1, 2, 3 …: such a column only numbers the rows. */
const numbersItsRows = ({ numbersRows, values }: SettledColumn): boolean =>
  numbersRows && values.every((value, at) => Number(value) === Number(values[0]) + at);

const isFlag = ({ values }: Pick<SettledColumn, 'values'>): boolean =>
  values.every((value) => value === '0' || value === '1');

const isYear = (value: string): boolean => /^(19|20)\d\d$/.test(value);

/** Whole numbers that are neither flags, years nor the age of somebody. */
const looksLikeCounts = ({ name, values }: SettledColumn): boolean =>
  conceptOf(name) === undefined &&
  values.every((value) => /^\d+$/.test(value)) &&
  !isFlag({ values }) &&
  !values.every(isYear);

/** The rows that say by one of these words that they are totals, from 0. */
export function rowsOfTotals({ rows }: RawTable, words: readonly TotalWord[]): number[] {
  const codes = Map.groupBy(words, ({ column }) => column);
  const wanted = [...codes].map(
    ([column, own]) => [column, new Set(own.map(({ value }) => column.values.indexOf(value) + 1))] as const,
  );
  return Array.from({ length: rows }, (_, row) => row).filter((row) =>
    wanted.some(([column, own]) => own.has(codeAt(column, row))),
  );
}
