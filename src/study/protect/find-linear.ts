import type { Cells } from './cells.ts';
import { type Support, supportOf } from './cover.ts';
import type { LinearProgram } from './linear-program.ts';
import type { Change } from './witness.ts';

const none: Change = { cells: [], by: [] };

/**
 * The cheapest support that the linear program finds for a cell: down as far as its count goes, and up by what is left of
 * k; or else up by k alone.
 */
export function findLinear(cells: Cells, program: LinearProgram, cell: number): Support | undefined {
  const { k, lattice } = cells;
  const depth = Math.min(k, lattice.values[cell] as number);
  const down = depth > 0 ? program.change(cell, -depth) : none;
  const up = down && (depth < k ? program.change(cell, k - depth) : none);
  if (down && up) return supportOf(cells, up, down);
  const alone = program.change(cell, k);
  return alone && supportOf(cells, alone, none);
}
