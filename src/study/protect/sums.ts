import type { Frame } from '../count/frame.ts';
import { blockOfCell, type Cells, state } from './cells.ts';
import { mustBeWide } from './cover.ts';
import type { JointFile } from './joint-file.ts';
import { cellAt, placesOf, without } from './lattice.ts';

/** Cells, each so many times. */
type Parts = readonly { readonly cell: number; readonly times: number }[];

/**
 * How each cell follows from the kinds of people: as the sum of those who are counted in it (`undefined`), or from other cells.
 */
export type Sums = ReadonlyMap<number, Parts | undefined>;

/** For the place that most people are in, of each line that adds up to everybody: the line without it. */
function derivedPlaces(frame: Frame): Map<number, readonly number[]> {
  const people = Array.from({ length: frame.size }, () => 0);
  for (const [type, { places }] of frame.types.entries())
    for (const place of places) people[place] = (people[place] as number) + (frame.peopleOfType[type] as number);
  const found = new Map<number, readonly number[]>();
  for (const { places, times } of frame.lines) {
    if (times.some((time) => time !== 1)) continue;
    const alone = places.filter((place) =>
      frame.lines.every((line) => line.places === places || !line.places.includes(place)),
    );
    const most = alone.toSorted((x, y) => (people[y] as number) - (people[x] as number) || x - y)[0];
    if (most !== undefined)
      found.set(
        most,
        places.filter((place) => place !== most),
      );
  }
  return found;
}

/** The cells that are printed, or must be wide, with those that they follow from. Cells in which nobody can be are left out. */
export function sumsOf(cells: Cells, file: JointFile): Sums {
  const { lattice } = cells;
  const used = new Set(file.cells.flatMap((own) => [...own]));
  const derived = lattice.frames.map(derivedPlaces);
  const sums = new Map<number, Parts | undefined>();
  const queue = [...used].filter(
    (cell) => cells.state[cell] !== state.unpublished || cells.pinned[cell] === 1 || mustBeWide({ cells }, cell),
  );
  for (const cell of queue.sort((x, y) => x - y)) take(cell);
  return new Map([...sums].sort(([x], [y]) => x - y));

  function take(cell: number): void {
    if (sums.has(cell)) return;
    const parts = partsOf(cell);
    sums.set(cell, parts);
    for (const part of parts ?? []) take(part.cell);
  }

  function partsOf(cell: number): Parts | undefined {
    const block = blockOfCell(cells, cell);
    const places = placesOf(block, cell, lattice);
    for (const [at, place] of places.entries()) {
      const others = derived[block.attributes[at] as number]?.get(place);
      if (!others) continue;
      const margin = cellAt(without(lattice, block, at), places.toSpliced(at, 1));
      const beside = others.map((other) => cellAt(block, places.with(at, other))).filter((other) => used.has(other));
      return [{ cell: margin, times: 1 }, ...beside.map((other) => ({ cell: other, times: -1 }))];
    }
    return undefined;
  }
}
