import { StudyProblem } from '../study-problem.ts';
import { blockOfCell, type Cells, state } from './cells.ts';
import { type Block, blockKey, cellAt, frameIn, type Lattice, placesOf, without } from './lattice.ts';

/** A change of some cells. */
export interface Change {
  readonly cells: readonly number[];
  readonly by: readonly number[];
}

/**
 * Two other tables that look the same from outside: the true one changed by `up`, and the true one changed by `down`.
 * Whatever cell they differ in cannot be known more narrowly than by that difference.
 */
export interface Witness {
  readonly up: Change;
  readonly down: Change;
}

/** Thrown when a claim does not hold: nothing is published then. */
export class ProofFailed extends StudyProblem {
  constructor(what: string) {
    super('proof.failed', { reason: `The protection of the study is not proved: ${what}` });
  }
}

/** Checks in integers that every number of the tables adds up as the equations say. */
export function checkSums(lattice: Lattice): void {
  for (const block of lattice.blocks) {
    for (let at = 0; at < block.attributes.length; at += 1) checkLines(lattice, block, at);
  }
}

function checkLines(lattice: Lattice, block: Block, at: number): void {
  const { values } = lattice;
  const stride = block.strides[at] as number;
  const frame = frameIn(lattice, block, at);
  const margin = without(lattice, block, at);
  for (let rest = 0; rest < margin.size; rest += 1) {
    const first = block.offset + Math.floor(rest / stride) * stride * frame.size + (rest % stride);
    for (const { places, times } of frame.lines) {
      const sum = places.reduce(
        (total, place, part) => total + (values[first + place * stride] as number) * (times[part] as number),
        0,
      );
      if (sum !== values[margin.offset + rest]) throw new ProofFailed('the true table does not add up');
    }
  }
}

/**
 * Checks a changed table in integers, from nothing but the change: no published cell is touched, no count becomes
 * negative, and every equation that has a touched cell still holds.
 */
export function checkChange(cells: Cells, { cells: touched, by }: Change): void {
  const { lattice } = cells;
  const sums = new Map<string, number>();
  if (new Set(touched).size < touched.length) throw new ProofFailed('a change names a cell twice');
  for (const [at, cell] of touched.entries()) {
    const change = by[at] as number;
    if (!Number.isInteger(change)) throw new ProofFailed('a change is not whole');
    if (cells.state[cell] === state.shown || cells.pinned[cell] === 1) throw new ProofFailed('a shown cell is touched');
    if ((lattice.values[cell] as number) + change < 0) throw new ProofFailed('a count is negative');
    addToEquations(lattice, blockOfCell(cells, cell), cell, change, sums);
  }
  for (const sum of sums.values()) if (sum !== 0) throw new ProofFailed('an equation is broken');
}

/** Adds a cell's change to the equations it stands in: as a part of a margin, and as a margin of larger blocks. */
function addToEquations(lattice: Lattice, block: Block, cell: number, change: number, sums: Map<string, number>): void {
  const places = placesOf(block, cell, lattice);
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount);
  for (const [at, place] of places.entries()) {
    const margin = without(lattice, block, at);
    const total = cellAt(
      margin,
      places.filter((_, other) => other !== at),
    );
    for (const [line, vector] of frameIn(lattice, block, at).lines.entries()) {
      const part = vector.places.indexOf(place);
      if (part >= 0) add(`${total}/${block.attributes[at]}/${line}`, change * (vector.times[part] as number));
    }
  }
  for (const [attribute, frame] of lattice.frames.entries()) {
    if (block.attributes.includes(attribute)) continue;
    const larger = [...block.attributes, attribute].sort((x, y) => x - y);
    if (!lattice.blockOf.has(blockKey(larger))) continue;
    for (let line = 0; line < frame.lines.length; line += 1) add(`${cell}/${attribute}/${line}`, -change);
  }
}

/** Checks every witness and tells for each cell how wide it is proved to be. */
export function provedWidths(cells: Cells, witnesses: readonly Witness[]): Float64Array {
  const widths = new Float64Array(cells.lattice.cells);
  for (const { up, down } of witnesses) {
    checkChange(cells, up);
    checkChange(cells, down);
    const apart = new Map<number, number>();
    for (const [at, cell] of up.cells.entries()) apart.set(cell, up.by[at] as number);
    for (const [at, cell] of down.cells.entries()) apart.set(cell, (apart.get(cell) ?? 0) - (down.by[at] as number));
    for (const [cell, width] of apart) widths[cell] = Math.max(widths[cell] as number, Math.abs(width));
  }
  return widths;
}
