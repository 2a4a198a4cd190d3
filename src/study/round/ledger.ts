import type { Bounds } from '../protect/release.ts';
import type { Guarded } from './guarded.ts';
import { eachKind, type RoundedFile } from './rounded-file.ts';

/** One number in k is counted for everybody: a print is off by less than k, or where attributes meet by less than 2k. */
export const boundsOf = (k: number): Bounds => ({ single: k - 1, crossed: 2 * k - 1 });

/** Whether a guarded cell breaks the promise when it holds so many units: off by more than its bound, or somebody where nobody is. */
export function promiseOf({ tables, tableOf }: Guarded, counts: Int32Array, k: number) {
  const bounds = boundsOf(k);
  const boundOf = Float64Array.from(tableOf, (table) =>
    (tables[table]?.attributes.length ?? 0) > 1 ? bounds.crossed : bounds.single,
  );
  const breaks = (cell: number, held: number): boolean =>
    counts[cell] === 0 ? held > 0 : Math.abs(held * k - (counts[cell] as number)) > (boundOf[cell] as number);
  return { boundOf, breaks };
}

/** What the units of a file add up to, beside the true counts. */
export interface Ledger {
  readonly units: Int32Array;
  /** Cells that are off by k or more, or count somebody where nobody is. */
  readonly off: readonly number[];
  /** How many of them break the promise. */
  readonly broken: () => number;
  /** What it costs that these cells, so many of the list, hold more or fewer units. */
  costOf(cells: readonly number[], many: number, by: Int32Array): number;
  set(cell: number, units: number): void;
}

/** Of one unit too many where nobody is; nothing else may cost more. */
const nobodyThere = 4;
/** A cell that is off costs this, and its distance in units. */
const isOff = 0.3;
const isBroken = 2;
/** By how many attributes meet: single values are dearest. */
const weights = [4, 4, 1.2, 1] as const;

/** Opens a ledger over the units of a file by cell; they are changed in place. */
export function ledgerOf(guarded: Guarded, counts: Int32Array, k: number, units: Int32Array): Ledger {
  const { tables, tableOf, cells } = guarded;
  const { boundOf, breaks } = promiseOf(guarded, counts, k);
  const weightOf = Float64Array.from(tableOf, (table) => weights[tables[table]?.attributes.length ?? 0] ?? 1);
  const off: number[] = [];
  const placeInOff = new Int32Array(cells).fill(-1);
  const isBrokenAt = new Uint8Array(cells);
  // What each cell costs as it is.
  const costs = new Float64Array(cells);
  let broken = 0;

  // Asked some hundred million times.
  const price = (cell: number, held: number): number => {
    const count = counts[cell] as number;
    if (count === 0) return nobodyThere * held;
    const distance = Math.abs(held * k - count);
    const apart = distance - (k - 1);
    if (apart <= 0) return 0;
    return (isOff + apart / k) * (weightOf[cell] as number) + (distance > (boundOf[cell] as number) ? isBroken : 0);
  };
  const list = (cell: number): void => {
    const place = placeInOff[cell] as number;
    const cost = price(cell, units[cell] as number);
    costs[cell] = cost;
    if (cost > 0 && place < 0) placeInOff[cell] = off.push(cell) - 1;
    if (cost <= 0 && place >= 0) {
      const last = off.pop() as number;
      if (last !== cell) {
        off[place] = last;
        placeInOff[last] = place;
      }
      placeInOff[cell] = -1;
    }
    const now = breaks(cell, units[cell] as number) ? 1 : 0;
    broken += now - (isBrokenAt[cell] as number);
    isBrokenAt[cell] = now;
  };
  for (let cell = 0; cell < cells; cell += 1) list(cell);
  return {
    ...{ units, off },
    broken: () => broken,
    costOf(some, many, by) {
      let sum = 0;
      for (let n = 0; n < many; n += 1) {
        const cell = some[n] as number;
        const more = by[cell] as number;
        if (more !== 0) sum += price(cell, (units[cell] as number) + more) - (costs[cell] as number);
      }
      return sum;
    },
    set(cell, held) {
      units[cell] = held;
      list(cell);
    },
  };
}

/** Units by guarded cell. */
export function unitsOf(guarded: Guarded, file: RoundedFile): Int32Array {
  const { placesOf } = guarded;
  const found = new Int32Array(guarded.cells);
  for (const { attributes, offset, strides } of guarded.tables) {
    const count = (own: readonly number[], many: number, side: number, cell: number): void => {
      const at = attributes[side];
      if (at === undefined) {
        found[cell] = (found[cell] as number) + many;
        return;
      }
      for (const place of (placesOf[at] as readonly (readonly number[])[])[own[side] as number] as readonly number[])
        count(own, many, side + 1, cell + place * (strides[side] as number));
    };
    eachKind(guarded, file, attributes, (own, many) => count(own, many, 0, offset));
  }
  return found;
}
