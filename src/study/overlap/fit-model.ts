import { sumAbove, sumBelow } from './lattice.ts';
import { factor, solveWith } from './solve-positive.ts';

/** People by the set of lists that know them; cell 0, those whom nobody knows, is not looked at unless it is said so. */
export interface Counts {
  readonly lists: number;
  readonly cells: Float64Array;
  /** People on all of these lists, and possibly on others. */
  readonly above: Float64Array;
}

export const countsOf = (lists: number, cells: Float64Array): Counts => ({ lists, cells, above: sumAbove(cells) });

/** A fitted Poisson log-linear model with main effects and the given pairs. */
export interface Fit {
  readonly pairs: readonly number[];
  /** Pairs of the model without common people. */
  readonly never: readonly number[];
  /** Sets whose parameter is finite: none, each list, and the pairs with common people. */
  readonly terms: readonly number[];
  /** Parameters by set; 0 where the model has none. */
  readonly parameters: Float64Array;
  /** Fitted means by cell; 0 in the cells that left the likelihood. */
  readonly means: Float64Array;
  /** Cells that are in the likelihood. */
  readonly inside: Uint8Array;
  /** Factor of the information matrix over `terms`. */
  readonly information: Float64Array;
  readonly logLikelihood: number;
  readonly deviance: number;
  /** Parameters, those at minus infinity included. */
  readonly size: number;
  readonly unseen: number;
}

export interface FitOptions {
  /** People whom no list knows, taken as if they had been counted (for the profile of the likelihood). */
  readonly unseen?: number;
  /** Parameters to begin from, by set. */
  readonly from?: Float64Array;
}

const mostRounds = 60;

/**
 * Maximum likelihood by Newton's method, which is iteratively reweighted least squares for this model. A pair without
 * common people has the parameter minus infinity: the cells that hold both lists leave the likelihood (extended maximum
 * likelihood: Chan, Silverman, Vincent 2021).
 *
 * @returns undefined when the estimate cannot be found: see `estimateExists` for why
 */
export function fitModel(counts: Counts, pairs: readonly number[], options: FitOptions = {}): Fit | undefined {
  const never = pairs.filter((pair) => counts.above[pair] === 0);
  const terms = termsOf(counts.lists, pairs, never);
  const inside = cellsInside(counts.lists, never, options.unseen !== undefined);
  const seen = withUnseen(counts, inside, options.unseen);
  let point = pointAt(options.from ?? beginning(counts, terms), seen.cells, inside, terms, never);
  for (let round = 0; round < mostRounds; round += 1) {
    const information = informationOf(point.means, terms);
    const gradient = gradientOf(seen.above, point.means, terms);
    if (!factor(information, terms.length)) return undefined;
    const step = solveWith(information, terms.length, gradient);
    const gain = gradient.reduce((sum, slope, at) => sum + slope * (step[at] as number), 0);
    const next = stepFrom(point, step, seen.cells, inside, terms);
    if (!next) return undefined;
    point = next;
    if (gain < 1e-10) return finish(point, counts, pairs, never, terms, inside, seen.cells);
  }
  return undefined;
}

interface Point {
  readonly parameters: Float64Array;
  readonly means: Float64Array;
  readonly logLikelihood: number;
}

const termsOf = (lists: number, pairs: readonly number[], never: readonly number[]): number[] => [
  0,
  ...Array.from({ length: lists }, (_, list) => 1 << list),
  ...pairs.filter((pair) => !never.includes(pair)),
];

/** Cells of the likelihood: not those with two lists that never meet, and cell 0 only when its number is given. */
function cellsInside(lists: number, never: readonly number[], withZero: boolean): Uint8Array {
  const inside = new Uint8Array(1 << lists).fill(1);
  if (!withZero) inside[0] = 0;
  for (let cell = 1; cell < inside.length; cell += 1) {
    if (never.some((pair) => (cell & pair) === pair)) inside[cell] = 0;
  }
  return inside;
}

