import { type Cells, state } from './cells.ts';
import type { Change, Witness } from './witness.ts';

/** A witness with what it stands for. */
export interface Support extends Witness {
  /** Every cell that it changes. */
  readonly touched: readonly number[];
  /** The cells in which its two tables differ by k or more. */
  readonly wide: readonly number[];
  /** What hiding its shown cells costs. */
  readonly cost: number;
}

/** What is hidden so far, and what shows that every hidden cell is wide enough. */
export interface Cover {
  readonly cells: Cells;
  readonly touching: Map<number, Set<Support>>;
  readonly widening: Map<number, Set<Support>>;
}

export const coverOf = (cells: Cells): Cover => ({ cells, touching: new Map(), widening: new Map() });

export const isWide = ({ widening }: Cover, cell: number): boolean => (widening.get(cell)?.size ?? 0) > 0;
export const isTouched = ({ touching }: Cover, cell: number): boolean => (touching.get(cell)?.size ?? 0) > 0;

/** Hidden in the tables, or a small count of people that is not published but could be worked out. */
export const mustBeWide = ({ cells }: Pick<Cover, 'cells'>, cell: number): boolean =>
  cells.state[cell] === state.hidden || cells.sensitive[cell] === 1;

/** The support that two changes give. */
export function supportOf({ state: states, cost, k }: Cells, up: Change, down: Change): Support {
  const apart = new Map<number, number>();
  for (const [at, cell] of up.cells.entries()) apart.set(cell, up.by[at] as number);
  for (const [at, cell] of down.cells.entries()) apart.set(cell, (apart.get(cell) ?? 0) - (down.by[at] as number));
  const touched = [...apart.keys()];
  return {
    up,
    down,
    touched,
    wide: touched.filter((cell) => Math.abs(apart.get(cell) as number) >= k),
    cost: touched.reduce((sum, cell) => sum + (states[cell] === state.shown ? (cost[cell] as number) : 0), 0),
  };
}

function remember(map: Map<number, Set<Support>>, cells: readonly number[], support: Support): void {
  for (const cell of cells) {
    const known = map.get(cell);
    if (known) known.add(support);
    else map.set(cell, new Set([support]));
  }
}

/** Hides what a support changes. */
export function add({ cells, touching, widening }: Cover, support: Support): void {
  for (const cell of support.touched) if (cells.state[cell] === state.shown) cells.state[cell] = state.hidden;
  remember(touching, support.touched, support);
  remember(widening, support.wide, support);
}

export function drop({ touching, widening }: Cover, support: Support): void {
  for (const cell of support.touched) touching.get(cell)?.delete(support);
  for (const cell of support.wide) widening.get(cell)?.delete(support);
}

/** Each support once. */
export const supportsOf = ({ touching }: Cover): Support[] => [
  ...new Set([...touching.values()].flatMap((some) => [...some])),
];

/**
 * Sensitive cells, margins first: what is hidden for a margin serves the cells below it. Small ones come last, because
 * they need the largest partners and find them among what is hidden already.
 */
export function cellsToCover({ sensitive, lattice, blockAt }: Cells): number[] {
  const dimensions = (cell: number) => lattice.blocks[blockAt[cell] as number]?.attributes.length ?? 0;
  const value = (cell: number) => lattice.values[cell] as number;
  return [...sensitive.keys()]
    .filter((cell) => sensitive[cell] === 1)
    .sort((x, y) => dimensions(x) - dimensions(y) || value(y) - value(x) || x - y);
}
