import type { Highs } from 'highs';
import { blockOfCell, type Cells, state } from './cells.ts';
import { type Block, blockKey } from './lattice.ts';
import { type LinearProgram, linearProgram } from './linear-program.ts';

/** More cells than this are not one linear program for every cell; then only what is near a cell is. */
const mostCells = 2_500;

/** The linear programs of a release. */
export interface Programs {
  /** A program for the cheapest support of a cell; all cells of the release, or those near the cell. */
  near(cell: number): LinearProgram;
  all(): LinearProgram;
  /** Over what is not shown now, to find out what may be shown again; `undefined` when it would be too large. */
  hidden(): LinearProgram | undefined;
  dispose(): void;
}

/** Programs are built when they are needed first, and kept for the next cell. */
export function programsOf(highs: Highs, cells: Cells): Programs {
  const { lattice, state: states } = cells;
  const made = new Map<string, LinearProgram>();
  const program = (name: string, open: () => readonly number[]): LinearProgram => {
    const found = made.get(name) ?? linearProgram(highs, cells, open());
    made.set(name, found);
    return found;
  };
  const every = () => [...states.keys()];
  const all = () => program('all', every);
  return {
    all,
    near(cell) {
      if (lattice.cells <= mostCells) return all();
      const block = blockOfCell(cells, cell);
      return program(blockKey(block.attributes), () => cellsNear(cells, block));
    },
    hidden() {
      const open = every().filter((cell) => states[cell] !== state.shown);
      return open.length > 2 * mostCells ? undefined : program('hidden', () => open);
    },
    dispose() {
      for (const each of made.values()) each.dispose();
    },
  };
}

/** Cells of the tables around a block whose every larger block is among them too, so that margins farther off stay. */
function cellsNear({ lattice }: Cells, block: Block): number[] {
  const { blocks } = lattice;
  const inside = (small: Block, large: Block) =>
    small.attributes.every((attribute) => large.attributes.includes(attribute));
  const tables = blocks.filter((candidate) => inside(block, candidate));
  const near = new Set(blocks.filter((candidate) => tables.some((table) => inside(candidate, table))));
  const closed = [...near].filter((candidate) => blocks.every((other) => near.has(other) || !inside(candidate, other)));
  return closed.flatMap(({ offset, size }) => Array.from({ length: size }, (_, at) => offset + at));
}
