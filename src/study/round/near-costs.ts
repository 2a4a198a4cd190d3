import type { Guarded } from './guarded.ts';
import { type Ledger, promiseOf } from './ledger.ts';

/** What it costs to have one more unit in a cell, or one fewer, kept at hand while a file is brought near. */
export interface NearCosts extends Pick<Ledger, 'units' | 'costOf' | 'set'> {
  readonly more: Float64Array;
  readonly fewer: Float64Array;
  add(cell: number, by: 1 | -1): void;
  /** How many cells break the promise, and whether one does for it has too few. */
  broken(): number;
  lacks(cell: number): boolean;
  /** Makes them dearer: what stands in their way has to give in. */
  press(): void;
}

/** A number may be off by so many units before it costs anything. */
const free = 0.5;
/** Beside the square of what it is off: so that little costs something too. */
const slope = 0.5;
/** To show somebody where nobody is: more than anything can gain. */
const nobodyThere = 1e9;
/** How many times dearer a cell becomes that still breaks the promise. */
const dearer = 2;

/** Costs of a file, by its units in each cell, beside the true counts; the units are changed in place. */
export function nearCostsOf(guarded: Guarded, counts: Int32Array, k: number, held: Int32Array): NearCosts {
  const more = new Float64Array(held.length);
  const fewer = new Float64Array(held.length);
  const { breaks } = promiseOf(guarded, counts, k);
  const weight = new Float64Array(held.length).fill(1);
  let many = 0;
  const isBroken = (cell: number): boolean => breaks(cell, held[cell] as number);
  const cost = (cell: number, units: number): number => {
    const count = counts[cell] as number;
    if (count === 0) return units * nobodyThere;
    const apart = Math.abs(units - count / k) - free;
    return apart > 0 ? (slope + apart) * apart * (weight[cell] as number) : 0;
  };
  const list = (cell: number): void => {
    const units = held[cell] as number;
    const now = cost(cell, units);
    more[cell] = cost(cell, units + 1) - now;
    fewer[cell] = cost(cell, units - 1) - now;
  };
  const set = (cell: number, units: number): void => {
    if (isBroken(cell)) many -= 1;
    held[cell] = units;
    if (isBroken(cell)) many += 1;
    list(cell);
  };
  for (let cell = 0; cell < held.length; cell += 1) {
    list(cell);
    if (isBroken(cell)) many += 1;
  }
  return {
    ...{ units: held, more, fewer, set },
    costOf(some, number, by) {
      let sum = 0;
      for (let n = 0; n < number; n += 1) {
        const cell = some[n] as number;
        const change = by[cell] as number;
        const now = held[cell] as number;
        if (change !== 0) sum += cost(cell, now + change) - cost(cell, now);
      }
      return sum;
    },
    add: (cell, by) => set(cell, (held[cell] as number) + by),
    lacks: (cell) => isBroken(cell) && (held[cell] as number) * k < (counts[cell] as number),
    broken: () => many,
    press() {
      for (let cell = 0; cell < held.length; cell += 1) {
        if (!isBroken(cell)) continue;
        weight[cell] = (weight[cell] as number) * dearer;
        list(cell);
      }
    },
  };
}
