import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseOverlap } from './analyse-overlap.ts';
import { hideSmall } from './hide-small.ts';
import { pairsOf, sizeOf } from './lattice.ts';
import { aTable, sharedTable } from './overlap.fixtures.ts';
import type { Published } from './publish.ts';
import { tidyTable } from './tidy-table.ts';

describe('what is published of an overlap table', () => {
  it('never shows 1 to k', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 15, maxLength: 15 }),
        fc.integer({ min: 3, max: 7 }),
        (people, k) => {
          const cells = Float64Array.from([0, ...people]);
          const shown = hideSmall(4, cells, k);
          const all = [shown.people, ...shown.lists, ...shown.pairs, ...shown.byNumber.map((group) => group.people)];
          for (const count of all) expect(count === null || count === 0 || count > k).toBe(true);
          for (const { from, to, people: sum } of shown.byNumber) {
            expect(sum).toBe(total([...cells], (cell) => inGroup(cell, from, to)));
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it.each([
    { lists: 2, most: 14 },
    { lists: 3, most: 7 },
  ])(
    'leaves each hidden figure k values, as all tables of $lists lists tell that are published alike',
    ({ lists, most }) => {
      const k = 3;
      const alike = new Map<string, number[][]>();
      for (const table of allTables((1 << lists) - 1, most)) {
        const cells = [0, ...table];
        const told = JSON.stringify(hideSmall(lists, Float64Array.from(cells), k));
        alike.set(told, [...(alike.get(told) ?? []), cells]);
      }
      const sets = [...Array.from({ length: lists }, (_, list) => 1 << list), ...pairsOf(lists)];
      for (const [told, tables] of alike) {
        const published = JSON.parse(told) as Published;
        [...published.lists, ...published.pairs].forEach((shown, at) => {
          if (shown !== null) return;
          const set = sets[at] as number;
          const values = new Set(tables.map((cells) => total(cells, (cell) => (cell & set) === set)));
          expect(values.size, told).toBeGreaterThanOrEqual(k);
        });
      }
      expect(alike.size).toBeGreaterThan(100);
    },
  );

  it('tells on how many lists people are no more exactly than the hidden figures allow', ({ skip }) => {
    const table = sharedTable('UKdat');
    if (!table) return skip('shared data absent');
    // Those on two, three and four lists would tell that both hidden pairs together have two people: one each.
    const published = hideSmall(6, tidyTable(table).cells, 3);
    expect(published.pairs.filter((shown) => shown === null)).toHaveLength(2);
    expect(published.byNumber.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 6],
    ]);
  });

  it('shows nothing of no more than k people, of two lists with few in common, of nobody', () => {
    for (const people of [
      { '10': 1, '01': 2, '11': 1 },
      { '10': 60, '01': 40, '11': 3 },
      { '10': 0, '01': 0 },
    ]) {
      const study = analyseOverlap(aTable(people));
      expect(study.people).toBeNull();
      expect(study.lists.map(({ people }) => people)).toEqual([null, null]);
      expect(study.byNumber).toEqual([]);
      expect(study.analysis).toMatchObject({ estimate: undefined, refused: 'hidden' });
    }
  });

  it('refuses an estimate from one list, from lists that never meet, and leaves out a list without anybody', () => {
    const analysis = (people: Record<string, number>) => analyseOverlap(aTable(people)).analysis;
    expect(analysis({ '1': 50 }).refused).toBe('one-list');
    expect(analysis({ '100': 50, '010': 20, '001': 9 }).refused).toBe('no-overlap');
    expect(analysis({ '100': 50, '010': 20, '110': 9 })).toMatchObject({ leftOut: ['C'], refused: undefined });
    expect(analysis({ '100': 50, '010': 20, '110': 10 }).estimate?.unseen).toBe(100);
  });

  it('takes ten lists in some seconds', { timeout: 60_000 }, () => {
    const lists = Array.from({ length: 10 }, (_, at) => `L${at}`);
    const rows = lists.flatMap((_, at) => [
      { on: 1 << at, count: 100 + at },
      { on: (1 << at) | (1 << ((at + 1) % 10)), count: 6 + at },
      { on: (1 << at) | (1 << ((at + 3) % 10)), count: at },
    ]);
    const study = analyseOverlap({ lists, rows });
    expect(study.analysis.estimate?.total).toBeGreaterThan(1000);
  });
});

/** Every way to put at most so many people into the cells. */
function* allTables(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1) {
    for (const rest of allTables(cells - 1, most - first)) yield [first, ...rest];
  }
}

const total = (cells: readonly number[], holds: (cell: number) => boolean): number =>
  cells.reduce((sum, people, cell) => (holds(cell) ? sum + people : sum), 0);

const inGroup = (cell: number, from: number, to: number): boolean => sizeOf(cell) >= from && sizeOf(cell) <= to;
