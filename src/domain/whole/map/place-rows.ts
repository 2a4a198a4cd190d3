import { clear, mapTop, type Row, type Rows } from './map.ts';

const rounds = 6;

/** Clear space that two rows, one above the other, must have between them. */
function between(above: Row, below: Row): number {
  if (!above.isBox || !below.isBox) return clear.way;
  return above.cluster === below.cluster ? clear.account : clear.box;
}

/**
 * Middles as near as possible to the wished ones, in the given order and with the given least distances: pools adjacent
 * violators, which is the exact answer of least weighted squares.
 */
export function nearest(
  wished: readonly number[],
  distances: readonly number[],
  weights?: readonly number[],
): number[] {
  const before: number[] = [0];
  for (const distance of distances) before.push((before.at(-1) ?? 0) + distance);
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [place, wish] of wished.entries()) {
    const weight = weights?.[place] ?? 1;
    pools.push({ sum: weight * (wish - (before[place] ?? 0)), weight, count: 1 });
    for (let last = pools.at(-1), above = pools.at(-2); last && above; last = pools.at(-1), above = pools.at(-2)) {
      if (above.sum / above.weight <= last.sum / last.weight) break;
      const count = above.count + last.count;
      pools.splice(-2, 2, { sum: above.sum + last.sum, weight: above.weight + last.weight, count });
    }
  }
  return pools
    .flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight))
    .map((item, place) => item + (before[place] ?? 0));
}

/** A row that nothing is joined to follows the others. */
const light = 0.001;

/** The middle of every row: each near the mean of its neighbours, none over another, the highest at the top. */
export function placeRows({ columns, segments }: Rows): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  const distances = columns.map((column) =>
    column.slice(1).map((row, place) => {
      const above = column[place] as Row;
      return above.height / 2 + between(above, row) + row.height / 2;
    }),
  );
  const around = new Map<string, string[]>();
  for (const { left, right } of segments) {
    around.set(left, [...(around.get(left) ?? []), right]);
    around.set(right, [...(around.get(right) ?? []), left]);
  }
  const settle = (column: number, wish: (row: Row, place: number) => number) => {
    const rows = columns[column] ?? [];
    const weights = rows.map((row) => (around.has(row.key) ? 1 : light));
    const found = nearest(rows.map(wish), distances[column] ?? [], weights);
    for (const [place, row] of rows.entries()) middles.set(row.key, found[place] ?? 0);
  };
  for (const column of columns.keys()) settle(column, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const order = [...columns.keys()];
    for (const column of round % 2 === 0 ? order : order.reverse()) {
      let above = 0;
      settle(column, (row) => {
        const others = (around.get(row.key) ?? []).map((key) => middles.get(key) ?? 0);
        if (others.length > 0) above = others.reduce((sum, item) => sum + item, 0) / others.length;
        return above;
      });
    }
  }
  const tops = columns.flat().map((row) => (middles.get(row.key) ?? 0) - row.height / 2);
  const shift = mapTop - Math.min(...tops, Number.POSITIVE_INFINITY);
  // Whole pixels keep the order: the smallest clear space is far more than one.
  return new Map([...middles].map(([key, middle]) => [key, Math.round(middle + (Number.isFinite(shift) ? shift : 0))]));
}
