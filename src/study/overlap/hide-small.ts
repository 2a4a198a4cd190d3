import { solve } from 'yalps';
import { countsOf } from './fit-model.ts';
import { pairsOf, sizeOf } from './lattice.ts';
import type { NumberOfLists } from './overlap.ts';

/** Published sums of an overlap table: people in all, by list, by pair, by number of lists. */
export interface Published {
  readonly people: number | null;
  readonly lists: readonly (number | null)[];
  /** In the order of `pairsOf`. */
  readonly pairs: readonly (number | null)[];
  readonly byNumber: readonly NumberOfLists[];
}

/** A sum over some cells, and its number when it is published. */
interface Sum {
  readonly holds: (cell: number) => boolean;
  readonly shown: number | null;
}

/**
 * Hides sums of 1 to k − 1 people, merges the numbers of lists that have few, and hides more pairs until no hidden sum
 * can be narrowed to less than k: for each of them two whole tables are found that agree in every published number and
 * lie at least k apart in that sum. Zero is shown: it says that nobody is there.
 */
export function hideSmall(lists: number, cells: Float64Array, k: number): Published {
  const above = countsOf(lists, cells).above;
  const people = above[0] as number;
  const hide = (count: number) => (count > 0 && count < k ? null : count);
  const sets = pairsOf(lists);
  const pairs = sets.map((set) => hide(above[set] as number));
  const singles = Array.from({ length: lists }, (_, list) => hide(above[1 << list] as number));
  if (people < k) return { people: null, lists: singles.map(() => null), pairs: pairs.map(() => null), byNumber: [] };
  let published: Published = { people, lists: singles, pairs, byNumber: byNumberOf(lists, cells, k) };
  while (!holds(lists, published, k)) {
    const next = hideOneMore(published);
    if (!next) return { people, lists: singles.map(() => null), pairs: pairs.map(() => null), byNumber: [] };
    published = next;
  }
  return published;
}

/** The smallest shown pair goes first, then the numbers of lists, then the smallest list. */
function hideOneMore(published: Published): Published | undefined {
  const pairs = withoutSmallest(published.pairs);
  if (pairs) return { ...published, pairs };
  if (published.byNumber.length > 0) return { ...published, byNumber: [] };
  const lists = withoutSmallest(published.lists);
  return lists && { ...published, lists };
}

function withoutSmallest(shown: readonly (number | null)[]): (number | null)[] | undefined {
  const smallest = Math.min(...shown.map((count) => count || Number.POSITIVE_INFINITY));
  if (smallest === Number.POSITIVE_INFINITY) return undefined;
  const at = shown.indexOf(smallest);
  return shown.map((count, index) => (index === at ? null : count));
}

/** People by number of lists, from the most lists down: a number with few people takes the next ones in. */
function byNumberOf(lists: number, cells: Float64Array, k: number): NumberOfLists[] {
  const sums = Array.from({ length: lists + 1 }, () => 0);
  cells.forEach((people, cell) => {
    sums[sizeOf(cell)] = (sums[sizeOf(cell)] as number) + people;
  });
  const groups: { from: number; to: number; people: number }[] = [];
  for (let number = lists; number >= 1; number -= 1) {
    const last = groups.at(-1);
    const people = sums[number] as number;
    if (last && last.people < k) {
      last.from = number;
      last.people += people;
    } else if (people > 0 || last) groups.push({ from: number, to: number, people });
    else groups.push({ from: number, to: lists, people });
  }
  const [smallest, before] = [groups.at(-1), groups.at(-2)];
  if (smallest && before && smallest.people < k) {
    groups.splice(-2, 2, { from: smallest.from, to: before.to, people: before.people + smallest.people });
  }
  return groups.reverse();
}

function sumsOf(lists: number, { people, ...published }: Published): Sum[] {
  return [
    { holds: () => true, shown: people },
    ...published.lists.map((shown, list) => ({ holds: (cell: number) => (cell & (1 << list)) !== 0, shown })),
    ...pairsOf(lists).map((set, at) => ({
      holds: (cell: number) => (cell & set) === set,
      shown: published.pairs[at] as number | null,
    })),
    ...published.byNumber.map(({ from, to, people: shown }) => ({
      holds: (cell: number) => sizeOf(cell) >= from && sizeOf(cell) <= to,
      shown,
    })),
  ];
}

function holds(lists: number, published: Published, k: number): boolean {
  const sums = sumsOf(lists, published);
  const known = sums.filter(({ shown }) => shown !== null);
  return sums.every((sum) => {
    if (sum.shown !== null) return true;
    const [low, high] = [extreme(lists, known, sum, 'minimize'), extreme(lists, known, sum, 'maximize')];
    return low !== undefined && high !== undefined && high - low >= k;
  });
}

/** The least or most that a hidden sum can be, with a whole table as witness; undefined when none is found. */
function extreme(
  lists: number,
  known: readonly Sum[],
  sum: Sum,
  direction: 'minimize' | 'maximize',
): number | undefined {
  const cells = Array.from({ length: (1 << lists) - 1 }, (_, at) => at + 1);
  const variables = cells.map((cell) => {
    const entries = known.flatMap(({ holds }, at) => (holds(cell) ? [[`s${at}`, 1] as const] : []));
    return [cell, sum.holds(cell) ? [...entries, ['sum', 1] as const] : entries] as const;
  });
  const constraints = known.map(({ shown }, at) => [`s${at}`, { equal: shown as number }] as const);
  const answer = solve({ direction, objective: 'sum', constraints, variables });
  if (answer.status !== 'optimal') return undefined;
  const witness = new Map(answer.variables.map(([cell, people]) => [cell, Math.round(people)]));
  const add = ({ holds }: Sum) =>
    cells.reduce((total, cell) => total + (holds(cell) ? (witness.get(cell) ?? 0) : 0), 0);
  return known.every((each) => add(each) === each.shown) ? add(sum) : undefined;
}
