import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseOverlap } from './analyse-overlap.ts';
import { hideSmall, type Published } from './hide-small.ts';
import { sizeOf } from './lattice.ts';
import { aTable } from './overlap.fixtures.ts';
import { seeded } from './seeded.ts';

describe('what is published of an overlap table', () => {
  it('merges numbers of lists that have few people, and never shows 1 to k − 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 15, maxLength: 15 }),
        fc.integer({ min: 3, max: 7 }),
        (people, k) => {
          const cells = Float64Array.from([0, ...people]);
          const shown = hideSmall(4, cells, k);
          const all = [shown.people, ...shown.lists, ...shown.pairs, ...shown.byNumber.map((group) => group.people)];
          for (const count of all) expect(count === null || count === 0 || count >= k).toBe(true);
          for (const { from, to, people: sum } of shown.byNumber) {
            expect(sum).toBe(
              cells.reduce((total, people, cell) => (inGroup(cell, from, to) ? total + people : total), 0),
            );
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });

  it('leaves every hidden sum at least k wide, as trying all tables shows', () => {
    const random = seeded(4);
    let hidden = 0;
    for (let round = 0; round < 12; round += 1) {
      const cells = new Float64Array(8);
      for (let person = 0; person < 20; person += 1) {
        const cell = 1 + Math.floor(random() ** 2 * 7);
        cells[cell] = (cells[cell] as number) + 1;
      }
      const published = hideSmall(3, cells, 3);
      const ranges = widthsOfHidden(20, published);
      hidden += ranges.length;
      for (const width of ranges) expect(width).toBeGreaterThanOrEqual(3);
    }
    expect(hidden).toBeGreaterThan(5);
  });

  it('shows nothing of fewer than k people', () => {
    const study = analyseOverlap(aTable({ '10': 1, '01': 2, '11': 1 }));
    expect(study.people).toBeNull();
    expect(study.lists.map(({ people }) => people)).toEqual([null, null]);
    expect(study.analyses[0]).toMatchObject({ estimate: undefined, refused: 'few-people' });
  });

  it('refuses an estimate from one list, from lists that never meet, and leaves out a list without anybody', () => {
    const refused = (people: Record<string, number>) => analyseOverlap(aTable(people)).analyses[0];
    expect(refused({ '1': 50 })?.refused).toBe('one-list');
    expect(refused({ '100': 50, '010': 20, '001': 9 })?.refused).toBe('no-overlap');
    expect(refused({ '100': 50, '010': 20, '110': 9 })).toMatchObject({ leftOut: ['C'], refused: undefined });
    expect(refused({ '100': 50, '010': 20, '110': 10 })?.estimate?.unseen).toBe(100);
  });

  it('takes ten lists in some seconds', { timeout: 30_000 }, () => {
    const lists = Array.from({ length: 10 }, (_, at) => `L${at}`);
    const rows = lists.flatMap((_, at) => [
      { on: 1 << at, count: 100 + at },
      { on: (1 << at) | (1 << ((at + 1) % 10)), count: 6 + at },
      { on: (1 << at) | (1 << ((at + 3) % 10)), count: at },
    ]);
    const study = analyseOverlap({ lists, rows });
    expect(study.analyses[0]?.estimate?.total).toBeGreaterThan(1000);
  });
});

/** Tries every table of three lists with this many people: how far apart a hidden sum of two matching ones can be. */
function widthsOfHidden(people: number, published: Published): number[] {
  const low = Array.from({ length: 6 }, () => Number.POSITIVE_INFINITY);
  const high = Array.from({ length: 6 }, () => Number.NEGATIVE_INFINITY);
  const shown = [...published.lists, ...published.pairs];
  const sets = [0b001, 0b010, 0b100, 0b011, 0b101, 0b110];
  const cells = Array.from({ length: 8 }, () => 0);
  const fill = (cell: number, left: number): void => {
    if (cell < 7) {
      for (let count = 0; count <= left; count += 1) {
        cells[cell] = count;
        fill(cell + 1, left - count);
      }
      return;
    }
    cells[7] = left;
    const sums = sets.map((set) => total(cells, (cell) => (cell & set) === set));
    if (sums.some((sum, at) => shown[at] !== null && shown[at] !== sum)) return;
    const fits = published.byNumber.every(
      (group) => total(cells, (cell) => cell > 0 && inGroup(cell, group.from, group.to)) === group.people,
    );
    if (!fits) return;
    sums.forEach((sum, at) => {
      low[at] = Math.min(low[at] as number, sum);
      high[at] = Math.max(high[at] as number, sum);
    });
  };
  fill(1, people);
  return shown.flatMap((count, at) => (count === null ? [(high[at] as number) - (low[at] as number)] : []));
}

const total = (cells: readonly number[], holds: (cell: number) => boolean): number =>
  cells.reduce((sum, people, cell) => (holds(cell) ? sum + people : sum), 0);

const inGroup = (cell: number, from: number, to: number): boolean => sizeOf(cell) >= from && sizeOf(cell) <= to;
