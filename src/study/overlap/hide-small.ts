import { extreme, type Found, findTable, manyCells } from './find-table.ts';
import { sizeOf } from './lattice.ts';
import { type Form, type Published, possibleCells, publish, type Sum, sumsOf } from './publish.ts';

/** With a larger k the values of a hidden sum are not tried one by one, but a few of them, from end to end. */
const largestTried = 12;

/**
 * What may be published of an overlap table. A sum of 1 to k people is hidden. The first form is taken in which each hidden
 * sum keeps at least k possible values: for each value there is a whole table that has it **and is published just so**, the
 * choice of the form included. Nor can the figures tell that 1 to k people, narrowed to fewer than k values, are on just
 * these lists and no others. Zero is shown: it says that nobody is there.
 *
 * @returns without any number when no form will do
 */
export function hideSmall(lists: number, cells: Float64Array, k: number): Published {
  const judge: Judge = { lists, k, judged: new Map() };
  const chosen = allForms.find((_, at) => holds(judge, cells, at));
  return (
    (chosen && publish(lists, cells, k, chosen)) ?? {
      people: null,
      lists: Array.from({ length: lists }, () => null),
      pairs: Array.from({ length: (lists * (lists - 1)) / 2 }, () => null),
      byNumber: [],
      k,
      pairsTold: false,
    }
  );
}

/** From the one that tells most. */
const allForms: readonly Form[] = [
  { pairs: true, numbers: 'fine' },
  { pairs: true, numbers: 'one-or-more' },
  { pairs: true, numbers: 'none' },
  { pairs: false, numbers: 'none' },
];

interface Judge {
  readonly lists: number;
  readonly k: number;
  /** Whether what is published protects, by the form and the words. */
  readonly judged: Map<string, boolean>;
}

/**
 * Whether this form protects the table. It depends on nothing but what the form publishes: whoever knows the rule learns
 * from the choice of the form no more than the witnesses allow.
 */
function holds(judge: Judge, cells: Float64Array, at: number): boolean {
  const published = publish(judge.lists, cells, judge.k, allForms[at] as Form);
  if (!published) return false;
  const told = at + JSON.stringify(published);
  const known = judge.judged.get(told) ?? protects(judge, published, at);
  judge.judged.set(told, known);
  return known;
}

function protects(judge: Judge, published: Published, at: number): boolean {
  const { lists, k } = judge;
  const told = JSON.stringify(published);
  const toldSo = (table: Float64Array) => JSON.stringify(publish(lists, table, k, allForms[at] as Form)) === told;
  const known = sumsOf(published);
  const cells = possibleCells(published);
  if (cells.length <= manyCells && cells.some(pinned(cells, known, k))) return false;
  const chosenSo = (table: Float64Array) =>
    toldSo(table) && !allForms.slice(0, at).some((_, before) => holds(judge, table, before));
  return known.every((sum) => {
    if (!sum.hidden) return true;
    const ways = at === 0 ? [[]] : waysToSearch(known, cells);
    return keepsValues(published.pairsTold ? sum : narrowed(sum, known, cells), k, (value) => {
      for (const way of ways) {
        const others = way.filter((each) => each.holds !== sum.holds);
        const found = findTable(lists, cells, [...known, only(sum.holds, value), ...others], chosenSo);
        if (isFound(found) || (found === 'impossible' && way.length === 0)) return found;
      }
      return 'unknown';
    });
  });
}

/**
 * Where witnesses are sought: anywhere; with all hidden sums at their least or their most; with a few people on three lists
 * or more; of few lists, with one person on just one or two. The later ones are what the forms before fail for.
 */
function waysToSearch(known: readonly Sum[], cells: readonly number[]): Sum[][] {
  const hidden = known.filter((sum) => sum.hidden);
  return [
    [],
    hidden.map((sum) => only(sum.holds, sum.low)),
    hidden.map((sum) => only(sum.holds, sum.high)),
    ...[1, 2, 3].map((people) => [only((cell) => sizeOf(cell) > 2, people)]),
    ...cells
      .filter((cell) => cells.length <= 15 && sizeOf(cell) <= 2)
      .map((cell) => [only((each) => each === cell, 1)]),
  ];
}

const only = (holds: Sum['holds'], value: number): Sum => ({ holds, low: value, high: value, hidden: false });

type Find = (value: number) => Found;

/** Whether at least k values of a hidden sum are possible. */
function keepsValues({ low, high }: Sum, k: number, find: Find): boolean {
  if (high - low + 1 < k) return false;
  if (k <= largestTried) {
    let found = 0;
    return spread(low, high, 4 * k).some((value) => {
      if (isFound(find(value))) found += 1;
      return found === k;
    });
  }
  const values = spread(low, high, largestTried);
  const found = values.filter((value) => isFound(find(value)));
  const [first, last] = [found[0] ?? 0, found.at(-1) ?? -1];
  return last - first + 1 >= k && values.filter((value) => value >= first && value <= last).length === found.length;
}

/** All whole numbers from low to high, or as many as this, evenly. */
function spread(low: number, high: number, most: number): number[] {
  const count = Math.min(most, high - low + 1);
  return Array.from({ length: count }, (_, at) => low + Math.round((at * (high - low)) / Math.max(count - 1, 1)));
}

/** The sum with the bounds that the others leave it. */
function narrowed(sum: Sum, known: readonly Sum[], cells: readonly number[]): Sum {
  const least = extreme(cells, known, sum.holds, 'least');
  const most = extreme(cells, known, sum.holds, 'most');
  return least && most ? { ...sum, low: Math.ceil(least.people - 1e-6), high: Math.floor(most.people + 1e-6) } : sum;
}

/** Tells of a cell whether 1 to k people must be on just its lists, in a number narrower than k values. */
function pinned(cells: readonly number[], known: readonly Sum[], k: number): (cell: number) => boolean {
  const mayBeEmpty = new Set<number>();
  return (cell) => {
    if (mayBeEmpty.has(cell)) return false;
    const holds = (each: number) => each === cell;
    const least = extreme(cells, known, holds, 'least');
    for (const empty of least?.empty ?? []) mayBeEmpty.add(empty);
    const low = least ? Math.ceil(least.people - 1e-6) : 1;
    if (low === 0 || low > k) return false;
    const most = extreme(cells, known, holds, 'most');
    return !most || Math.floor(most.people + 1e-6) - low + 1 < k;
  };
}

const isFound = (found: Found): found is Exclude<Found, string> => typeof found === 'object';
