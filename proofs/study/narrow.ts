import type { Row } from './known.ts';
import { type Programme, programmeOf } from './simplex.ts';

/** A sum of unknown cells and the whole numbers between which it must lie. */
export interface Narrowed {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/**
 * Sums (each over unknown cells) that the relations narrow to less than k. Every point that the solver finds is used for
 * all sums, so that only few programmes are needed; `point` is one that is known to be possible, if there is one. `programme` answers in whole numbers
 * where they are asked for.
 */
export function narrowedBelow(
  k: number,
  rows: readonly Row[],
  sums: ReadonlyMap<string, ReadonlyMap<string, number>>,
  point?: (name: string) => number,
  programme: Programme = programmeOf(rows),
): Narrowed[] {
  const reached = new Map<string, { low: number; high: number }>();
  const visit = (name: string, value: number) => {
    const range = reached.get(name) ?? { low: value, high: value };
    reached.set(name, { low: Math.min(range.low, value), high: Math.max(range.high, value) });
  };
  if (point) for (const name of sums.keys()) visit(name, point(name));
  const rangeOf = (name: string) => {
    const { low, high } = reached.get(name) ?? { low: 0, high: 0 };
    return { low: Math.ceil(low - 1e-6) + 0, high: Math.floor(high + 1e-6) + 0 };
  };
  const isOpen = (name: string) => {
    const { low, high } = rangeOf(name);
    return reached.has(name) && high - low >= k;
  };
  const found: Narrowed[] = [];
  for (const [name, sum] of sums) {
    for (const sign of [1, -1]) {
      if (isOpen(name)) continue;
      const at = programme.largest(sign === 1 ? sum : negative(sum));
      if (at) for (const [other, parts] of sums) visit(other, total(parts, at));
      else visit(name, sign * Number.POSITIVE_INFINITY);
    }
    if (!isOpen(name)) found.push({ name, ...rangeOf(name) });
  }
  return found;
}

const negative = (sum: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...sum].map(([name, times]) => [name, -times]));

const total = (sum: ReadonlyMap<string, number>, point: ReadonlyMap<string, number>): number =>
  [...sum].reduce((all, [name, times]) => all + times * (point.get(name) ?? 0), 0);
