import { type Block, frameIn, type Lattice, placesOf } from './lattice.ts';

/** What is done with a cell. Unpublished ones ("no" of an option) are never shown and cost nothing to leave open. */
export const state = { shown: 0, hidden: 1, unpublished: 2 } as const;

/** The cells of a release and what is decided about each. */
export interface Cells {
  readonly lattice: Lattice;
  readonly k: number;
  readonly state: Uint8Array;
  /** 1 = must stay as it is: the number of all people, and what an earlier release has shown. */
  readonly pinned: Uint8Array;
  /** 1 = counts people, 1 to k − 1 of them. */
  readonly sensitive: Uint8Array;
  /** What it costs the reader to lose a cell. */
  readonly cost: Float64Array;
  /** Index of the block of each cell. */
  readonly blockAt: Uint16Array;
}

export const blockOfCell = ({ lattice, blockAt }: Cells, cell: number): Block =>
  lattice.blocks[blockAt[cell] as number] as Block;

/** A margin is worth more than what it is the sum of, and a large number a little more than a small one. */
const costOf = (value: number, dimensions: number): number => (1 + Math.log2(1 + value)) * 4 ** (3 - dimensions);

/** Begins with everything shown but what is sensitive. */
export function cellsOf(lattice: Lattice, k: number): Cells {
  const { cells: length, values, blocks } = lattice;
  const cells: Cells = {
    lattice,
    k,
    state: new Uint8Array(length),
    pinned: new Uint8Array(length),
    sensitive: new Uint8Array(length),
    cost: new Float64Array(length),
    blockAt: new Uint16Array(length),
  };
  for (const [index, block] of blocks.entries()) {
    for (let cell = block.offset; cell < block.offset + block.size; cell += 1) {
      const value = values[cell] as number;
      const { published, people } = kindOf(lattice, block, cell);
      cells.blockAt[cell] = index;
      cells.cost[cell] = published ? costOf(value, block.attributes.length) : 0;
      cells.sensitive[cell] = people && value > 0 && value < k ? 1 : 0;
      cells.state[cell] = published ? (cells.sensitive[cell] as number) : state.unpublished;
    }
  }
  cells.pinned[0] = 1;
  return cells;
}

function kindOf(lattice: Lattice, block: Block, cell: number): { published: boolean; people: boolean } {
  let published = true;
  let people = true;
  for (const [at, place] of placesOf(block, cell, lattice).entries()) {
    const { categories, surplus } = frameIn(lattice, block, at);
    published &&= place < categories.length;
    people &&= place !== surplus;
  }
  return { published, people };
}
