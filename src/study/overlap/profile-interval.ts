import { type Counts, type Fit, fitModel } from './fit-model.ts';
import { logGamma } from './normal.ts';
import type { Interval } from './overlap.ts';

/** Half of the 95 % point of chi-square with one degree of freedom. */
const drop = 3.841458820694124 / 2;

/**
 * 95 % interval of the total for a model that is taken as known: totals whose multinomial likelihood, with everything
 * else fitted anew, is not more than the drop below the highest (Cormack 1992; as Rcapture does for the published
 * analysis). People who are on a list are certain: the low end is never below them.
 */
export function profileInterval(counts: Counts, fit: Fit): Interval {
  const seen = counts.above[0] as number;
  const at = profileOf(counts, fit);
  const top = highest(at, fit.unseen);
  const enough = at(top) - drop;
  const low = at(0) >= enough ? 0 : crossing(at, enough, 0, top);
  let far = 2 * top + 10;
  while (at(far) >= enough && far < 1e9) far *= 2;
  return {
    low: seen + low,
    high: at(far) >= enough ? Number.POSITIVE_INFINITY : seen + crossing(at, enough, far, top),
  };
}

/** Log likelihood of the total when this many people are unseen. */
function profileOf(counts: Counts, fit: Fit): (unseen: number) => number {
  const seen = counts.above[0] as number;
  return (unseen) => {
    const taken = Math.max(unseen, 1e-6);
    const fitted = fitModel(counts, fit.pairs, { unseen: taken, from: fit.parameters });
    if (!fitted) return Number.NEGATIVE_INFINITY;
    const total = seen + taken;
    // The fitted means sum to the total: Poisson and multinomial likelihood differ by total · log(total) − total.
    return logGamma(total + 1) - logGamma(taken + 1) + fitted.logLikelihood - (total * Math.log(total) - total);
  };
}

/** Where a function with one hill is highest, by golden section within a factor of two around a good guess. */
function highest(at: (unseen: number) => number, guess: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [guess / 2, guess * 2 + 1];
  for (let round = 0; round < 40 && right - left > 0.01; round += 1) {
    const [first, second] = [right - golden * (right - left), left + golden * (right - left)];
    if (at(first) < at(second)) left = first;
    else right = second;
  }
  return (left + right) / 2;
}

/** Between a place that is too low and one that is high enough, where the function crosses the level. */
function crossing(at: (unseen: number) => number, level: number, tooLow: number, enough: number): number {
  let [outside, inside] = [tooLow, enough];
  for (let round = 0; round < 60 && Math.abs(outside - inside) > 0.01; round += 1) {
    const middle = (outside + inside) / 2;
    if (at(middle) < level) outside = middle;
    else inside = middle;
  }
  return (outside + inside) / 2;
}
