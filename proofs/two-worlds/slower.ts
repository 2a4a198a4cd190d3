/** Whether one of three takes longer than two that are alike: paired differences, and the two tell what noise is (access model 5 b (e)). */

/** Milliseconds that one round took: in the world with the fact, in one without, and in a third that is made like the second. */
export type Round = readonly [hidden: number, absent: number, third: number];

/** No difference over this share of the time. */
const most = Math.log(1.1);

interface Difference {
  readonly mean: number;
  readonly t: number;
}

/** So many at either end are left out of a mean. */
const cutOff = 0.2;

/**
 * Trimmed mean of paired differences and its t by the winsorized variance (Yuen, Biometrika 61, 1974): whatever else a busy machine does hits
 * single rounds hard.
 */
function differenceOf(values: readonly number[]): Difference {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length * cutOff);
  const kept = sorted.slice(cut, sorted.length - cut);
  const [low, high] = [kept.at(0)!, kept.at(-1)!];
  const meanOf = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / some.length;
  const pulled = sorted.map((value) => Math.min(Math.max(value, low), high));
  const [mean, middle] = [meanOf(kept), meanOf(pulled)];
  const squares = pulled.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const error = Math.sqrt(Math.max(squares, 1e-12) / (kept.length * (kept.length - 1)));
  return { mean, t: mean / error };
}

/** What the rounds say: by how much the first differs from both others at the least, and whether that is more than chance and noise. */
export interface Verdict {
  /** 1.2 is a fifth longer. */
  readonly ratio: number;
  readonly noise: number;
  readonly t: number;
  readonly differs: boolean;
}

/** Weighs rounds: it differs where it does from either of the others, beyond `leastT`, over a tenth, and beyond twice what they differ. */
export function weigh(rounds: readonly Round[], leastT: number): Verdict {
  const by = (one: number, other: number) => differenceOf(rounds.map((round) => Math.log(round[one]! / round[other]!)));
  const [fromAbsent, fromThird, between] = [by(0, 1), by(0, 2), by(1, 2)];
  const nearer = Math.abs(fromAbsent.mean) < Math.abs(fromThird.mean) ? fromAbsent : fromThird;
  const t = Math.min(Math.abs(fromAbsent.t), Math.abs(fromThird.t));
  const isOneWay = Math.sign(fromAbsent.mean) === Math.sign(fromThird.mean);
  const size = Math.abs(nearer.mean);
  return {
    ratio: Math.exp(nearer.mean),
    noise: Math.exp(Math.abs(between.mean)),
    t,
    differs: isOneWay && t > leastT && size > most && size > 2 * Math.abs(between.mean),
  };
}
