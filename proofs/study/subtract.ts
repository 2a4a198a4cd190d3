import type { Known } from './known.ts';

/** A relation in whole numbers: `sum of times · cell` is `value`. */
interface Equation {
  readonly times: Map<string, number>;
  value: number;
}

/**
 * Differencing: every hidden cell whose number follows from the shown ones by adding and subtracting, and that number.
 * Gaussian elimination in whole numbers (rows are kept without common divisors), so nothing is lost to rounding.
 *
 * @throws RangeError when a number would leave the range that doubles hold exactly
 */
export function subtract(known: Known): Map<string, number> {
  const reduced: { pivot: string; row: Equation }[] = [];
  const holding = new Map<string, Set<Equation>>();
  for (const { sum, low, high } of known.rows) {
    if (low !== high) continue;
    const row: Equation = { times: new Map(sum), value: low };
    for (const { pivot, row: other } of reduced) eliminate(row, other, pivot);
    const pivot = row.times.keys().next().value;
    if (pivot === undefined) continue;
    for (const other of holding.get(pivot) ?? []) eliminate(other, row, pivot);
    reduced.push({ pivot, row });
    for (const { row: known } of reduced) {
      for (const name of known.times.keys()) holding.set(name, (holding.get(name) ?? new Set()).add(known));
    }
  }
  return new Map(
    reduced
      .filter(({ row }) => row.times.size === 1)
      .map(({ pivot, row }) => [pivot, row.value / (row.times.get(pivot) as number)]),
  );
}

/** Takes the cell out of `row` with the help of `by`, which holds it. */
function eliminate(row: Equation, by: Equation, cell: string): void {
  const inRow = row.times.get(cell);
  if (inRow === undefined || row === by) return;
  const inBy = by.times.get(cell) as number;
  for (const name of [...row.times.keys()]) row.times.set(name, (row.times.get(name) as number) * inBy);
  row.value *= inBy;
  for (const [name, times] of by.times) {
    const left = (row.times.get(name) ?? 0) - times * inRow;
    if (left === 0) row.times.delete(name);
    else row.times.set(name, left);
  }
  row.value -= by.value * inRow;
  shorten(row);
}

function shorten(row: Equation): void {
  let divisor = Math.abs(row.value);
  for (const times of row.times.values()) divisor = commonDivisor(divisor, Math.abs(times));
  if (!Number.isSafeInteger(row.value)) throw new RangeError('numbers too large for exact subtraction');
  if (divisor < 2) return;
  for (const [name, times] of row.times) row.times.set(name, times / divisor);
  row.value /= divisor;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
