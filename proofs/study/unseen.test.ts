import { describe, expect, it } from 'vitest';
import { analyseOverlap, type OverlapTable } from '../../src/study/index.ts';
import { sharedTable } from '../../src/study/study.fixtures.ts';
import type { Row } from './known.ts';
import { type OverlapReport, totalOf, valuesThatFit } from './refit.ts';
import { programmeOf } from './simplex.ts';

/** Invented: A and D, who would have fourteen people in common by chance, have one. */
const people = {
  '1000': 420,
  '0100': 830,
  '0010': 610,
  '0001': 290,
  '1100': 47,
  '1010': 21,
  '1001': 1,
  '0110': 58,
  '0101': 11,
  '0011': 12,
  '1110': 7,
  '0111': 2,
};

const setOf = (pattern: string) => [...pattern].reduce((set, mark, at) => (mark === '1' ? set | (1 << at) : set), 0);
const cells = Array.from({ length: 16 }, () => 0);
for (const [pattern, count] of Object.entries(people)) cells[setOf(pattern)] = count;

const tableOf = (counts: readonly number[]): OverlapTable => ({
  lists: ['A', 'B', 'C', 'D'],
  rows: counts.flatMap((count, on) => (on > 0 && count > 0 ? [{ on, count }] : [])),
});

/** A program that hides the same figures but prints the totals of the true ones, as this one did. */
function carelessReport(table: OverlapTable): OverlapReport {
  const report = analyseOverlap(table, { rounds: 0 });
  const both = ([a, b]: readonly [number, number]) =>
    table.rows.reduce((sum, { on, count }) => ((on >> a) & (on >> b) & 1 ? sum + count : sum), 0);
  const steps = report.analysis.steps.map(({ pairs }) => ({ pairs, total: totalOf(report, pairs, both) }));
  return { ...report, analysis: { steps } };
}

describe('the hidden figures of a report on overlaps', () => {
  it('follow from the totals when the estimate is made of the true figures: A and D have one person in common', () => {
    expect(valuesThatFit(carelessReport(tableOf(cells)), 0, 3)).toEqual([1]);
  });

  it('do not follow from this program’s totals', () => {
    expect(valuesThatFit(analyseOverlap(tableOf(cells), { rounds: 0 }), 0, 3)).not.toEqual([1]);
  });

  it('could each be k numbers: for each a table of its own gives the very same report', () => {
    expect(twinsOf(tableOf(cells))).toBe(5);
  });

  it('could each be k numbers in the table of the United Kingdom of 2013, NG and GP among them', ({ skip }) => {
    const table = sharedTable('UKdat');
    if (!table) return skip('shared data absent');
    expect(valuesThatFit(carelessReport(table), 1, 4)).toEqual([1]);
    expect(twinsOf(table)).toBe(15);
  });
});

/** Makes the report of another table for each value of each hidden pair, and counts them. */
function twinsOf(table: OverlapTable): number {
  const report = analyseOverlap(table, { rounds: 100 });
  const hidden = report.pairs.filter(({ both }) => both === null);
  for (const { a, b } of hidden) {
    for (let value = 1; value <= report.k; value += 1) {
      const twin = tableLike(report, (1 << a) | (1 << b), value);
      const rows = twin.flatMap((count, on) => (on > 0 && count > 0 ? [{ on, count }] : []));
      expect(analyseOverlap({ lists: table.lists, rows }, { rounds: 100 })).toEqual(report);
    }
  }
  return hidden.length * report.k;
}

/** A whole table with the printed numbers and this hidden one, found from the report alone. */
function tableLike(report: OverlapReport, set: number, value: number): number[] {
  const all = Array.from({ length: 1 << report.lists.length }, (_, cell) => cell);
  const size = (cell: number) => report.lists.filter((_, list) => (cell & (1 << list)) !== 0).length;
  const sumOf = (holds: (cell: number) => boolean, low: number | null, high = low): Row => ({
    sum: new Map(all.flatMap((cell) => (cell > 0 && holds(cell) ? [[String(cell), 1] as const] : []))),
    low: low as number,
    high: high as number,
  });
  const rows = [
    sumOf(() => true, report.people),
    ...report.lists.map((list, at) => sumOf((cell) => (cell & (1 << at)) !== 0, list.people)),
    ...report.pairs.map(({ a, b, both }) => {
      const pair = (1 << a) | (1 << b);
      const bounds = pair === set ? [value, value] : [both ?? 1, both ?? report.k];
      return sumOf((cell) => (cell & pair) === pair, bounds[0] as number, bounds[1] as number);
    }),
    ...report.byNumber.map((group) =>
      sumOf((cell) => size(cell) >= group.from && size(cell) <= group.to, group.people),
    ),
  ];
  for (let factor = 1; factor < 60; factor += 1) {
    const aim = new Map(all.flatMap((cell) => (cell > 0 ? [[String(cell), (cell * factor) % 7] as const] : [])));
    const point = programmeOf(rows).largest(aim);
    const table = all.map((cell) => point?.get(String(cell)) ?? 0);
    if (table.every((each) => Math.abs(each - Math.round(each)) < 1e-6)) return table.map(Math.round);
  }
  throw new Error('no whole table found');
}
