import highsModule, { type Highs, type Model } from 'highs';
import { type Cells, state } from './cells.ts';
import { equationsOf } from './equations.ts';
import type { Change } from './witness.ts';

/** Solves for the cheapest change of a cell. */
export interface LinearProgram {
  /** Cells in it. */
  readonly size: number;
  /**
   * The cheapest change in whole numbers that alters `cell` by `by`, keeps every sum, leaves no count negative and touches
   * no other cells than those of the program; cost is what shown cells in it are worth. `undefined` when none is found.
   */
  change(cell: number, by: number): Change | undefined;
  dispose(): void;
}

/** What an open cell costs, so that no more of them are changed than necessary. */
const slightly = 0.001;

/** The package's types describe its CommonJS form, where the loader is one level deeper. */
const loadHighs = highsModule as unknown as typeof highsModule.default;
let loaded: Promise<Highs> | undefined;

/** The solver, loaded once. */
export function solver(): Promise<Highs> {
  loaded ??= loadHighs();
  return loaded;
}

/** One cell of a program, as two columns: what it rises by and what it falls by. */
interface Open {
  readonly cell: number;
  cost: number;
  pinned: boolean;
}

/** Builds a linear program over some cells, once; its last solution is the start of the next one. */
export function linearProgram(highs: Highs, cells: Cells, some: readonly number[]): LinearProgram {
  const open = some.map((cell): Open => ({ cell, cost: costOf(cells, cell), pinned: cells.pinned[cell] === 1 }));
  const columnOf = new Map(some.map((cell, at) => [cell, 2 * at]));
  const model = highs.createModel(modelOf(cells, open, columnOf));
  model.options.set({ output_flag: false, random_seed: 0 });
  return {
    size: some.length,
    change(cell, by) {
      const column = columnOf.get(cell);
      if (column === undefined) return undefined;
      for (const [at, variable] of open.entries()) update(model, 2 * at, cells, variable);
      model.changeColBounds(column, Math.max(0, by), Math.max(0, by));
      model.changeColBounds(column + 1, Math.max(0, -by), Math.max(0, -by));
      const found = solve(highs, model, some);
      setBounds(model, column, cells, open[column / 2] as Open);
      return found;
    },
    dispose: () => model.dispose(),
  };
}

const costOf = ({ state: states, cost }: Cells, cell: number): number =>
  states[cell] === state.shown ? (cost[cell] as number) : slightly;

/** Most that one change alters a cell by. */
const reach = ({ k }: Cells): number => 2 * k;

function setBounds(model: Model, column: number, cells: Cells, { cell, pinned }: Open): void {
  model.changeColBounds(column, 0, pinned ? 0 : reach(cells));
  model.changeColBounds(column + 1, 0, pinned ? 0 : Math.min(reach(cells), cells.lattice.values[cell] as number));
}

/** Tells the program what has been decided about a cell since. */
function update(model: Model, column: number, cells: Cells, variable: Open): void {
  const cost = costOf(cells, variable.cell);
  if (cost !== variable.cost) {
    variable.cost = cost;
    model.changeColCost(column, cost);
    model.changeColCost(column + 1, cost);
  }
  const pinned = cells.pinned[variable.cell] === 1;
  if (pinned === variable.pinned) return;
  variable.pinned = pinned;
  setBounds(model, column, cells, variable);
}

/**
 * Whether the best solution of a model is found. The solver begins where it ended last; where it loses its way by that in the parts of its
 * numbers, it begins anew once, and what it cannot solve then is not found.
 */
export function isSolved(highs: Highs, model: Model): boolean {
  if (!runs(model)) {
    model.clearSolver();
    if (!runs(model)) return false;
  }
  return model.getModelStatus() === highs.constants.modelStatus.optimal;
}

function runs(model: Model): boolean {
  try {
    model.run();
    return true;
  } catch (error) {
    // What it says of a model; of a program that has come to an end there is nothing to say.
    if (error instanceof Error && error.name === 'HighsError') return false;
    throw error;
  }
}

/** Solves the program. A solution with fractions is none. */
function solve(highs: Highs, model: Model, open: readonly number[]): Change | undefined {
  if (!isSolved(highs, model)) return undefined;
  const values = model.getSolution().colValue;
  const cells: number[] = [];
  const by: number[] = [];
  for (const [at, cell] of open.entries()) {
    const change = (values[2 * at] as number) - (values[2 * at + 1] as number);
    const whole = Math.round(change);
    if (Math.abs(change - whole) > 1e-6) return undefined;
    if (whole === 0) continue;
    cells.push(cell);
    by.push(whole);
  }
  return { cells, by };
}

function modelOf(cells: Cells, open: readonly Open[], columnOf: ReadonlyMap<number, number>) {
  const rows = equationsOf(cells.lattice).filter((equation) => equation.cells.some((cell) => columnOf.has(cell)));
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
  const most = reach(cells);
  return {
    numCols: 2 * open.length,
    numRows: rows.length,
    colCost: open.flatMap(({ cost }) => [cost, cost]),
    colLower: new Float64Array(2 * open.length),
    colUpper: open.flatMap(({ cell, pinned }) =>
      pinned ? [0, 0] : [most, Math.min(most, cells.lattice.values[cell] as number)],
    ),
    rowLower: new Float64Array(rows.length),
    rowUpper: new Float64Array(rows.length),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols: 2 * open.length, starts, indices, values },
  };
}
