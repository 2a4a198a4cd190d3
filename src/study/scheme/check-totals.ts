import { codeAt } from '../read/code-column.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { plain, StudyProblem } from '../study-problem.ts';

/** What a row is: people, a total of other rows, or a total whose parts are in another file. */
export const rowKinds = { people: 0, total: 1, alone: 2 } as const;

/** A column and the codes in it that say that a row is a total. */
export interface TotalColumn {
  readonly column: SettledColumn;
  readonly codes: ReadonlySet<number>;
}

export interface TotalsInput {
  readonly table: RawTable;
  readonly count: SettledColumn;
  readonly columns: readonly TotalColumn[];
  readonly kinds: Uint8Array;
  /** The number in each row. */
  readonly numbers: Float64Array;
}

/**
 * Compares each total with the sum of the rows that agree with it in every column where it names no total. Where it has
 * no value it may mean “all” or “not known”; either may be right.
 *
 * @throws StudyProblem with row and column of the first total that is not the sum
 */
export function checkTotals({ table, count, columns, kinds, numbers }: TotalsInput): void {
  const sums = new Map<string, ReadonlyMap<string, number>>();
  const sumOf = (row: number, fixed: readonly TotalColumn[]): number => {
    const pattern = fixed.map(({ column }) => column.at).join();
    const known = sums.get(pattern) ?? sumsBy(fixed, kinds, numbers);
    sums.set(pattern, known);
    return known.get(keyOf(row, fixed)) ?? 0;
  };
  for (const [row, kind] of kinds.entries()) {
    if (kind !== rowKinds.total) continue;
    const named = columns.filter(({ column, codes }) => !codes.has(codeAt(column, row)));
    const filled = named.filter(({ column }) => codeAt(column, row) > 0);
    const total = numbers[row] as number;
    const sum = sumOf(row, named);
    if (sum === total || (filled.length < named.length && sumOf(row, filled) === total)) continue;
    const word = rarestWord(columns, row, table.rows);
    throw new StudyProblem(sum === 0 ? 'input.totalAlone' : 'input.totalDiffers', {
      row: table.rowOf(row),
      column: count.at + 1,
      name: plain(count.name),
      total,
      sum,
      word: plain(word?.values[codeAt(word, row) - 1] ?? ''),
    });
  }
}

/** The column whose word for a total stands in the fewest rows: it says best which total is meant. */
function rarestWord(columns: readonly TotalColumn[], row: number, rows: number): SettledColumn | undefined {
  const inRows = ({ column }: TotalColumn): number => {
    const code = codeAt(column, row);
    return Array.from({ length: rows }, (_, at) => at).filter((at) => codeAt(column, at) === code).length;
  };
  const naming = columns.filter(({ column, codes }) => codes.has(codeAt(column, row)));
  return naming.toSorted((x, y) => inRows(x) - inRows(y))[0]?.column;
}

const keyOf = (row: number, fixed: readonly TotalColumn[]): string =>
  fixed.map(({ column }) => codeAt(column, row)).join();

function sumsBy(fixed: readonly TotalColumn[], kinds: Uint8Array, numbers: Float64Array): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [row, kind] of kinds.entries()) {
    if (kind !== rowKinds.people) continue;
    const key = keyOf(row, fixed);
    sums.set(key, (sums.get(key) ?? 0) + (numbers[row] as number));
  }
  return sums;
}
