/** The middle value; of an even number of values the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value that the given share of all values does not exceed (nearest rank). NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What one kept load of a contender showed. */
export interface Run {
  readonly perSecond: number;
  /** Milliseconds of each answer. */
  readonly latencies: readonly number[];
}

/** How a contender does beside another one: runs of the same number were made side by side, so drift of the machine meets both. */
export const ratioOf = (own: readonly Run[], other: readonly Run[]): number =>
  median(own.map((run, i) => run.perSecond / (other[i]?.perSecond ?? Number.NaN)));

export const rateOf = (runs: readonly Run[]): number => median(runs.map((run) => run.perSecond));

export const p99Of = (runs: readonly Run[]): number =>
  percentile(
    runs.flatMap((run) => run.latencies),
    0.99,
  );
