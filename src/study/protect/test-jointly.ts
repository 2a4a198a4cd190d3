import type { Highs } from 'highs';
import { type Cells, state } from './cells.ts';
import { cellsToCover } from './cover.ts';
import { type Found, isNarrow, noteChange, wideOnes } from './found-files.ts';
import { type JointFile, jointFileOf } from './joint-file.ts';
import { type JointProgram, jointProgram } from './joint-program.ts';
import { type Together, togetherIn } from './test-together.ts';

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

/** Nothing was tested: all that is hidden is open. */
const untested = (cells: Cells): JointTest => ({
  hid: [],
  open: wideOnes(cells),
  cells: wideOnes(cells).length,
  whole: 0,
});

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
  const printed = jointProgram(highs, cells, file, { ...options, mayHide: false });
  const program = jointProgram(highs, cells, file, options);
  try {
    const together = togetherIn(cells, file, printed, options.found);
    return testAll({ cells, file, program, together, known: options.found }, progress);
  } finally {
    printed.dispose();
    program.dispose();
  }
}

function testAll({ cells, file, program, together, known }: Work, progress: (share: number) => void): JointTest {
  const { seen, inWhole } = known;
  const queue = [...new Set([...cellsToCover(cells), ...wideOnes(cells)])];
  const narrow = (): number => wideOnes(cells).filter((cell) => isNarrow(cells, seen, cell)).length;
  const hid: number[] = [];
  const alone = { steps: 0, opened: 0 };
  // Once, to know what it takes; then whatever opens more for its steps.
  together.run(Number.MIN_VALUE);
  for (let at = 0; at < queue.length && known.steps > 0; at += 1) {
    const cell = queue[at] as number;
    progress(at / queue.length);
    if (!isNarrow(cells, seen, cell)) continue;
    const before = narrow();
    const by = (seen.low[cell] as number) + cells.k - (cells.lattice.values[cell] as number);
    const found = program.change({ cell, by }, known.steps);
    known.steps -= found.steps;
    alone.steps += found.steps;
    if (found.change) {
      for (const given of found.gave) {
        cells.state[given] = state.hidden;
        hid.push(given);
        queue.push(given);
      }
      noteChange(cells, file, known, found.change);
      alone.opened += Math.max(0, before - narrow());
    }
    together.run(alone.steps / Math.max(0.5, alone.opened));
  }
  const wide = wideOnes(cells);
  return {
    hid,
    cells: wide.length,
    open: wide.filter((cell) => isNarrow(cells, seen, cell)),
    whole: wide.filter((cell) => !isNarrow(cells, inWhole, cell)).length,
  };
}

/** One round of the test. */
interface Work {
  readonly cells: Cells;
  readonly file: JointFile;
  readonly program: JointProgram;
  readonly together: Together;
  readonly known: Found;
}
