/**
 * The cells of a table of t lists are the numbers 0 … 2^t − 1, read as sets of lists. Both sums below run through all
 * of them in t · 2^t additions; they are what makes the fitting of a log-linear model cheap.
 */

/** For each set, the sum over itself and every larger set: how many people stand on all of these lists. */
export function sumAbove(values: Float64Array): Float64Array {
  const sums = values.slice();
  for (let bit = 1; bit < sums.length; bit <<= 1) {
    for (let set = 0; set < sums.length; set += 1) {
      if ((set & bit) === 0) sums[set] = (sums[set] as number) + (sums[set | bit] as number);
    }
  }
  return sums;
}

/** For each set, the sum over itself and every smaller set: the logarithm of a mean from the model's parameters. */
export function sumBelow(values: Float64Array): Float64Array {
  const sums = values.slice();
  for (let bit = 1; bit < sums.length; bit <<= 1) {
    for (let set = 0; set < sums.length; set += 1) {
      if ((set & bit) !== 0) sums[set] = (sums[set] as number) + (sums[set ^ bit] as number);
    }
  }
  return sums;
}

/** How many lists a set holds. */
export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

/** The lists of a set, in order. */
export const listsOf = (set: number): number[] =>
  Array.from({ length: 32 - Math.clz32(set) }, (_, list) => list).filter((list) => (set & (1 << list)) !== 0);

/** All sets of two of t lists, in the order 0-1, 0-2, …, 1-2, … */
export const pairsOf = (lists: number): number[] =>
  Array.from({ length: lists }, (_, a) => a).flatMap((a) =>
    Array.from({ length: lists - a - 1 }, (_, step) => (1 << a) | (1 << (a + step + 1))),
  );