function withUnseen(counts: Counts, inside: Uint8Array, unseen: number | undefined): Counts {
  const cells = counts.cells.map((count, cell) => (inside[cell] === 1 ? count : 0));
  if (unseen !== undefined) cells[0] = unseen;
  return countsOf(counts.lists, cells);
}

/** Independent lists, each of which knows a fair share: near enough for Newton to find its way. */
function beginning(counts: Counts, terms: readonly number[]): Float64Array {
  const people = 3 * (counts.above[0] as number);
  const parameters = new Float64Array(counts.cells.length);
  for (const term of terms) {
    if (term === 0) parameters[0] = Math.log(people);
    else if ((term & (term - 1)) === 0)
      parameters[term] = Math.log(Math.max(counts.above[term] as number, 0.5) / people);
  }
  return parameters;
}

function pointAt(
  from: Float64Array,
  cells: Float64Array,
  inside: Uint8Array,
  terms: readonly number[],
  never: readonly number[],
): Point {
  const parameters = new Float64Array(from.length);
  for (const term of terms) parameters[term] = from[term] as number;
  for (const pair of never) parameters[pair] = 0;
  return meansAt(parameters, cells, inside);
}

function meansAt(parameters: Float64Array, cells: Float64Array, inside: Uint8Array): Point {
  const logs = sumBelow(parameters);
  const means = new Float64Array(logs.length);
  let logLikelihood = 0;
  for (let cell = 0; cell < means.length; cell += 1) {
    if (inside[cell] === 0) continue;
    const log = logs[cell] as number;
    const mean = Math.exp(log);
    means[cell] = mean;
    logLikelihood += (cells[cell] as number) * log - mean;
  }
  return { parameters, means, logLikelihood };
}

function informationOf(means: Float64Array, terms: readonly number[]): Float64Array {
  const above = sumAbove(means);
  const matrix = new Float64Array(terms.length * terms.length);
  terms.forEach((row, at) => {
    for (let other = 0; other <= at; other += 1) {
      matrix[at * terms.length + other] = above[row | (terms[other] as number)] as number;
    }
  });
  return matrix;
}

function gradientOf(counted: Float64Array, means: Float64Array, terms: readonly number[]): Float64Array {
  const fitted = sumAbove(means);
  return Float64Array.from(terms, (term) => (counted[term] as number) - (fitted[term] as number));
}

/** A whole step, or the first half of it that does not make the likelihood smaller. */
function stepFrom(
  point: Point,
  step: Float64Array,
  cells: Float64Array,
  inside: Uint8Array,
  terms: readonly number[],
): Point | undefined {
  const slack = 1e-9 * (1 + Math.abs(point.logLikelihood));
  for (let share = 1; share > 1e-6; share /= 2) {
    const parameters = point.parameters.slice();
    terms.forEach((term, at) => {
      parameters[term] = (parameters[term] as number) + share * (step[at] as number);
    });
    const next = meansAt(parameters, cells, inside);
    if (next.logLikelihood >= point.logLikelihood - slack) return next;
  }
  return undefined;
}

function finish(
  { parameters, means, logLikelihood }: Point,
  counts: Counts,
  pairs: readonly number[],
  never: readonly number[],
  terms: readonly number[],
  inside: Uint8Array,
  cells: Float64Array,
): Fit | undefined {
  const information = informationOf(means, terms);
  if (!factor(information, terms.length)) return undefined;
  let deviance = 0;
  cells.forEach((count, cell) => {
    if (inside[cell] === 0) return;
    const mean = means[cell] as number;
    deviance += 2 * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean));
  });
  return {
    pairs,
    never,
    terms,
    parameters,
    means,
    inside,
    information,
    logLikelihood,
    deviance,
    size: 1 + counts.lists + pairs.length,
    unseen: Math.exp(parameters[0] as number),
  };
}
