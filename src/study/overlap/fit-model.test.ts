import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, countsOf, fitModel } from './fit-model.ts';
import { pairsOf } from './lattice.ts';
import { someCounts, threeLists } from './overlap.fixtures.ts';

describe('the fitted log-linear model', () => {
  it('is Lincoln and Petersen with two lists', () => {
    const counts = someCounts({ '10': 80, '01': 45, '11': 15 });
    expect(fitModel(counts, [])?.unseen).toBeCloseTo((80 * 45) / 15, 8);
  });

  it('has the closed form of three lists with two pairs: two lists that are independent given the third', () => {
    // With AB and BC in the model only A and C are independent: n000 = n100 · n001 / n101.
    const counts = someCounts({ '100': 30, '010': 25, '001': 21, '110': 9, '101': 7, '011': 6, '111': 4 });
    expect(fitModel(counts, [0b011, 0b110])?.unseen).toBeCloseTo((30 * 21) / 7, 8);
  });

  it('has the closed form of three lists with all pairs', () => {
    const counts = someCounts({ '100': 30, '010': 25, '001': 21, '110': 9, '101': 7, '011': 6, '111': 4 });
    expect(fitModel(counts, pairsOf(3))?.unseen).toBeCloseTo((30 * 25 * 21 * 4) / (9 * 7 * 6), 6);
  });

  it('gives the published totals and parameters of the table of three lists', () => {
    const counts = someCounts(threeLists);
    const fit = fitModel(counts, [0b011]);
    expect(123 + (fit?.unseen as number)).toBeCloseTo(268.7778, 4);
    const parameters = [0, 1, 2, 4, 3].map((term) => fit?.parameters[term] as number);
    [4.982083, -2.832024, -3.620482, -1.268511, 5.412241].forEach((published, at) => {
      expect(parameters[at]).toBeCloseTo(published, 5);
    });
    expect(fit?.deviance).toBeCloseTo(8.566946, 5);
    expect(123 + (fitModel(counts, [])?.unseen as number)).toBeCloseTo(141.99264735, 6);
  });

  it('takes a pair without common people at minus infinity, and its cells out of the likelihood', () => {
    // Given that A and C never meet, B is independent of each: published total of this model for the table is 157.1667.
    expect(123 + (fitModel(someCounts(threeLists), [0b011, 0b110])?.unseen as number)).toBeCloseTo(157.1667, 4);
    const never = someCounts({ '100': 50, '010': 40, '001': 30, '110': 10, '011': 8 });
    const fit = fitModel(never, [0b101]);
    expect(fit?.never).toEqual([0b101]);
    expect([fit?.means[0b101], fit?.means[0b111]]).toEqual([0, 0]);
  });

  it('solves the likelihood equations of any model, as plain sums over the cells tell', () => {
    const cells = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(cells, fc.subarray(pairsOf(4), { maxLength: 4 }), (people, pairs) => {
        const counts = countsOf(4, Float64Array.from([0, ...people]));
        const fit = fitModel(counts, pairs);
        for (const term of [0, 1, 2, 4, 8, ...pairs]) {
          expect(sumOver(fit?.means as Float64Array, term)).toBeCloseTo(sumOver(counts.cells, term), 4);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('agrees with a slow climb of the likelihood that knows nothing of sums over sets', () => {
    const counts = someCounts({ '100': 90, '010': 70, '001': 64, '110': 22, '101': 12, '011': 13, '111': 5 });
    const pairs = [0b011];
    const fast = fitModel(counts, pairs)?.unseen as number;
    expect(Math.abs(slowUnseen(counts, pairs) / fast - 1)).toBeLessThan(1e-4);
  });
});

const sumOver = (cells: Float64Array, term: number): number =>
  cells.reduce((sum, people, cell) => (cell !== 0 && (cell & term) === term ? sum + people : sum), 0);

/** Iterative proportional fitting with the unseen cell filled in anew (EM): another road to the same estimate. */
function slowUnseen(counts: Counts, pairs: readonly number[]): number {
  const cells = counts.cells.slice();
  cells[0] = 100;
  const groups = [1, 2, 4].filter((single) => !pairs.some((pair) => (pair & single) !== 0)).concat(pairs);
  for (let round = 0; round < 20_000; round += 1) {
    const means = new Float64Array(cells.length).fill(1);
    for (const group of groups) {
      for (const part of partsOf(group)) {
        const among = [...means.keys()].filter((cell) => (cell & group) === part);
        const share =
          among.reduce((sum, cell) => sum + (cells[cell] as number), 0) /
          among.reduce((sum, cell) => sum + (means[cell] as number), 0);
        for (const cell of among) means[cell] = (means[cell] as number) * share;
      }
    }
    if (Math.abs((means[0] as number) - (cells[0] as number)) < 1e-9) break;
    cells[0] = means[0] as number;
  }
  return cells[0] as number;
}

const partsOf = (set: number): number[] =>
  Array.from({ length: set + 1 }, (_, part) => part).filter((part) => (part & set) === part);
