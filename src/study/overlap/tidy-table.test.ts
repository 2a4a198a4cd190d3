import { describe, expect, it } from 'vitest';
import { problemTexts } from '../problem.texts.ts';
import { StudyProblem } from '../study-problem.ts';
import type { OverlapTable } from './overlap.ts';
import { tidyTable, withoutEmptyLists } from './tidy-table.ts';

const rows = (...people: [number, number][]): OverlapTable => ({
  lists: ['A', 'B'],
  rows: people.map(([on, count]) => ({ on, count })),
});

function problemOf(table: OverlapTable): string {
  try {
    tidyTable(table);
  } catch (error) {
    if (error instanceof StudyProblem) return problemTexts('en')(error.key, error.values);
  }
  return 'none';
}

describe('an overlap table', () => {
  it('adds up equal patterns and says how many rows that were', () => {
    const { cells, addedUp } = tidyTable(rows([1, 4], [2, 5], [1, 6], [1, 1], [3, 2]));
    expect([...cells]).toEqual([0, 11, 5, 2]);
    expect(addedUp).toBe(2);
  });

  it('refuses more than ten lists and more people than there are', () => {
    const eleven = Array.from({ length: 11 }, (_, at) => `L${at}`);
    expect(problemOf({ lists: eleven, rows: [{ on: 1, count: 1 }] })).toMatch(/^There are 11 lists; at most 10/);
    expect(problemOf(rows([1, 2e9]))).toMatch(/more than a thousand million/);
  });

  it('leaves out lists without anybody', () => {
    const { kept, lists, cells } = withoutEmptyLists(Float64Array.from([0, 4, 0, 0, 3, 2, 0, 0]));
    expect([kept, lists, [...cells]]).toEqual([[0, 2], 2, [0, 4, 3, 2]]);
  });
});
