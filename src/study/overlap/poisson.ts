import { logGamma } from './normal.ts';

/**
 * How surprising a count is when this mean is expected: the smaller of the chances of at most and of at least as many,
 * one-sided (Chan, Silverman, Vincent 2021). A count that is none, after rounding, has only the first.
 */
export function poissonSurprise(count: number, mean: number): number {
  const seen = Math.round(count);
  if (mean <= 0) return seen === 0 ? 1 : 0;
  return Math.min(1, atMost(seen, mean), atLeast(seen, mean));
}

const chanceOf = (count: number, mean: number): number => Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));

/** Summed from the count away from the mean, where every term is smaller than the one before; else the other way round. */
function atMost(count: number, mean: number): number {
  if (count > mean) return 1 - atLeast(count + 1, mean);
  let term = chanceOf(count, mean);
  let sum = 0;
  for (let each = count; each >= 0 && term > sum * 1e-17; each -= 1) {
    sum += term;
    term *= each / mean;
  }
  return sum;
}

function atLeast(count: number, mean: number): number {
  if (count <= mean) return count === 0 ? 1 : 1 - atMost(count - 1, mean);
  let term = chanceOf(count, mean);
  let sum = 0;
  for (let each = count; term > sum * 1e-17; each += 1) {
    sum += term;
    term *= mean / (each + 1);
  }
  return sum;
}
