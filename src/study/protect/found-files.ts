import type { Cells } from './cells.ts';
import { mustBeWide } from './cover.ts';
import type { JointFile } from './joint-file.ts';
import { nothing } from './joint-program.ts';
import { stepsIn, usualSeconds } from './joint-work.ts';

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

/** Whether no two files were found in which a cell is k apart. */
export const isNarrow = ({ k }: Cells, { low, high }: Seen, cell: number): boolean =>
  (high[cell] as number) - (low[cell] as number) < k;

/** What must be wide. */
export const wideOnes = (cells: Cells): number[] =>
  [...cells.state.keys()].filter((cell) => mustBeWide({ cells }, cell));

/** Remembers what the cells hold in a file that was found. */
export function noteChange(
  { lattice }: Cells,
  file: JointFile,
  { seen, inWhole }: Found,
  change: ArrayLike<number>,
): void {
  const by = new Map<number, number>();
  let isWhole = true;
  for (const [kind, own] of file.cells.entries()) {
    const many = change[kind] as number;
    if (Math.abs(many) < nothing) continue;
    isWhole &&= Math.abs(many - Math.round(many)) < nothing;
    for (const [n, cell] of own.entries()) by.set(cell, (by.get(cell) ?? 0) + many * (file.times[kind]?.[n] as number));
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
