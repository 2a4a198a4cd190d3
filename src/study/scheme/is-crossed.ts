import { codeAt } from '../read/code-column.ts';
import type { SettledColumn } from '../read/settle-columns.ts';
import type { RawTable } from '../read/take-rows.ts';
import { isIdentifying } from './columns.ts';

/** `p12`, `A-004`: what a person or a case is called, not a group. */
const isNumbered = (value: string): boolean => /^\p{L}{0,4}[-_ .#/]?\d+$/u.test(value);

/**
 * True for a table whose rows are groups, though no name says so: one column of names of groups, or several that cross, no
 * combination of them twice, and nothing but numbers beside them. A file of people has more rows than combinations, or a column that
 * tells them apart.
 *
 * @param numbers columns of whole numbers of which nothing is known
 */
export function isCrossed(
  table: RawTable,
  columns: readonly SettledColumn[],
  numbers: readonly SettledColumn[],
): boolean {
  const labels = columns.filter(
    (column) => !numbers.includes(column) && !column.numbersRows && column.missing < table.rows,
  );
  if (numbers.length === 0 || labels.length === 0 || table.rows < 2) return false;
  if (labels.some(({ givenUp, name, values }) => givenUp || isIdentifying(name, values))) return false;
  const [only] = labels;
  if (labels.length === 1 && only?.values.every(isNumbered)) return false;
  if (labels.length > 1 && labels.some(({ values }) => values.length === table.rows)) return false;
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const key = labels.map((column) => codeAt(column, row)).join();
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
