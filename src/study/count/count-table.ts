import { rowsInBlock } from '../read/code-column.ts';
import type { Codes } from '../read/coded-column.ts';
import type { Frame } from './frame.ts';

/** Most types of a table that are counted in one dense array; beyond it only those that occur are kept. */
const mostDense = 1 << 22;

/**
 * Counts people by one to three frames, one pass over the rows, and adds every person's vector up.
 *
 * @returns the places of the frames, row by row of the first
 */
export function countTable(frames: readonly Frame[], rows: number): Float64Array {
  const cells = new Float64Array(frames.reduce((size, frame) => size * frame.size, 1));
  countTypes(frames, rows, (type, count) => addPeople(cells, frames, type, count));
  return cells;
}

/** Adds `count` people of a combination of types: the product of their vectors. */
function addPeople(cells: Float64Array, frames: readonly Frame[], combination: number, count: number): void {
  let rest = combination;
  let places = [0];
  let times = [count];
  let stride = 1;
  for (const frame of frames.toReversed()) {
    const vector = frame.types[rest % frame.types.length] as Frame['types'][number];
    rest = Math.floor(rest / frame.types.length);
    const [before, step] = [times, stride];
    places = vector.places.flatMap((place) => places.map((at) => at + place * step));
    times = vector.times.flatMap((time) => before.map((at) => at * time));
    stride *= frame.size;
  }
  for (const [at, place] of places.entries()) cells[place] = (cells[place] as number) + (times[at] as number);
}

function countTypes(frames: readonly Frame[], rows: number, take: (type: number, count: number) => void): void {
  const size = frames.reduce((product, { types }) => product * types.length, 1);
  if (size <= mostDense) {
    const counts = new Uint32Array(size);
    walk(frames, rows, (key, length) => {
      for (let row = 0; row < length; row += 1) counts[key[row] as number] = (counts[key[row] as number] as number) + 1;
    });
    for (const [type, count] of counts.entries()) if (count > 0) take(type, count);
    return;
  }
  const counts = new Map<number, number>();
  walk(frames, rows, (key, length) => {
    for (let row = 0; row < length; row += 1) {
      const type = key[row] as number;
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  });
  for (const [type, count] of [...counts].sort(([x], [y]) => x - y)) take(type, count);
}

/** Gives the combined types of the rows, block by block; the array is used again for the next block. */
function walk(frames: readonly Frame[], rows: number, take: (key: Float64Array | Uint32Array, length: number) => void) {
  const [first, ...others] = frames as [Frame, ...Frame[]];
  const product = frames.reduce((size, { types }) => size * types.length, 1);
  const blocks = first.column.blocks;
  const longest = blocks[0]?.length ?? 0;
  const key = product < 2 ** 32 ? new Uint32Array(longest) : new Float64Array(longest);
  for (let block = 0; block < blocks.length; block += 1) {
    const length = rowsInBlock(rows, block);
    begin(key, blocks[block] as Codes, first.typeOfCode, length);
    for (const frame of others) extend(key, frame.column.blocks[block] as Codes, frame, length);
    take(key, length);
  }
}

function begin(key: Uint32Array | Float64Array, codes: Codes, typeOfCode: Uint16Array, length: number): void {
  for (let row = 0; row < length; row += 1) key[row] = typeOfCode[codes[row] as number] as number;
}

function extend(key: Uint32Array | Float64Array, codes: Codes, { typeOfCode, types }: Frame, length: number): void {
  const width = types.length;
  for (let row = 0; row < length; row += 1) {
    key[row] = (key[row] as number) * width + (typeOfCode[codes[row] as number] as number);
  }
}
