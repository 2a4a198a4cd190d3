import { state } from './cells.ts';
import type { Move } from './find-move.ts';
import { addMove, type Cover, dropMove, isCovered } from './hide.ts';

/**
 * Shows again what need not be hidden, the dearest first: a cell is shown when every sensitive cell that leaned on it can
 * lean on what stays hidden. Cells that nothing leans on any more are shown as well.
 */
export function showAgain(cover: Cover): void {
  const { cells } = cover;
  const hidden: number[] = [];
  for (let cell = 0; cell < cells.state.length; cell += 1) {
    if (cells.state[cell] === state.hidden && cells.sensitive[cell] === 0) hidden.push(cell);
  }
  const cost = (cell: number) => cells.cost[cell] as number;
  for (const cell of hidden.sort((x, y) => cost(y) - cost(x) || x - y)) {
    if (cells.state[cell] === state.hidden && !cover.coveredByOthers.has(cell)) tryToShow(cover, cell);
  }
}

function tryToShow(cover: Cover, cell: number): void {
  const { cells, movesOf } = cover;
  const dropped = [...(movesOf.get(cell) ?? [])];
  const shown: number[] = [cell];
  const added: Move[] = [];
  for (const move of dropped) dropMove(cover, move);
  cells.state[cell] = state.shown;
  cells.pinned[cell] = 1;
  const orphans = [...new Set(dropped.flatMap((move) => move.cells))].filter((one) => !isCovered(cover, one));
  for (const one of orphans) {
    if (cells.state[one] !== state.hidden || cells.sensitive[one] === 1) continue;
    cells.state[one] = state.shown;
    shown.push(one);
  }
  for (const one of orphans) {
    if (cells.sensitive[one] === 0 || isCovered(cover, one)) continue;
    const move = cover.find(one, 0);
    if (!move) {
      undo(cover, dropped, shown, added, cell);
      return;
    }
    addMove(cover, move);
    added.push(move);
  }
  cells.pinned[cell] = 0;
}

function undo(cover: Cover, dropped: readonly Move[], shown: readonly number[], added: readonly Move[], cell: number) {
  for (const one of shown) cover.cells.state[one] = state.hidden;
  for (const move of added) dropMove(cover, move);
  for (const move of dropped) addMove(cover, move);
  cover.cells.pinned[cell] = 0;
}
