import { countTable } from '../count/count-table.ts';
import type { Frame } from '../count/frame.ts';

/** All cells over one set of attributes. The set may be empty: its one cell holds all people. */
export interface Block {
  /** Positions in the list of frames, ascending. */
  readonly attributes: readonly number[];
  /** Index of the first cell. */
  readonly offset: number;
  /** Step from one place to the next, for each attribute. */
  readonly strides: readonly number[];
  readonly size: number;
}

/**
 * All tables of a release with all their margins as one system. A margin that several tables share is there once, so
 * that what is known of it from one table is known in all.
 */
export interface Lattice {
  readonly frames: readonly Frame[];
  readonly blocks: readonly Block[];
  readonly blockOf: ReadonlyMap<string, Block>;
  /** True counts by cell. They never leave this folder. */
  readonly values: Float64Array;
  readonly cells: number;
}

export const blockKey = (attributes: readonly number[]): string => attributes.join();

/** The sets of attributes of the tables, and everything inside them: their margins. */
export function closureOf(tables: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets = new Map<string, readonly number[]>([['', []]]);
  const add = (set: readonly number[]) => {
    if (sets.has(blockKey(set))) return;
    sets.set(blockKey(set), set);
    for (const left of set.keys()) add(set.filter((_, at) => at !== left));
  };
  for (const table of tables) add(table.toSorted((x, y) => x - y));
  return [...sets.values()].sort((x, y) => x.length - y.length || (blockKey(x) < blockKey(y) ? -1 : 1));
}

/** Counts all blocks of the tables. `counted` keeps counts between lattices over the same frames. */
export function latticeOf(
  frames: readonly Frame[],
  tables: readonly (readonly number[])[],
  rows: number,
  counted = new Map<string, Float64Array>(),
): Lattice {
  let cells = 0;
  const blocks = closureOf(tables).map((attributes): Block => {
    const strides = Array.from({ length: attributes.length }, () => 1);
    for (let at = attributes.length - 2; at >= 0; at -= 1) {
      strides[at] = (strides[at + 1] as number) * (frames[attributes[at + 1] as number] as Frame).size;
    }
    const size = attributes.reduce((product, attribute) => product * (frames[attribute] as Frame).size, 1);
    cells += size;
    return { attributes, offset: cells - size, strides, size };
  });
  const values = new Float64Array(cells);
  for (const { attributes, offset } of blocks) {
    const key = blockKey(attributes);
    const counts =
      counted.get(key) ??
      (attributes.length === 0
        ? [rows]
        : countTable(
            attributes.map((attribute) => frames[attribute] as Frame),
            rows,
          ));
    if (attributes.length > 0) counted.set(key, counts as Float64Array);
    values.set(counts, offset);
  }
  return {
    frames,
    blocks,
    blockOf: new Map(blocks.map((block) => [blockKey(block.attributes), block])),
    values,
    cells,
  };
}

export const frameIn = ({ frames }: Lattice, block: Block, at: number): Frame =>
  frames[block.attributes[at] as number] as Frame;

/** The places of a cell of a block, one for each attribute. */
export const placesOf = (block: Block, cell: number, lattice: Lattice): number[] =>
  block.strides.map((stride, at) => Math.floor((cell - block.offset) / stride) % frameIn(lattice, block, at).size);

export const cellAt = (block: Block, places: readonly number[]): number =>
  places.reduce((cell, place, at) => cell + place * (block.strides[at] as number), block.offset);

/** The block without the attribute at position `at`. */
export const without = (lattice: Lattice, block: Block, at: number): Block =>
  lattice.blockOf.get(blockKey(block.attributes.filter((_, other) => other !== at))) as Block;
