import type { Highs } from 'highs';
import { type Cells, state } from './cells.ts';
import type { JointFile } from './joint-file.ts';
import { mostInside, sizeOfStep, stepsInside } from './joint-work.ts';
import { isSolved } from './linear-program.ts';
import { type Sums, sumsOf } from './sums.ts';

/** What was found, and how many steps of the usual size that took. */
interface FoundFile {
  /** By how much each kind of people changes, and then what else the programme has. */
  readonly change: ArrayLike<number> | undefined;
  readonly steps: number;
}

/** Looks for files of people that print the same. */
export interface JointProgram {
  /**
   * A file in which these cells come together as near as they can to what each of them is wished to change by; nothing, when that would take
   * more steps than may be taken.
   */
  together(wishes: readonly Wish[], mostSteps: number): FoundFile;
  /** A file that prints the same but for what gave way, in which a cell holds so many more. */
  change(wish: Wish, mostSteps: number): FoundFile & { readonly gave: readonly number[] };
  dispose(): void;
}

export interface Wish {
  readonly cell: number;
  readonly by: number;
}

/** Parts of a person that are none. */
export const nothing = 1e-6;

const anything = Number.POSITIVE_INFINITY;

/** The columns of a cell: how far it changes. One that may give way has two, for what it rises by and what it falls by. */
interface Columns {
  readonly at: number;
  readonly isSoft: boolean;
}

/**
 * A linear programme over one file of people. Its first columns say by how much each kind of people changes, the others by how much each cell
 * does that may change. A row a cell: the sum of the kinds in it; or, for the commonest value of an attribute, the margin less all other values,
 * because nearly everybody would be in it.
 */
export function jointProgram(
  highs: Highs,
  cells: Cells,
  file: JointFile,
  { pinned, mayHide }: { readonly pinned: Uint8Array; readonly mayHide: boolean },
): JointProgram {
  const sums = sumsOf(cells, file);
  const kinds = file.people.length;
  const columns = new Map<number, Columns>();
  let next = kinds;
  for (const cell of sums.keys()) {
    const isSoft = mayHide && isFixed(cells, cell) && pinned[cell] === 0;
    if (isFixed(cells, cell) && !isSoft) continue;
    columns.set(cell, { at: next, isSoft });
    next += isSoft ? 2 : 1;
  }
  const soft = [...columns].flatMap(([cell, { isSoft }]) => (isSoft ? [cell] : []));
  const described = describe(cells, file, sums, columns, next);
  const model = highs.createModel(described);
  const size = sizeOfStep(described.matrix.values.length, described.numRows);
  model.options.set({ output_flag: false, random_seed: 0 });
  return {
    together(wishes, most) {
      if (most < mostInside * stepsInside * size) return { change: undefined, steps: 0 };
      const asked = wishes
        .flatMap(({ cell, by }) => ({ by, at: columns.get(cell)?.at ?? -1 }))
        .filter(({ at }) => at >= 0);
      for (const { at, by } of asked) {
        model.changeColCost(at, -Math.sign(by));
        model.changeColBounds(at, Math.min(by, by > 0 ? -anything : by), Math.max(by, by > 0 ? by : anything));
      }
      const found = solve(most, true);
      for (const { at } of asked) {
        model.changeColCost(at, 0);
        model.changeColBounds(at, -anything, anything);
      }
      return found;
    },
    change({ cell, by }, most) {
      const own = columns.get(cell);
      if (!own) return { change: undefined, gave: [], steps: 0 };
      model.changeColBounds(own.at, by, by);
      const found = solve(most, false);
      model.changeColBounds(own.at, -anything, anything);
      const { change } = found;
      const gave = change ? soft.filter((one) => hasGiven(change, one)) : [];
      for (const one of gave) free(one);
      return { ...found, gave };
    },
    dispose: () => model.dispose(),
  };

  function solve(most: number, inside: boolean): FoundFile {
    model.options.set({
      solver: inside ? 'ipm' : 'simplex',
      simplex_iteration_limit: Math.ceil(most / size),
      ipm_iteration_limit: mostInside,
    });
    const isFound = isSolved(highs, model);
    const count = (name: string) => Math.max(0, Number(model.info.get(name)));
    // What the solver gives up at once is work too.
    const taken = inside ? Math.max(1, count('ipm_iteration_count')) * stepsInside : 0;
    const steps = Math.max(1, count('simplex_iteration_count') + taken) * size;
    return {
      change: isFound ? Float64Array.from(model.getSolution().colValue as ArrayLike<number>) : undefined,
      steps,
    };
  }

  function hasGiven(change: ArrayLike<number>, cell: number): boolean {
    if (cells.state[cell] !== state.shown) return false;
    const { at } = columns.get(cell) as Columns;
    return (change[at] as number) + (change[at + 1] as number) > nothing;
  }

  /** It is hidden now, and giving way costs nothing. */
  function free(cell: number): void {
    const { at } = columns.get(cell) as Columns;
    for (const side of [at, at + 1]) model.changeColCost(side, 0);
  }
}

function describe(cells: Cells, file: JointFile, sums: Sums, columns: ReadonlyMap<number, Columns>, numCols: number) {
  const own: { readonly row: number; readonly value: number }[][] = Array.from({ length: numCols }, () => []);
  const put = (row: number, cell: number, times: number) => {
    const column = columns.get(cell);
    if (!column) return;
    own[column.at]?.push({ row, value: times });
    if (column.isSoft) own[column.at + 1]?.push({ row, value: -times });
  };
  const rowOf = new Map<number, number>();
  let row = 0;
  for (const [cell, parts] of sums) {
    put(row, cell, -1);
    if (parts) for (const { cell: part, times } of parts) put(row, part, times);
    else rowOf.set(cell, row);
    row += 1;
  }
  for (const [kind, counted] of file.cells.entries())
    for (const [n, cell] of counted.entries()) {
      const at = rowOf.get(cell);
      if (at !== undefined) own[kind]?.push({ row: at, value: file.times[kind]?.[n] as number });
    }
  const colCost = new Float64Array(numCols);
  const colLower = new Float64Array(numCols).fill(-anything);
  for (const [kind, people] of file.people.entries()) colLower[kind] = -people;
  for (const [cell, { at, isSoft }] of columns) {
    if (!isSoft) continue;
    for (const side of [at, at + 1]) {
      colCost[side] = cells.cost[cell] as number;
      colLower[side] = 0;
    }
  }
  const starts = [0];
  for (const one of own) starts.push((starts.at(-1) as number) + one.length);
  const entries = own.flat();
  const matrix = {
    format: 'csc' as const,
    numRows: row,
    numCols,
    starts,
    indices: entries.map((one) => one.row),
    values: entries.map(({ value }) => value),
  };
  return {
    ...{ numCols, numRows: row, colCost, colLower, matrix },
    colUpper: new Float64Array(numCols).fill(anything),
    rowLower: new Float64Array(row),
    rowUpper: new Float64Array(row),
  } satisfies Parameters<Highs['createModel']>[0];
}

/** What is printed, or was printed before. */
const isFixed = ({ state: states, pinned }: Cells, cell: number): boolean =>
  states[cell] === state.shown || pinned[cell] === 1;
