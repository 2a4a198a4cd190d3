import type { Sparse } from '../count/frame.ts';
import { blockOfCell, type Cells } from './cells.ts';
import { type Support, supportOf } from './cover.ts';
import { type Block, blockKey, placesOf } from './lattice.ts';
import { type Steps, stepsOf } from './steps.ts';
import { subsetsOf } from './subsets.ts';
import { productOf, weigherOf } from './weigh.ts';

/** Vectors of the attributes of a block, those that are exchanged and those that stay. */
interface Candidate {
  readonly exchanged: readonly number[];
  /** By attribute. */
  readonly vectors: ReadonlyMap<number, Sparse>;
  readonly cost: number;
  readonly rise: number;
  readonly fall: number;
}

/** Candidates that are written down for one cell before the cheapest are tried. */
const mostCandidates = 4_000;

/**
 * Finds the cheapest exchange of people that makes a cell k wide. It may be done `fall` times forwards and `rise` times
 * backwards, together k times. Two categories are exchanged in one attribute, or crosswise in
 * two or three (a rectangle, a cube); all blocks that hold these attributes follow at one choice of the others. Exchanges
 * of that form keep every margin, because a difference adds up to zero over its attribute.
 */
export function moveFinder(cells: Cells): (cell: number, limit?: number) => Support | undefined {
  const { lattice, k } = cells;
  const { weight, weigh } = weigherOf(cells);
  const steps: Steps[] = lattice.frames.map(stepsOf);
  const above = new Map<string, readonly Block[]>();
  const blocksAbove = (set: readonly number[]): readonly Block[] => {
    const known = above.get(blockKey(set));
    if (known) return known;
    const found = lattice.blocks.filter(({ attributes }) => set.every((attribute) => attributes.includes(attribute)));
    above.set(blockKey(set), found);
    return found;
  };

  /** Weighs the blocks of `within` whose attributes all have a vector. */
  const weighAll = (within: readonly Block[], vectors: ReadonlyMap<number, Sparse>, limit: number) => {
    const sum = { cost: 0, rise: k, fall: k };
    for (const block of within) {
      weigh(
        block,
        block.attributes.map((attribute) => vectors.get(attribute) as Sparse),
        limit - sum.cost,
      );
      sum.cost += weight.cost;
      sum.rise = Math.min(sum.rise, weight.rise);
      sum.fall = Math.min(sum.fall, weight.fall);
      if (sum.cost > limit || sum.rise + sum.fall < k) return undefined;
    }
    return sum;
  };

  const candidatesOf = (block: Block, places: readonly number[], limit: number): Candidate[] => {
    const found: Candidate[] = [];
    for (const exchanged of subsetsOf(block.attributes)) {
      const within = blocksAbove(exchanged).filter(({ attributes }) =>
        attributes.every((attribute) => block.attributes.includes(attribute)),
      );
      const choices = block.attributes.map((attribute, at) => {
        const { raising, having } = steps[attribute] as Steps;
        return (exchanged.includes(attribute) ? raising : having)[places[at] as number] as readonly Sparse[];
      });
      const vectors = new Map<number, Sparse>();
      const choose = (at: number): void => {
        if (at < choices.length) {
          for (const vector of choices[at] as readonly Sparse[]) {
            vectors.set(block.attributes[at] as number, vector);
            choose(at + 1);
          }
          return;
        }
        const sum = weighAll(within, vectors, limit);
        if (sum) found.push({ exchanged, vectors: new Map(vectors), ...sum });
      };
      choose(0);
    }
    return found.sort((x, y) => x.cost - y.cost).slice(0, mostCandidates);
  };

  /** Chooses the cheapest type of each further attribute that lets the exchange go as far as needed. */
  const extend = (candidate: Candidate, rise: number, fall: number, limit: number) => {
    const above = blocksAbove(candidate.exchanged);
    const vectors = new Map(candidate.vectors);
    let cost = candidate.cost;
    for (const attribute of [...new Set(above.flatMap(({ attributes }) => attributes))].sort((x, y) => x - y)) {
      if (vectors.has(attribute)) continue;
      const now = above.filter(
        ({ attributes }) =>
          attributes.includes(attribute) && attributes.every((each) => each === attribute || vectors.has(each)),
      );
      let best: Sparse | undefined;
      let bestCost = limit - cost;
      for (const point of (steps[attribute] as Steps).any) {
        vectors.set(attribute, point);
        const sum = weighAll(now, vectors, bestCost);
        if (!sum || sum.rise < rise || sum.fall < fall || (best && sum.cost >= bestCost)) continue;
        best = point;
        bestCost = sum.cost;
      }
      if (!best) return undefined;
      vectors.set(attribute, best);
      cost += bestCost;
    }
    return { cost, vectors, above, rise, fall };
  };

  return (cell, limit = Number.MAX_VALUE) => {
    const block = blockOfCell(cells, cell);
    let best: ReturnType<typeof extend>;
    let bound = limit;
    for (const candidate of candidatesOf(block, placesOf(block, cell, lattice), limit)) {
      if (candidate.cost > bound || (best && candidate.cost >= bound)) break;
      for (const rise of new Set([candidate.rise, k - candidate.fall])) {
        const found = extend(candidate, rise, k - rise, bound);
        if (!found || (best && found.cost >= bound)) continue;
        best = found;
        bound = found.cost;
      }
    }
    return best && exchangeOf(cells, best.above, best.vectors, best);
  };
}

function exchangeOf(
  cells: Cells,
  blocks: readonly Block[],
  vectors: ReadonlyMap<number, Sparse>,
  { rise, fall }: { readonly rise: number; readonly fall: number },
): Support {
  const products = blocks.map((block) =>
    productOf(
      block,
      block.attributes.map((attribute) => vectors.get(attribute) as Sparse),
    ),
  );
  const touched = products.flatMap((product) => product.cells);
  const times = products.flatMap((product) => product.times);
  const change = (by: number) =>
    by === 0 ? { cells: [], by: [] } : { cells: touched, by: times.map((time) => time * by) };
  return supportOf(cells, change(fall), change(-rise));
}
