import type { Row, Rows, Segment } from './map.ts';

type Columns = readonly (readonly Row[])[];
type Places = ReadonlyMap<string, number>;

const sweeps = 8;

const placesOf = (column: readonly Row[]): Places => new Map(column.map((row, place) => [row.key, place]));

/** How many pairs of segments in one gap between columns cross: inversions, counted in a tree of partial sums. */
function crossingsIn(gap: readonly Segment[], left: Places, right: Places): number {
  const ends = gap
    .map((item): [number, number] => [left.get(item.left) ?? 0, right.get(item.right) ?? 0])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const tree = Array.from({ length: right.size + 1 }, () => 0);
  let crossings = 0;
  for (const [before, [, end]] of ends.entries()) {
    let notBelow = 0;
    for (let at = end + 1; at > 0; at -= at & -at) notBelow += tree[at] ?? 0;
    crossings += before - notBelow;
    for (let at = end + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return crossings;
}

/** How many pairs of edges cross between all neighbouring columns. */
export function countCrossings({ columns, segments }: Rows): number {
  const places = columns.map(placesOf);
  return columns.slice(1).reduce((sum, _, gap) => {
    const own = segments.filter((segment) => segment.gap === gap);
    return sum + crossingsIn(own, places[gap] as Places, places[gap + 1] as Places);
  }, 0);
}

const mean = (values: readonly number[]) => values.reduce((sum, item) => sum + item, 0) / values.length;

/** Rows that stay together, such as accounts of one matter, are moved as one. */
function clustersOf(column: readonly Row[]): Row[][] {
  return [...Map.groupBy(column, (row) => row.cluster).values()];
}

const keeps = (cluster: readonly Row[]): boolean => cluster.some((row) => row.keeps);

/** The same places for what may move; what keeps its order takes the others, in the order that it had. */
function kept(sorted: readonly Row[][], before: readonly Row[][]): Row[][] {
  const order = before.filter(keeps).values();
  return sorted.map((cluster) => (keeps(cluster) ? (order.next().value as Row[]) : cluster));
}

/**
 * One column in the order of the mean places of its neighbours. What has no neighbour keeps its place; a tie keeps the order
 * that was.
 */
function reorder(column: readonly Row[], neighbours: ReadonlyMap<string, readonly number[]>, stretch: number): Row[] {
  const now = placesOf(column);
  const valued = clustersOf(column).map((rows, order) => {
    const around = rows.flatMap((row) => neighbours.get(row.key) ?? []);
    const own = (now.get(rows[0]?.key ?? '') ?? 0) * stretch;
    return { rows, order, value: around.length > 0 ? mean(around) : own };
  });
  const sorted = valued.toSorted((a, b) => a.value - b.value || a.order - b.order).map(({ rows }) => rows);
  return kept(sorted, clustersOf(column)).flat();
}

function neighboursOf(segments: readonly Segment[], gap: number, towards: 'left' | 'right', known: Places) {
  const around = new Map<string, number[]>();
  for (const segment of segments) {
    if (segment.gap !== gap) continue;
    const [own, other] = towards === 'left' ? [segment.right, segment.left] : [segment.left, segment.right];
    around.set(own, [...(around.get(own) ?? []), known.get(other) ?? 0]);
  }
  return around;
}

/** One sweep over the columns: to the right by the left neighbours, or to the left by the right ones. */
function sweep(rows: Rows, towards: 'left' | 'right'): Rows {
  const columns: Row[][] = rows.columns.map((column) => [...column]);
  const order = columns.map((_, column) => column);
  for (const column of towards === 'left' ? order.slice(1) : order.slice(0, -1).reverse()) {
    const other = columns[towards === 'left' ? column - 1 : column + 1] as Row[];
    const gap = towards === 'left' ? column - 1 : column;
    const own = columns[column] as Row[];
    const around = neighboursOf(rows.segments, gap, towards, placesOf(other));
    columns[column] = reorder(own, around, Math.max(1, other.length) / Math.max(1, own.length));
  }
  return { columns, segments: rows.segments };
}

/** Exchanges neighbours in a column as long as that takes crossings away. */
function exchange(rows: Rows): Rows {
  let columns: Columns = rows.columns;
  let best = countCrossings(rows);
  for (let round = 0; round < 3 && best > 0; round += 1) {
    const before = best;
    for (const column of columns.keys()) {
      const count = clustersOf(columns[column] ?? []).length;
      for (let place = 0; place + 1 < count; place += 1) {
        const pair = clustersOf(columns[column] ?? []).slice(place, place + 2);
        if (pair.every(keeps)) continue;
        const tried = exchanged(columns, column, place);
        const crossings = crossingsBeside({ columns: tried, segments: rows.segments }, column);
        if (crossings >= crossingsBeside({ columns, segments: rows.segments }, column)) continue;
        columns = tried;
      }
    }
    best = countCrossings({ columns, segments: rows.segments });
    if (best === before) break;
  }
  return { columns, segments: rows.segments };
}

function exchanged(columns: Columns, column: number, place: number): Columns {
  const clusters = clustersOf(columns[column] ?? []);
  const [one, other] = [clusters[place] as Row[], clusters[place + 1] as Row[]];
  clusters.splice(place, 2, other, one);
  return columns.map((item, at) => (at === column ? clusters.flat() : item));
}

/** Crossings in the gaps on both sides of a column. */
function crossingsBeside({ columns, segments }: Rows, column: number): number {
  return [column - 1, column]
    .filter((gap) => gap >= 0 && gap + 1 < columns.length)
    .reduce((sum, gap) => {
      const own = segments.filter((segment) => segment.gap === gap);
      return sum + crossingsIn(own, placesOf(columns[gap] ?? []), placesOf(columns[gap + 1] ?? []));
    }, 0);
}

/** Orders the rows of each column for few crossings: sweeps by mean places, then exchanges. The same in, the same out. */
export function orderRows(rows: Rows): Rows {
  // Clusters come together before anything is counted, and what nothing is joined to stands below the rest, unless it keeps its place:
  // moved past the free ways of its column it would make lines cross that did not.
  const joined = new Set(rows.segments.flatMap(({ left, right }) => [left, right]));
  const first: Rows = {
    ...rows,
    columns: rows.columns.map((column) => {
      const [beside = [], alone = []] = [true, false].map((is) =>
        clustersOf(column).filter((own) => own.some((row) => joined.has(row.key) || row.isFirst || row.keeps) === is),
      );
      return [...beside, ...alone].flat();
    }),
  };
  let best: Rows = first;
  let fewest = countCrossings(first);
  let now = first;
  for (let time = 0; time < sweeps && fewest > 0; time += 1) {
    now = sweep(now, time % 2 === 0 ? 'left' : 'right');
    const crossings = countCrossings(now);
    if (crossings >= fewest) continue;
    [best, fewest] = [now, crossings];
  }
  return exchange(best);
}
