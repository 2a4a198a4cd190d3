import { codeAt } from '../read/code-column.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { conceptOf } from './columns.ts';
import { type ColumnUse, hidesNumber, isNumber, saysTotal, useByName } from './count-words.ts';
import { isCrossed } from './is-crossed.ts';

/** A value that says that its row is a total. */
export interface TotalWord {
  readonly column: SettledColumn;
  readonly value: string;
}

/** What makes a table look like one of counts instead of one row a person. */
export interface Looks {
  readonly uses: Readonly<Record<ColumnUse, readonly SettledColumn[]>>;
  readonly totals: readonly TotalWord[];
  /** A column of counts whose numbers add up to a hundred, as whole percentages do. */
  readonly hundred: SettledColumn | undefined;
}

export interface LookInput {
  readonly table: RawTable;
  readonly columns: readonly SettledColumn[];
  /** The column that a mapping file says to count people. */
  readonly count: string | undefined;
  /** The columns are those of a standard: a row is one person. */
  readonly standard: boolean;
  /** True for a column, or a value in a column, of which it is known that it is about a person. */
  readonly isOrdinary: (column: string, value?: string) => boolean;
  /** True for a column of which a mapping file tells what it is about. */
  readonly isListed: (column: string) => boolean;
}

/** Looks for columns of counts, weights and shares, and for rows of totals. Nothing is decided here. */
export function findCounts({ table, columns, count, standard, isOrdinary, isListed }: LookInput): Looks {
  const read = columns.filter(({ name }) => !isOrdinary(name));
  const open = read.filter(({ givenUp }) => !givenUp);
  const numbers = open.filter((column) => holdsNumbers(column) && !numbersItsRows(column, table.rows));
  const named = (use: ColumnUse) =>
    numbers.filter((column) => useOf(column) === use && (use === 'count' || !isFlag(column)));
  const told = open.filter(({ name }) => name === count);
  const [byName, weight, percent] = [named('count'), named('weight'), named('percent')];
  const unnamed = numbers.filter(
    (column) =>
      !useOf(column) && column.name !== count && !isListed(column.name) && conceptOf(column.name) === undefined,
  );
  // Beside one column of counts any other column of whole numbers is a second one: a table with women and men side by side.
  const whole = unnamed.filter(looksLikeCounts);
  const counted = told.length + byName.length > 0 || (!standard && isCrossed(table, read, whole));
  const rates = counted ? unnamed.filter(({ values }) => values.some((value) => /^\d+[.,]\d+$/.test(value))) : [];
  const totals = open.flatMap((column) =>
    column.values
      .filter((value) => saysTotal(value, counted) && !isOrdinary(column.name, value))
      .map((value): TotalWord => ({ column, value })),
  );
  const ownRows = new Set(rowsOfTotals(table, totals));
  const hundred = [...byName, ...whole].find(
    (column) => column.name !== count && addsUpToHundred(table, column, ownRows),
  );
  return {
    hundred: counted ? hundred : undefined,
    uses: {
      count: counted ? [...new Set([...told, ...byName, ...whole])] : [],
      weight,
      percent: [...percent, ...rates],
    },
    totals,
  };
}

const useOf = ({ name, values }: Pick<SettledColumn, 'name' | 'values'>): ColumnUse | undefined =>
  useByName(name) ?? (values.length > 1 && values.every((value) => value.endsWith('%')) ? 'percent' : undefined);

const holdsNumbers = ({ values }: SettledColumn): boolean =>
  values.some(isNumber) && values.filter((value) => isNumber(value) || hidesNumber(value)).length * 2 > values.length;

/** Rows from which numbers that rise by one are no chance, wherever they begin. */
const leastNumbered = 20;

/** 1, 2, 3 …, or of many rows 5001, 5002 …: such a column only numbers the rows. */
const numbersItsRows = ({ name, numbersRows, values }: SettledColumn, rows: number): boolean =>
  (numbersRows || (rows >= leastNumbered && values.length === rows && useByName(name) === undefined)) &&
  values.every((value, at) => Number(value) === Number(values[0]) + at);

const isFlag = ({ values }: Pick<SettledColumn, 'values'>): boolean =>
  values.every((value) => value === '0' || value === '1');

const isYear = (value: string): boolean => /^(19|20)\d\d$/.test(value);

/** Whole numbers, some perhaps hidden, that are neither flags nor years. */
const looksLikeCounts = ({ values }: SettledColumn): boolean =>
  values.every((value) => /^\d+$/.test(value) || hidesNumber(value)) && !isFlag({ values }) && !values.every(isYear);

/** Fewer shares of a whole are hardly a table. */
const leastShares = 3;

/** Whole numbers that add up to 100, or to one more or less where they were rounded. */
function addsUpToHundred({ rows }: RawTable, column: SettledColumn, totals: ReadonlySet<number>): boolean {
  if (rows - totals.size < leastShares || !column.values.every((value) => /^\d{1,3}$/.test(value))) return false;
  let sum = 0;
  for (let row = 0; row < rows; row += 1)
    sum += totals.has(row) ? 0 : Number(column.values[codeAt(column, row) - 1] ?? 0);
  return Math.abs(sum - 100) <= 1;
}

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
