/**
 * Probability that a standard normal variable is farther from 0 than z: the two-sided p of a Wald test. The
 * complementary error function by its continued fraction beyond 2 and its series within: relative error below 1e-12.
 */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 1 : 0;
  return x < 2 ? 1 - seriesOfErf(x) : fractionOfErfc(x);
}

function seriesOfErf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n += 1) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
    if (n > 200) break;
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function fractionOfErfc(x: number): number {
  let fraction = 0;
  for (let n = 60; n > 0; n -= 1) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** Logarithm of the gamma function for x > 0: Stirling's series after moving x beyond 10. */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 10; at += 1) shift += Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}

/** Share of a standard normal variable below z. */
export const below = (z: number): number => (z < 0 ? twoSided(z) / 2 : 1 - twoSided(z) / 2);

/** The point below which this share of a standard normal variable lies, by halving. */
export function pointOf(share: number): number {
  let [low, high] = [-12, 12];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
