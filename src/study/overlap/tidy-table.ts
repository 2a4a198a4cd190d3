import { StudyProblem } from '../study-problem.ts';
import { type Counts, countsOf } from './fit-model.ts';
import type { OverlapTable } from './overlap.ts';

/** The cells of a table of t lists are 2^t; beyond this, neither estimate nor proof of protection is quick. */
export const mostLists = 10;

const mostPeople = 1e9;

/**
 * Cells of the table by set of lists, equal patterns added up. That its rows are people by lists is settled when it is read.
 *
 * @throws StudyProblem when it is larger than can be studied
 */
export function tidyTable({ lists, rows }: OverlapTable): { cells: Float64Array; addedUp: number } {
  if (lists.length > mostLists)
    throw new StudyProblem('input.overlapManyLists', { lists: lists.length, most: mostLists });
  const cells = new Float64Array(1 << lists.length);
  const met = new Set<number>();
  for (const row of rows) {
    met.add(row.on);
    cells[row.on] = (cells[row.on] as number) + row.count;
  }
  if (cells.reduce((sum, count) => sum + count, 0) > mostPeople) throw new StudyProblem('input.overlapManyPeople');
  return { cells, addedUp: rows.length - met.size };
}

/** The lists that somebody is on, and their table. */
export function withoutEmptyLists(cells: Float64Array): Counts & { readonly kept: readonly number[] } {
  const lists = Math.log2(cells.length);
  const { above } = countsOf(lists, cells);
  const kept = Array.from({ length: lists }, (_, at) => at).filter((at) => (above[1 << at] as number) > 0);
  if (kept.length === lists) return { lists, cells, above, kept };
  const smaller = new Float64Array(1 << kept.length);
  cells.forEach((people, cell) => {
    if (people === 0) return;
    const set = kept.reduce((sum, list, at) => (cell & (1 << list) ? sum | (1 << at) : sum), 0);
    smaller[set] = (smaller[set] as number) + people;
  });
  return { ...countsOf(kept.length, smaller), kept };
}
