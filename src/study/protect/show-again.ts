import { state } from './cells.ts';
import { add, type Cover, drop, isTouched, isWide, mustBeWide, type Support } from './cover.ts';

/** Finds a support for a cell that costs nothing, if there is one. */
export type FindFree = (cell: number) => Support | undefined;

/**
 * Shows again what need not be hidden, the dearest first: a cell is shown when every hidden cell that leaned on it can
 * lean on what stays hidden. Cells that nothing leans on any more are shown as well.
 */
export function showAgain(cover: Cover, find: FindFree, progress: (share: number) => void): void {
  const { cells } = cover;
  const cost = (cell: number) => cells.cost[cell] as number;
  const hidden = [...cells.state.keys()]
    .filter((cell) => cells.state[cell] === state.hidden && cells.sensitive[cell] === 0)
    .sort((x, y) => cost(y) - cost(x) || x - y);
  for (const [at, cell] of hidden.entries()) {
    progress(at / hidden.length);
    if (cells.state[cell] === state.hidden) tryToShow(cover, find, cell);
  }
}

function tryToShow(cover: Cover, find: FindFree, cell: number): void {
  const { cells, touching } = cover;
  const dropped = [...(touching.get(cell) ?? [])];
  const shown: number[] = [cell];
  const added: Support[] = [];
  for (const support of dropped) drop(cover, support);
  cells.state[cell] = state.shown;
  cells.pinned[cell] = 1;
  const concerned = [...new Set(dropped.flatMap(({ touched }) => touched))].sort((x, y) => x - y);
  for (const other of concerned) {
    if (cells.state[other] !== state.hidden || cells.sensitive[other] === 1 || isTouched(cover, other)) continue;
    cells.state[other] = state.shown;
    cells.pinned[other] = 1;
    shown.push(other);
  }
  const holds = concerned.every((other) => {
    if (!mustBeWide(cover, other) || isWide(cover, other)) return true;
    const support = find(other);
    if (!support) return false;
    add(cover, support);
    added.push(support);
    return true;
  });
  if (holds) return;
  for (const other of shown) {
    cells.state[other] = state.hidden;
    cells.pinned[other] = 0;
  }
  for (const support of added) drop(cover, support);
  for (const support of dropped) add(cover, support);
}
