import type { Share } from './measures.ts';

/** The probability of each number or fewer among n people, each with the probability p. By logarithms: the first ones are too small to be told otherwise. */
function sumsOf(n: number, p: number): Float64Array {
  const sums = new Float64Array(n + 1);
  const odds = Math.log(p) - Math.log(1 - p);
  let log = n * Math.log(1 - p);
  let sum = 0;
  for (let many = 0; many <= n; many += 1) {
    sum += Math.exp(log);
    sums[many] = Math.min(1, sum);
    log += Math.log((n - many) / (many + 1)) + odds;
  }
  return sums;
}

/**
 * The share that is not passed with a probability among n people where it is `p` in all: the exact binomial limit of a funnel, between two whole
 * numbers by what the sum of the upper one is over (D. J. Spiegelhalter: *Funnel plots for comparing institutional performance*, Statistics in
 * Medicine 24, 2005).
 */
export function limitsAt(p: number, n: number, probabilities: readonly number[]): number[] {
  if (p <= 0 || p >= 1) return probabilities.map(() => p);
  const sums = sumsOf(n, p);
  return probabilities.map((probability) => {
    const found = sums.findIndex((sum) => sum >= probability);
    const many = found < 0 ? n : found;
    const [sum = 1, before = 0] = [sums[many], many > 0 ? sums[many - 1] : 0];
    const over = sum > before ? (sum - probability) / (sum - before) : 0;
    return Math.min(1, Math.max(0, (many - over) / n));
  });
}

/** Limits of chance at one size. */
export interface Limits {
  readonly n: number;
  /** Between which 95 and 99.8 of a hundred places lie that do not differ. */
  readonly usual: readonly [low: number, high: number];
  readonly wide: readonly [low: number, high: number];
}

function limitsOf(p: number, n: number): Limits {
  const [wideLow = 0, low = 0, high = 1, wideHigh = 1] = limitsAt(p, n, [0.001, 0.025, 0.975, 0.999]);
  return { n, usual: [low, high], wide: [wideLow, wideHigh] };
}

/** So many steps draw a limit smoothly enough. */
const steps = 24;

/** Limits of chance around the share of everybody, from the smallest place to the largest. */
export function funnelOf(all: Share, sizes: readonly number[]): readonly Limits[] {
  const [from, to] = [Math.max(2, Math.min(...sizes)), Math.max(...sizes)];
  const at = Array.from({ length: steps + 1 }, (_, step) => Math.round(from + ((to - from) * step) / steps));
  return [...new Set(at)].map((n) => limitsOf(all.share, n));
}

/** Whether a place lies outside the limits of chance, however its numbers and those of everybody were rounded. */
export function isOutside(own: Share, all: Share): 'more' | 'fewer' | undefined {
  if (own.least > limitsOf(all.most, own.fewest).usual[1]) return 'more';
  return own.most < limitsOf(all.least, own.fewest).usual[0] ? 'fewer' : undefined;
}
