import { chooseModel } from './choose-model.ts';
import type { Counts } from './fit-model.ts';
import { pairsOf } from './lattice.ts';
import { below, pointOf } from './normal.ts';
import type { Interval } from './overlap.ts';
import { drawAnew, seeded } from './seeded.ts';
import { withoutEmptyLists } from './tidy-table.ts';

export interface Bootstrap extends Interval {
  readonly rounds: number;
  /** Rounds whose table allowed no estimate; they count as totals without end. */
  readonly failed: number;
}

/** Fewer rounds than this say too little about the ends of the interval. */
const fewest = 100;

/** Additions and multiplications that all rounds together may take: some seconds. */
const work = 6e8;

/** How many rounds a table of this size may have; 0 when the fewest would take too long. The clock is not asked. */
export function roundsFor(lists: number, steps: number, most: number): number {
  const pairs = pairsOf(lists).length;
  const fit = 6 * lists * 2 ** lists + (1 + lists + steps) ** 3;
  const rounds = Math.min(most, Math.floor(work / (Math.max(pairs, 1) * steps * fit)));
  return rounds < fewest ? 0 : rounds;
}

/**
 * 95 % interval of the total that allows for the choice of the model: the people are drawn anew and the model is chosen
 * anew in every round; the ends are bias-corrected and accelerated (Efron's BCa, as Chan, Silverman, Vincent 2021).
 *
 * @returns undefined when too many rounds allow no estimate, or when the upper end would be one of those
 */
export function bootstrapInterval(
  counts: Counts,
  total: number,
  options: { readonly threshold: number; readonly seed: number; readonly rounds: number },
): Bootstrap | undefined {
  const random = seeded(options.seed);
  const drawn = Array.from({ length: options.rounds }, () =>
    totalOf(drawAnew(counts.cells, random), options.threshold),
  );
  const failed = drawn.filter((each) => each === undefined).length;
  if (options.rounds - failed < fewest) return undefined;
  // Where nothing tells how many nobody knows, any number fits: such a round is at the upper end, not left out.
  const totals = drawn.map((each) => each ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const lower = totals.filter((each) => each < total).length + totals.filter((each) => each === total).length / 2;
  const share = Math.min(Math.max(lower / totals.length, 0.5 / totals.length), 1 - 0.5 / totals.length);
  const bias = pointOf(share);
  const acceleration = accelerationOf(counts, options.threshold);
  const end = (point: number) => quantile(totals, below(bias + (bias + point) / (1 - acceleration * (bias + point))));
  const [low, high] = [end(pointOf(0.025)), end(pointOf(0.975))];
  return Number.isFinite(high) ? { low, high, rounds: options.rounds, failed } : undefined;
}

/** A list that has lost all its people says nothing, and is left out. */
function totalOf(cells: Float64Array, threshold: number): number | undefined {
  const counts = withoutEmptyLists(cells);
  const chosen = chooseModel(counts, threshold).at(-1);
  return chosen && (counts.above[0] as number) + chosen.fit.unseen;
}

/** From the totals without one person; people of one cell give the same, so each cell with one is asked once. */
function accelerationOf(counts: Counts, threshold: number): number {
  const left: { readonly total: number; readonly people: number }[] = [];
  counts.cells.forEach((people, cell) => {
    if (people < 1) return;
    const cells = counts.cells.slice();
    cells[cell] = people - 1;
    const total = totalOf(cells, threshold);
    if (total !== undefined) left.push({ total, people });
  });
  const people = left.reduce((sum, without) => sum + without.people, 0);
  const mean = left.reduce((sum, without) => sum + without.total * without.people, 0) / people;
  const power = (exponent: number) =>
    left.reduce((sum, without) => sum + without.people * (mean - without.total) ** exponent, 0);
  const squares = power(2);
  return squares > 0 ? power(3) / (6 * squares ** 1.5) : 0;
}

/** A value of the sorted numbers, between two of them in proportion (median-unbiased, type 8 of Hyndman and Fan). */
function quantile(sorted: readonly number[], share: number): number {
  const at = Math.min(Math.max(share * (sorted.length + 1 / 3) - 2 / 3, 0), sorted.length - 1);
  const [first, second] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return first === second ? first : first + (at - Math.floor(at)) * (second - first);
}
