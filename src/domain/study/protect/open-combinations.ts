import type { ItemColumn } from '../count/item-columns.ts';
import { type Cells, state } from './cells.ts';
import { blockKey, cellAt } from './lattice.ts';
import { subsetsOf } from './subsets.ts';

/**
 * Tells whether a combination lies in shown cells only: in every table, and every margin, that its attributes are in. One
 * in a hidden cell would bound that cell from below. What the shorter combinations were asked for is not asked again.
 */
export function combinationsOver(cells: Cells, items: readonly ItemColumn[]) {
  const sets = new Map<number, number[][]>();
  const setsOf = (length: number): number[][] => {
    const known =
      sets.get(length) ??
      subsetsOf(
        Array.from({ length }, (_, at) => at),
        3,
      ).filter((set) => set.includes(length - 1));
    sets.set(length, known);
    return known;
  };
  return (columns: readonly number[], codes: readonly number[]): boolean => {
    const parts = columns.map((at, part) => {
      const { frame, placeOf } = items[at] as ItemColumn;
      return [frame, placeOf[codes[part] as number] as number] as const;
    });
    return setsOf(parts.length).every((set) => {
      const chosen = set.map((at) => parts[at] as readonly [number, number]).sort(([x], [y]) => x - y);
      const block = cells.lattice.blockOf.get(blockKey(chosen.map(([frame]) => frame)));
      return (
        !block ||
        cells.state[
          cellAt(
            block,
            chosen.map(([, place]) => place),
          )
        ] === state.shown
      );
    });
  };
}
