import { solve } from 'yalps';
import type { Counts } from './fit-model.ts';
import { pairsOf } from './lattice.ts';

/**
 * Whether the (extended) maximum likelihood estimate of this model exists and is unique for these counts: the two
 * questions of Chan, Silverman and Vincent (2021, section 2.6) after Fienberg and Rinaldo (2012). It does not when some
 * change of the parameters leaves the mean of every cell with people as it is and lets that of an empty cell fall (then
 * the likelihood grows for ever) or changes no mean at all (then many answers fit equally).
 */
export function estimateExists(counts: Counts, pairs: readonly number[]): 'yes' | 'does-not-exist' | 'not-unique' {
  const never = pairs.filter((pair) => counts.above[pair] === 0);
  const terms = [
    0,
    ...Array.from({ length: counts.lists }, (_, list) => 1 << list),
    ...pairs.filter((pair) => !never.includes(pair)),
  ];
  const cells = Array.from({ length: (1 << counts.lists) - 1 }, (_, at) => at + 1).filter(
    (cell) => !never.some((pair) => (cell & pair) === pair),
  );
  const row = (cell: number) => terms.map((term) => ((cell & term) === term ? 1 : 0));
  const free = nullSpace(cells.filter((cell) => (counts.cells[cell] as number) > 0).map(row), terms.length);
  if (free.length === 0) return 'yes';
  const empty = cells
    .filter((cell) => counts.cells[cell] === 0)
    .map(row)
    .map((entries) =>
      free.map((direction) => entries.reduce<number>((sum, entry, at) => sum + entry * (direction[at] as number), 0)),
    );
  if (rank(empty) < free.length) return 'not-unique';
  return canFall(empty) ? 'does-not-exist' : 'yes';
}

/** Whether some combination of the directions lowers an empty cell and raises none: a linear programme over [−1, 0]. */
function canFall(empty: readonly (readonly number[])[]): boolean {
  const size = empty[0]?.length ?? 0;
  const variables = Array.from({ length: size }, (_, at) => at).flatMap((at) =>
    [1, -1].map((sign): readonly [string, (readonly [string, number])[]] => {
      const entries = empty.map((row, index) => [`c${index}`, sign * (row[at] as number)] as const);
      const sum = entries.reduce((total, [, entry]) => total + entry, 0);
      return [`${sign}:${at}`, [...entries, ['fall', -sum]]];
    }),
  );
  const constraints = empty.map((_, index) => [`c${index}`, { min: -1, max: 0 }] as const);
  const answer = solve({ direction: 'maximize', objective: 'fall', constraints, variables });
  return answer.status !== 'optimal' || answer.result > 1e-6;
}

/** Directions that every row maps to zero, by elimination; entries of the rows are 0 and 1, so 1e-9 tells zero. */
function nullSpace(rows: readonly (readonly number[])[], size: number): number[][] {
  const { matrix, pivots } = reduce(rows, size);
  const others = Array.from({ length: size }, (_, at) => at).filter((at) => !pivots.includes(at));
  return others.map((free) => {
    const direction = Array.from({ length: size }, () => 0);
    direction[free] = 1;
    pivots.forEach((pivot, at) => {
      direction[pivot] = -(matrix[at]?.[free] as number);
    });
    return direction;
  });
}

const rank = (rows: readonly (readonly number[])[]): number => reduce(rows, rows[0]?.length ?? 0).pivots.length;

function reduce(rows: readonly (readonly number[])[], size: number): { matrix: number[][]; pivots: number[] } {
  const matrix: number[][] = [];
  const pivots: number[] = [];
  for (const row of rows) {
    if (pivots.length === size) break;
    const left = [...row];
    matrix.forEach((known, at) => {
      subtract(left, known, left[pivots[at] as number] as number);
    });
    const pivot = left.findIndex((entry) => Math.abs(entry) > 1e-9);
    if (pivot < 0) continue;
    const lead = left[pivot] as number;
    const scaled = left.map((entry) => entry / lead);
    for (const known of matrix) subtract(known, scaled, known[pivot] as number);
    matrix.push(scaled);
    pivots.push(pivot);
  }
  return { matrix, pivots };
}

function subtract(from: number[], row: readonly number[], times: number): void {
  if (times === 0) return;
  row.forEach((entry, at) => {
    from[at] = (from[at] as number) - times * entry;
  });
}

/** Pairs of lists that have nobody in common. */
export const neverTogether = (counts: Counts): number[] =>
  pairsOf(counts.lists).filter((pair) => counts.above[pair] === 0);
