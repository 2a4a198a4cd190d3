import type { Sparse } from '../count/frame.ts';
import { type Cells, state } from './cells.ts';
import type { Block } from './lattice.ts';

const nowhere: Sparse = { places: [0], times: [1] };

/** The product of one vector an attribute in a block: what it would cost, and how far it can go either way. */
export interface Weight {
  /** Cost of the shown cells in it; more than the limit = not weighed to the end. */
  cost: number;
  /** How many times the cells that it raises could be lowered, at most k. */
  rise: number;
  /** How many times the cells that it lowers can be lowered, at most k. */
  fall: number;
}

/** Weighs products over the cells of a release; the answer lies in `weight` until the next call. */
export function weigherOf({ lattice: { values }, state: states, pinned, cost, k }: Cells) {
  const weight: Weight = { cost: 0, rise: 0, fall: 0 };
  const take = (cell: number, times: number): void => {
    if (pinned[cell] === 1) weight.cost = Number.POSITIVE_INFINITY;
    if (states[cell] === state.shown) weight.cost += cost[cell] as number;
    const value = values[cell] as number;
    if (times > 0) weight.rise = Math.min(weight.rise, Math.floor(value / times));
    else weight.fall = Math.min(weight.fall, Math.floor(value / -times));
  };
  return {
    weight,
    /** Stops as soon as the cost is over the limit. */
    weigh(block: Block, vectors: readonly Sparse[], limit: number): void {
      weight.cost = 0;
      weight.rise = k;
      weight.fall = k;
      const [a, b = nowhere, c = nowhere] = vectors as [Sparse, Sparse?, Sparse?];
      const [strideA, strideB = 0, strideC = 0] = block.strides as [number, number?, number?];
      for (let i = 0; i < a.places.length; i += 1) {
        const atA = block.offset + (a.places[i] as number) * strideA;
        for (let j = 0; j < b.places.length; j += 1) {
          const atB = atA + (b.places[j] as number) * strideB;
          const times = (a.times[i] as number) * (b.times[j] as number);
          for (let l = 0; l < c.places.length; l += 1) {
            take(atB + (c.places[l] as number) * strideC, times * (c.times[l] as number));
          }
          if (weight.cost > limit) return;
        }
      }
    },
  };
}

/** Writes the product out: its cells and how often each is in it. */
export function productOf(block: Block, vectors: readonly Sparse[]): { cells: number[]; times: number[] } {
  let cells = [block.offset];
  let times = [1];
  for (const [at, { places, times: each }] of vectors.entries()) {
    const before = cells;
    const counts = times;
    cells = places.flatMap((place) => before.map((cell) => cell + place * (block.strides[at] as number)));
    times = each.flatMap((time) => counts.map((count) => count * time));
  }
  return { cells, times };
}
