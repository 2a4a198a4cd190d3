import { type Cells, state } from './cells.ts';
import { type Move, moveFinder } from './find-move.ts';
import type { Change, Witness } from './witness.ts';

/** What is hidden so far, and which exchanges show that every hidden cell is wide enough. */
export interface Cover {
  readonly cells: Cells;
  readonly find: (cell: number, limit?: number) => Move | undefined;
  /** Exchanges that make each cell wide. */
  readonly movesOf: Map<number, Set<Move>>;
  /** Witnesses that are no simple exchange, found by a linear program. */
  readonly others: Witness[];
  readonly coveredByOthers: Set<number>;
}

export const coverOf = (cells: Cells): Cover => ({
  cells,
  find: moveFinder(cells),
  movesOf: new Map(),
  others: [],
  coveredByOthers: new Set(),
});

export const isCovered = ({ movesOf, coveredByOthers }: Cover, cell: number): boolean =>
  (movesOf.get(cell)?.size ?? 0) > 0 || coveredByOthers.has(cell);

/** Hides what an exchange touches and remembers that it makes these cells wide. */
export function addMove({ cells, movesOf }: Cover, move: Move): void {
  for (const cell of move.cells) {
    if (cells.state[cell] === state.shown) cells.state[cell] = state.hidden;
    const moves = movesOf.get(cell) ?? new Set();
    movesOf.set(cell, moves.add(move));
  }
}

export function dropMove({ movesOf }: Cover, move: Move): void {
  for (const cell of move.cells) movesOf.get(cell)?.delete(move);
}

/**
 * Sensitive cells, margins first: what is hidden for a margin serves the cells below it. Small ones come last, because
 * they need the largest partners and find them among what is hidden already.
 */
export function cellsToCover({ sensitive, lattice, blockAt }: Cells): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < sensitive.length; cell += 1) if (sensitive[cell] === 1) cells.push(cell);
  const dimensions = (cell: number) => lattice.blocks[blockAt[cell] as number]?.attributes.length ?? 0;
  const value = (cell: number) => lattice.values[cell] as number;
  return cells.sort((x, y) => dimensions(x) - dimensions(y) || value(y) - value(x) || x - y);
}

const changeOf = ({ cells, times }: Move, by: number): Change => ({
  cells: by === 0 ? [] : cells,
  by: by === 0 ? [] : times.map((one) => one * by),
});

/** The witnesses of everything that is hidden, each once. */
export function witnessesOf({ movesOf, others }: Cover): Witness[] {
  const moves = new Set<Move>();
  for (const some of movesOf.values()) for (const move of some) moves.add(move);
  return [...[...moves].map((move) => ({ up: changeOf(move, move.fall), down: changeOf(move, -move.rise) })), ...others];
}
