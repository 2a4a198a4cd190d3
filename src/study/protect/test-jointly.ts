import type { Highs } from 'highs';
import { type Cells, state } from './cells.ts';
import { cellsToCover, mustBeWide } from './cover.ts';
import { type JointFile, jointFileOf } from './joint-file.ts';
import { sizeOfStep, stepsIn, usualSeconds } from './joint-work.ts';
import { isSolved } from './linear-program.ts';

/** What somebody could find out who looks for one file of people behind all tables. */
export interface JointTest {
  /** Cells that were hidden for it. */
  readonly hid: readonly number[];
  /** Hidden cells of which no two files were found that are k apart, in parts of people or whole. */
  readonly open: readonly number[];
  /** Cells that are hidden, or small and not published. */
  readonly cells: number;
  /** Of how many the files are of whole people. */
  readonly whole: number;
}

/** The least and the most that each cell was seen to hold. */
interface Seen {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * What the tests of one release have found until now, and the work that is left for them. A file that was found goes on printing the same while
 * more is hidden, so that no cell is asked for twice.
 */
export interface Found {
  readonly seen: Seen;
  readonly inWhole: Seen;
  steps: number;
}

export function nothingFound({ lattice: { values } }: Cells, seconds: number = usualSeconds): Found {
  const asItIs = (): Seen => ({ low: Float64Array.from(values), high: Float64Array.from(values) });
  return { seen: asItIs(), inWhole: asItIs(), steps: stepsIn(seconds) };
}

/** Parts of a person that are none. */
const nothing = 1e-6;

/** Nothing was tested: all that is hidden is open. */
const untested = (cells: Cells): JointTest => ({
  hid: [],
  open: wideOnes(cells),
  cells: wideOnes(cells).length,
  whole: 0,
});

const wideOnes = (cells: Cells): number[] => [...cells.state.keys()].filter((cell) => mustBeWide({ cells }, cell));

/**
 * For each hidden cell a linear programme over one file of people behind all tables: can it hold k more, or fewer, than in another file that
 * prints the same? Where none can, the cheapest other cells are hidden that make it so (an elastic programme: a shown number may give way at
 * its price).
 *
 * Files in parts of people are no proof: what holds for them is *tested*. Those that are whole are counted apart.
 *
 * @param pinned what must not give way
 * @param mayHide without it nothing is hidden, and what is too narrow is open
 */
export function testJointly(
  highs: Highs,
  cells: Cells,
  options: {
    readonly rows: number;
    readonly pinned: Uint8Array;
    readonly mayHide: boolean;
    readonly found: Found;
  },
  progress: (share: number) => void,
): JointTest {
  if (wideOnes(cells).length === 0) return { hid: [], open: [], cells: 0, whole: 0 };
  const file = jointFileOf(cells, options.rows);
  if (!file) return untested(cells);
  const program = jointProgram(highs, cells, file, options);
  try {
    return testAll(cells, file, program, options.found, progress);
  } finally {
    program.dispose();
  }
}

function testAll(
  cells: Cells,
  file: JointFile,
  program: JointProgram,
  known: Found,
  progress: (share: number) => void,
): JointTest {
  const { lattice, k } = cells;
  const { seen, inWhole } = known;
  const isNarrow = (cell: number, { low, high } = seen) => (high[cell] as number) - (low[cell] as number) < k;
  const queue = [...new Set([...cellsToCover(cells), ...wideOnes(cells)])];
  const hid: number[] = [];
  for (let at = 0; at < queue.length && known.steps > 0; at += 1) {
    const cell = queue[at] as number;
    progress(at / queue.length);
    if (!isNarrow(cell)) continue;
    const by = (seen.low[cell] as number) + k - (lattice.values[cell] as number);
    const found = program.change(cell, by, known.steps);
    known.steps -= found.steps;
    if (!found.change) continue;
    for (const given of found.gave) {
      cells.state[given] = state.hidden;
      hid.push(given);
      queue.push(given);
    }
    note(found.change);
  }
  const wide = wideOnes(cells);
  return {
    hid,
    cells: wide.length,
    open: wide.filter((cell) => isNarrow(cell)),
    whole: wide.filter((cell) => !isNarrow(cell, inWhole)).length,
  };

  /** What the cells hold in the file that was found. */
  function note(change: ArrayLike<number>): void {
    const by = new Map<number, number>();
    let isWhole = true;
    for (const [kind, own] of file.cells.entries()) {
      const many = change[kind] as number;
      if (Math.abs(many) < nothing) continue;
      isWhole &&= Math.abs(many - Math.round(many)) < nothing;
      for (const [n, cell] of own.entries())
        by.set(cell, (by.get(cell) ?? 0) + many * (file.times[kind]?.[n] as number));
    }
    for (const [cell, many] of by) {
      // Parts of a person are left away, so that the numbers between are whole.
      const value =
        (lattice.values[cell] as number) + (many > 0 ? Math.floor(many + nothing) : Math.ceil(many - nothing));
      for (const each of isWhole ? [seen, inWhole] : [seen]) {
        each.low[cell] = Math.min(each.low[cell] as number, value);
        each.high[cell] = Math.max(each.high[cell] as number, value);
      }
    }
  }
}

interface JointProgram {
  /**
   * A file that prints the same but for what gave way, in which a cell holds so many more; by how much each kind changes, and how many steps of
   * the usual size that took.
   */
  change(
    cell: number,
    by: number,
    mostSteps: number,
  ): {
    readonly change: ArrayLike<number> | undefined;
    readonly gave: readonly number[];
    readonly steps: number;
  };
  dispose(): void;
}

function jointProgram(
  highs: Highs,
  cells: Cells,
  file: JointFile,
  { pinned, mayHide }: { readonly pinned: Uint8Array; readonly mayHide: boolean },
): JointProgram {
  const kinds = file.people.length;
  const used = new Set(file.cells.flatMap((own) => [...own]));
  const rows = [...used].filter((cell) => isFixed(cells, cell) || mustBeWide({ cells }, cell)).sort((x, y) => x - y);
  const rowOf = new Map(rows.map((cell, row) => [cell, row]));
  const soft = mayHide ? rows.filter((cell) => isFixed(cells, cell) && pinned[cell] === 0) : [];
  const slackOf = new Map(soft.map((cell, at) => [cell, kinds + 2 * at]));
  const described = modelOf();
  const model = highs.createModel(described);
  const size = sizeOfStep(described.matrix.values.length, rows.length);
  model.options.set({ output_flag: false, random_seed: 0 });
  const bounds = (cell: number, low: number, high: number) =>
    model.changeRowBounds(rowOf.get(cell) as number, low, high);
  return {
    change(cell, by, most) {
      if (!rowOf.has(cell)) return { change: undefined, gave: [], steps: 0 };
      bounds(cell, by, by);
      model.options.set({ simplex_iteration_limit: Math.ceil(most / size) });
      const isFound = isSolved(highs, model);
      // At least one: what the solver gives up at once is work too.
      const steps = Math.max(1, Number(model.info.get('simplex_iteration_count'))) * size;
      const change = isFound ? (model.getSolution().colValue as ArrayLike<number>) : undefined;
      bounds(cell, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const gave = change ? soft.filter((one) => hasGiven(change, one)) : [];
      for (const one of gave) free(one);
      return { change, gave, steps };
    },
    dispose: () => model.dispose(),
  };

  function hasGiven(change: ArrayLike<number>, cell: number): boolean {
    if (cells.state[cell] !== state.shown) return false;
    const slack = slackOf.get(cell) as number;
    return (change[slack] as number) + (change[slack + 1] as number) > nothing;
  }

  /** It is hidden now: its row holds nothing, and giving way costs nothing. */
  function free(cell: number): void {
    bounds(cell, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    const slack = slackOf.get(cell) as number;
    for (const side of [slack, slack + 1]) model.changeColBounds(side, 0, 0);
  }

  function modelOf() {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const [kind, own] of file.cells.entries()) {
      for (const [n, cell] of own.entries()) {
        const row = rowOf.get(cell);
        if (row === undefined) continue;
        indices.push(row);
        values.push(file.times[kind]?.[n] as number);
      }
      starts.push(indices.length);
    }
    for (const cell of soft)
      for (const sign of [1, -1]) {
        indices.push(rowOf.get(cell) as number);
        values.push(sign);
        starts.push(indices.length);
      }
    const numCols = kinds + 2 * soft.length;
    const bound = (cell: number, open: number) => (isFixed(cells, cell) ? 0 : open);
    return {
      ...{ numCols, numRows: rows.length },
      colCost: [...file.people.map(() => 0), ...soft.flatMap((cell) => Array(2).fill(cells.cost[cell]) as number[])],
      colLower: [...file.people.map((people) => -people), ...soft.flatMap(() => [0, 0])],
      colUpper: new Float64Array(numCols).fill(Number.POSITIVE_INFINITY),
      rowLower: rows.map((cell) => bound(cell, Number.NEGATIVE_INFINITY)),
      rowUpper: rows.map((cell) => bound(cell, Number.POSITIVE_INFINITY)),
      matrix: { format: 'csc' as const, numRows: rows.length, numCols, starts, indices, values },
    } satisfies Parameters<Highs['createModel']>[0];
  }
}

/** What is printed, or was printed before. */
const isFixed = ({ state: states, pinned }: Cells, cell: number): boolean =>
  states[cell] === state.shown || pinned[cell] === 1;
