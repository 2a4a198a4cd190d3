import type { ItemColumn } from './item-columns.ts';

export interface Selection {
  readonly column: string;
  readonly value: string;
}

/** All combinations of values that at least k people have in common, counts rounded down to a multiple of k. */
export interface Aggregates {
  readonly longest: number;
  readonly k: number;
  /** People in all, rounded down in the same way. */
  readonly people: number;
  readonly rows: readonly { readonly selections: readonly Selection[]; readonly count: number }[];
}

/** Most combinations of one release; more are no reading for anybody, and memory has a bound. */
export const mostCombinations = 200_000;
/** Most looks at a person; some seconds. */
const mostLooks = 1.5e9;

export interface AggregateOptions {
  readonly k: number;
  /** Most values in one combination. */
  readonly longest: number;
}

/** People that a combination so far is about: their rows, and for each row which combination it is in. */
interface Group {
  readonly rows: Uint32Array;
  readonly of: Uint32Array;
  readonly combinations: readonly (readonly number[])[];
}

/**
 * Lists all combinations of up to `longest` values that at least k people have in common, in the manner of Synthetic Data
 * Showcase: "no value" is in none, counts are rounded down to a multiple of k. Longer combinations are looked for only
 * among people whose shorter ones are frequent, so the work follows what is published and not what could be.
 *
 * @returns `undefined` when there are too many combinations, or finding them takes too long
 * @see https://github.com/microsoft/synthetic-data-showcase, "aggregate data"
 */
export function aggregate(
  columns: readonly ItemColumn[],
  rows: number,
  { k, longest }: AggregateOptions,
): Aggregates | undefined {
  const found: Aggregates['rows'][number][] = [];
  const rounded = (count: number) => count - (count % k);
  const selection = (at: number, code: number): Selection => {
    const { column, values } = columns[at] as ItemColumn;
    return { column, value: values[code - 1] as string };
  };
  let looks = 0;
  let many = false;
  const extend = (chosen: readonly number[], group: Group): void => {
    for (let at = (chosen.at(-1) ?? -1) + 1; at < columns.length && !many; at += 1) {
      const column = columns[at] as ItemColumn;
      looks += group.rows.length;
      many = looks > mostLooks;
      const keep = (codes: readonly number[], count: number): boolean => {
        const selections = codes.map((code, place) => selection(([...chosen, at] as number[])[place] as number, code));
        found.push({ selections, count: rounded(count) });
        many ||= found.length > mostCombinations;
        return !many;
      };
      const next = extendBy(column, group, k, keep, chosen.length + 1 < longest && at + 1 < columns.length);
      if (next) extend([...chosen, at], next);
    }
  };
  if (longest > 0) extend([], everybody(rows));
  if (many) return undefined;
  return { longest, k, people: rounded(rows), rows: sorted(found) };
}

const everybody = (rows: number): Group => ({
  rows: Uint32Array.from({ length: rows }, (_, row) => row),
  of: new Uint32Array(rows),
  combinations: [[]],
});

/** Adds a column to every combination of a group, keeps the frequent ones and, if asked, the people in them. */
function extendBy(
  { codes, values }: ItemColumn,
  group: Group,
  k: number,
  keep: (codes: readonly number[], count: number) => boolean,
  goOn: boolean,
): Group | undefined {
  const width = values.length + 1;
  const counts = new Uint32Array(group.combinations.length * width);
  for (let at = 0; at < group.rows.length; at += 1) {
    const cell = (group.of[at] as number) * width + (codes[group.rows[at] as number] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const combinations: (readonly number[])[] = [];
  const place = new Uint32Array(counts.length);
  let people = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] as number;
    const code = cell % width;
    if (code === 0 || count < k) continue;
    const combination = [...(group.combinations[Math.floor(cell / width)] as readonly number[]), code];
    if (!keep(combination, count)) continue;
    place[cell] = combinations.push(combination);
    people += count;
  }
  return goOn && combinations.length > 0 ? peopleIn(codes, group, { width, place, people, combinations }) : undefined;
}

function peopleIn(
  codes: ItemColumn['codes'],
  group: Group,
  next: {
    readonly width: number;
    readonly place: Uint32Array;
    readonly people: number;
    readonly combinations: readonly (readonly number[])[];
  },
): Group {
  const rows = new Uint32Array(next.people);
  const of = new Uint32Array(next.people);
  let to = 0;
  for (let at = 0; at < group.rows.length; at += 1) {
    const row = group.rows[at] as number;
    const place = next.place[(group.of[at] as number) * next.width + (codes[row] as number)] as number;
    if (place === 0) continue;
    rows[to] = row;
    of[to] = place - 1;
    to += 1;
  }
  return { rows, of, combinations: next.combinations };
}

/** Short combinations first, then the large ones, then by name: the order tells nothing that the numbers do not. */
function sorted(found: Aggregates['rows'][number][]): Aggregates['rows'] {
  const keyed = found.map((row) => ({
    row,
    key: row.selections.map(({ column, value }) => `${column}\u0000${value}`).join('\u0001'),
  }));
  keyed.sort(
    (x, y) =>
      x.row.selections.length - y.row.selections.length ||
      y.row.count - x.row.count ||
      (x.key < y.key ? -1 : x.key > y.key ? 1 : 0),
  );
  return keyed.map(({ row }) => row);
}
