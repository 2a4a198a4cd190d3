import type { Cells } from './cells.ts';
import { type Found, isNarrow, noteChange, wideOnes } from './found-files.ts';
import type { JointFile } from './joint-file.ts';
import type { JointProgram, Wish } from './joint-program.ts';

/** Looks for files in which many narrow cells change at once. */
export interface Together {
  /** Goes on as long as it opens a cell with fewer steps than it takes to open one alone. */
  run(stepsAlone: number): void;
}

/**
 * Half of the narrow cells are wished up and half down, and the other way in the next turn: each file that is found opens a few of them. Far fewer
 * steps than a programme for each, as long as many are narrow; of the last ones each has its own.
 *
 * @param program in which nothing gives way
 */
export function togetherIn(cells: Cells, file: JointFile, program: JointProgram, known: Found): Together {
  const { low, high } = known.seen;
  const narrow = (): number[] => wideOnes(cells).filter((cell) => isNarrow(cells, known.seen, cell));
  let turn = 0;
  let steps = 0;
  return {
    run(stepsAlone) {
      while (steps < stepsAlone) {
        const before = narrow();
        if (before.length < 2) return;
        const left = known.steps;
        const isFound = look(before) && look(narrow());
        const opened = before.length - narrow().length;
        // In vain once, in vain always: what it may not touch stays as it is.
        steps = isFound && opened > 0 ? (left - known.steps) / opened : Number.POSITIVE_INFINITY;
      }
    },
  };

  function look(some: readonly number[]): boolean {
    const wishes = some.map((cell, at) => wish(cell, (at + turn) % 2 === 0)).filter(({ by }) => by !== 0);
    turn += 1;
    const found = program.together(wishes, known.steps);
    known.steps -= found.steps;
    if (found.change) noteChange(cells, file, known, found.change);
    return found.change !== undefined;
  }

  function wish(cell: number, isUp: boolean): Wish {
    const value = cells.lattice.values[cell] as number;
    const { k } = cells;
    return { cell, by: isUp ? (low[cell] as number) + k - value : Math.max((high[cell] as number) - k, 0) - value };
  }
}
