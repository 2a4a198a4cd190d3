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
  /** A hidden list, and a hidden pair where some are told, has 1 to this many people. */
  readonly k: number;
  /** False where no pair is told at all, empty ones neither. */
  readonly pairsTold: boolean;
}

/** One way to publish: whether pairs are told, and how finely people are told by the number of their lists. */
export interface Form {
  readonly pairs: boolean;
  readonly numbers: 'fine' | 'one-or-more' | 'none';
}

/** What this form tells of the table; undefined where the form does not suit it. A zero is always told. */
export function publish(
  lists: number,
  cells: Float64Array,
  k: number,
  { pairs, numbers }: Form,
): Published | undefined {
  const above = countsOf(lists, cells).above;
  const people = above[0] as number;
  const byNumber = numbersOf(lists, cells, k, numbers);
  if (people <= k || !byNumber) return undefined;
  const hide = (count: number) => (count > 0 && count <= k ? null : count);
  return {
    people,
    lists: Array.from({ length: lists }, (_, list) => hide(above[1 << list] as number)),
    pairs: pairsOf(lists).map((set) => (pairs ? hide(above[set] as number) : null)),
    byNumber,
    k,
    pairsTold: pairs,
  };
}

function numbersOf(
  lists: number,
  cells: Float64Array,
  k: number,
  numbers: Form['numbers'],
): NumberOfLists[] | undefined {
  if (numbers === 'none') return [];
  const sums = Array.from({ length: lists + 1 }, () => 0);
  cells.forEach((people, cell) => {
    sums[sizeOf(cell)] = (sums[sizeOf(cell)] as number) + people;
  });
  const groups = numbers === 'fine' ? merged(sums, k) : oneOrMore(sums);
  return groups.some(({ people }) => (people as number) > 0 && (people as number) <= k) ? undefined : groups;
}

function oneOrMore(sums: readonly number[]): NumberOfLists[] {
  const more = sums.slice(2).reduce((sum, people) => sum + people, 0);
  return [
    { from: 1, to: 1, people: sums[1] as number },
    { from: 2, to: sums.length - 1, people: more },
  ];
}

/** From the most lists down: a number with few people takes the next ones in. */
function merged(sums: readonly number[], k: number): NumberOfLists[] {
  const lists = sums.length - 1;
  const groups: { from: number; to: number; people: number }[] = [];
  for (let number = lists; number >= 1; number -= 1) {
    const last = groups.at(-1);
    const people = sums[number] as number;
    if (last && last.people <= k) {
      last.from = number;
      last.people += people;
    } else if (people > 0 || last) groups.push({ from: number, to: number, people });
    else groups.push({ from: number, to: lists, people });
  }
  const [smallest, before] = [groups.at(-1), groups.at(-2)];
  if (smallest && before && smallest.people <= k) {
    groups.splice(-2, 2, { from: smallest.from, to: before.to, people: before.people + smallest.people });
  }
  return groups.reverse();
}

/** A sum over some cells that is told, or hidden within bounds that follow from the rule. */
export interface Sum {
  readonly holds: (cell: number) => boolean;
  readonly low: number;
  readonly high: number;
  readonly hidden: boolean;
}

/** Everything that a reader of the published sums knows of the table, the rule of hiding included. */
export function sumsOf({ people, lists, pairs, byNumber, k, pairsTold }: Published): Sum[] {
  const few = { low: 1, high: Math.min(k, people ?? k) };
  const any = { low: 0, high: people ?? 0 };
  const known = (shown: number | null, hidden: { readonly low: number; readonly high: number }) =>
    shown === null ? { ...hidden, hidden: true } : { low: shown, high: shown, hidden: false };
  return [
    { holds: () => true, ...known(people, any) },
    ...lists.map((shown, list) => ({ holds: (cell: number) => (cell & (1 << list)) !== 0, ...known(shown, few) })),
    ...pairsOf(lists.length).map((set, at) => ({
      holds: (cell: number) => (cell & set) === set,
      ...known(pairs[at] as number | null, pairsTold ? few : any),
    })),
    ...byNumber.map(({ from, to, people: shown }) => ({
      holds: (cell: number) => sizeOf(cell) >= from && sizeOf(cell) <= to,
      ...known(shown, any),
    })),
  ];
}

/** Cells in which there may be anybody: none of their lists or pairs is told to be empty. */
export function possibleCells(published: Published): number[] {
  const count = published.lists.length;
  const empty = [
    ...published.lists.flatMap((shown, list) => (shown === 0 ? [1 << list] : [])),
    ...pairsOf(count).filter((_, at) => published.pairs[at] === 0),
  ];
  return Array.from({ length: (1 << count) - 1 }, (_, at) => at + 1).filter(
    (cell) => !empty.some((set) => (cell & set) === set),
  );
}
