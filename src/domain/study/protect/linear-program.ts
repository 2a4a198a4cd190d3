import highsModule, { type Highs, type Model } from 'highs';
import { type Cells, state } from './cells.ts';
import { frameIn, type Lattice, without } from './lattice.ts';
import type { Change } from './witness.ts';

/** One equation between the changes of cells: they add up to zero. */
interface Equation {
  readonly cells: readonly number[];
  readonly times: readonly number[];
}

/** Solves for the cheapest change of a cell. */
export interface LinearProgram {
  /**
   * The cheapest change in whole numbers that alters `cell` by `by`, keeps every sum and leaves no count negative; cost is
   * what shown cells in it are worth. `undefined` when there is none. Without `shown`, no shown cell may be in it.
   */
  change(cell: number, by: number, shown?: boolean): Change | undefined;
  dispose(): void;
}

/** What an open cell costs, so that no more of them are changed than necessary. */
const slightly = 0.001;

/** The package's types describe its CommonJS form, where the loader is one level deeper. */
const loadHighs = highsModule as unknown as typeof highsModule.default;
let loaded: Promise<Highs> | undefined;

/** Builds the linear program over all cells of a release, once; its last solution is the start of the next one. */
export async function linearProgram(cells: Cells): Promise<LinearProgram> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const open = openCells(cells);
  const columnOf = new Map(open.map((cell, at) => [cell, 2 * at]));
  const model = highs.createModel(modelOf(cells, open, columnOf));
  model.options.set({ output_flag: false, random_seed: 0 });
  const costs = open.map((cell) => costOf(cells, cell));
  return {
    change(cell, by, shown = true) {
      const column = columnOf.get(cell);
      if (column === undefined) return undefined;
      for (const [at, one] of open.entries()) {
        const cost = costOf(cells, one);
        if (cost === costs[at]) continue;
        costs[at] = cost;
        model.changeColCost(2 * at, cost);
        model.changeColCost(2 * at + 1, cost);
      }
      fix(model, column, by);
      const found = solve(highs, model, open, (one) => shown || cells.state[one] !== state.shown);
      free(model, column, cells, cell);
      return found;
    },
    dispose: () => model.dispose(),
  };
}

const openCells = ({ pinned }: Cells): number[] =>
  [...pinned.keys()].filter((cell) => pinned[cell] === 0);

const costOf = ({ state: states, cost, pinned }: Cells, cell: number): number =>
  pinned[cell] === 1 ? 1e7 : states[cell] === state.shown ? (cost[cell] as number) : slightly;

function fix(model: Model, column: number, by: number): void {
  model.changeColBounds(column, Math.max(0, by), Math.max(0, by));
  model.changeColBounds(column + 1, Math.max(0, -by), Math.max(0, -by));
}

function free(model: Model, column: number, { k, lattice }: Cells, cell: number): void {
  model.changeColBounds(column, 0, 2 * k);
  model.changeColBounds(column + 1, 0, Math.min(2 * k, lattice.values[cell] as number));
}

/** Solves the program; a solution with fractions is solved again in whole numbers. */
function solve(
  highs: Highs,
  model: Model,
  open: readonly number[],
  allowed: (cell: number) => boolean,
): Change | undefined {
  const { optimal } = highs.constants.modelStatus;
  model.run();
  if (model.getModelStatus() !== optimal) return undefined;
  const values = model.getSolution().colValue;
  if (!values.every((value) => Math.abs(value - Math.round(value)) < 1e-6)) return undefined;
  const cells: number[] = [];
  const by: number[] = [];
  for (const [at, cell] of open.entries()) {
    const change = Math.round(values[2 * at] as number) - Math.round(values[2 * at + 1] as number);
    if (change === 0) continue;
    if (!allowed(cell)) return undefined;
    cells.push(cell);
    by.push(change);
  }
  return { cells, by };
}

function modelOf({ lattice, k, ...cells }: Cells, open: readonly number[], columnOf: ReadonlyMap<number, number>) {
  const rows = equationsOf(lattice);
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const equation of rows) {
    for (const [at, cell] of equation.cells.entries()) {
      const column = columnOf.get(cell);
      if (column === undefined) continue;
      indices.push(column, column + 1);
      values.push(equation.times[at] as number, -(equation.times[at] as number));
    }
    starts.push(indices.length);
  }
  const costs = open.flatMap((cell) => [costOf({ lattice, k, ...cells }, cell), costOf({ lattice, k, ...cells }, cell)]);
  return {
    numCols: 2 * open.length,
    numRows: rows.length,
    colCost: costs,
    colLower: costs.map(() => 0),
    colUpper: open.flatMap((cell) => [2 * k, Math.min(2 * k, lattice.values[cell] as number)]),
    rowLower: rows.map(() => 0),
    rowUpper: rows.map(() => 0),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols: 2 * open.length, starts, indices, values },
  };
}

/** All equations of the lattice: each line of each attribute in each block, against its margin. */
function equationsOf(lattice: Lattice): Equation[] {
  return lattice.blocks.flatMap((block) =>
    block.attributes.flatMap((_, at) => {
      const stride = block.strides[at] as number;
      const frame = frameIn(lattice, block, at);
      const margin = without(lattice, block, at);
      return Array.from({ length: margin.size }, (__, rest) => {
        const first = block.offset + Math.floor(rest / stride) * stride * frame.size + (rest % stride);
        return frame.lines.map(({ places, times }) => ({
          cells: [...places.map((place) => first + place * stride), margin.offset + rest],
          times: [...times, -1],
        }));
      }).flat();
    }),
  );
}
