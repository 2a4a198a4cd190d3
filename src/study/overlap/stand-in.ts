import { type Counts, countsOf } from './fit-model.ts';
import { pairsOf } from './lattice.ts';
import { type Published, possibleCells, type Sum, sumsOf } from './publish.ts';

/** Multiplications that a search may take: less than a tenth of a second. */
const work = 2e7;

/** A sum may be off by this share of it, or of one person. */
const exact = 1e-7;

/** A cell that the sums press towards nothing ends here; people of a real cell are more. */
const nobody = 1e-6;

/**
 * A table that stands for the true one in every estimate: made of what is published and of nothing else, so that no figure
 * of the estimate can tell a hidden one. It has the published people, lists and pairs. A hidden pair has no more people than
 * the middle of what it may be, and otherwise as near to chance as it may be; where no table allows the middle, only that.
 * Its cells are no whole numbers.
 *
 * @returns undefined when people, a list or all pairs are hidden, or no table is found
 */
export function standIn(published: Published): Counts | undefined {
  const toTheMiddle = (sum: Sum) => ({ ...sum, high: (sum.low + sum.high) / 2 });
  return nearestToChance(published, toTheMiddle) ?? nearestToChance(published, (sum) => sum);
}

/** The same with the hidden pairs somewhere else in their bounds. */
export function otherStandIn(published: Published, random: () => number): Counts | undefined {
  const pairs = pairsOf(published.lists.length).filter((_, at) => published.pairs[at] === null);
  const tilts = pairs.map((pair) => ({ pair, by: 40 ** (2 * random() - 1) }));
  return nearestToChance(
    published,
    (sum) => sum,
    (cell) => tilts.reduce((product, { pair, by }) => ((cell & pair) === pair ? product * by : product), 1),
  );
}

/**
 * Of all tables with the sums the nearest to one that begins the same in every cell, which is that of lists that know people
 * independently of each other. By iterative proportional fitting; bounds by Dykstra's corrections.
 */
function nearestToChance(
  published: Published,
  bounds: (hidden: Sum) => Sum,
  beginning: (cell: number) => number = () => 1,
): Counts | undefined {
  const { people, pairsTold } = published;
  if (people === null || !pairsTold || published.lists.includes(null)) return undefined;
  const lists = published.lists.length;
  const possible = possibleCells(published);
  const cells = new Float64Array(1 << lists);
  for (const cell of possible) cells[cell] = beginning(cell);
  // How many people are on how many lists is no part of the models, and can leave no table with people in every cell.
  const sums = sumsOf({ ...published, byNumber: [] }).map((sum) => fittedOf(sum.hidden ? bounds(sum) : sum, possible));
  const rounds = work / (possible.length * sums.length);
  for (let round = 0; round < rounds; round += 1) {
    let off = 0;
    for (const sum of sums) off = Math.max(off, scaleTo(cells, sum, people));
    if (off < exact) break;
  }
  cells.forEach((each, cell) => {
    if (each < nobody) cells[cell] = 0;
  });
  return sums.every((sum) => isMet(cells, sum)) ? countsOf(lists, cells) : undefined;
}

interface Fitted extends Sum {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  /** What the bounds have scaled the cells inside and outside by so far. */
  scaled: readonly [number, number];
}

const fittedOf = (sum: Sum, possible: readonly number[]): Fitted => ({
  ...sum,
  inside: possible.filter(sum.holds),
  outside: possible.filter((cell) => !sum.holds(cell)),
  scaled: [1, 1],
});

/** Scales the cells of one sum to it, and the others to the rest of the people; how far the sum was off before. */
function scaleTo(cells: Float64Array, sum: Fitted, people: number): number {
  const add = (set: readonly number[]) => set.reduce((total, cell) => total + (cells[cell] as number), 0);
  const [inside, outside] = [add(sum.inside), add(sum.outside)];
  if (inside === 0) return 0;
  const [freeIn, freeOut] = [inside / sum.scaled[0], outside / sum.scaled[1]];
  const share = people / (freeIn + freeOut);
  const wanted = Math.min(Math.max(freeIn * share, sum.low), sum.high);
  const rest = people - wanted;
  if (sum.low < sum.high) sum.scaled = [wanted / freeIn, freeOut > 0 ? rest / freeOut : 1];
  for (const cell of sum.inside) cells[cell] = (cells[cell] as number) * (wanted / inside);
  if (outside > 0) for (const cell of sum.outside) cells[cell] = (cells[cell] as number) * (rest / outside);
  return Math.abs(wanted - inside) / Math.max(1, inside);
}

/** Near enough for whole people. */
function isMet(cells: Float64Array, { inside, low, high }: Fitted): boolean {
  const people = inside.reduce((total, cell) => total + (cells[cell] as number), 0);
  return people > low - 0.01 && people < high + 0.01;
}
