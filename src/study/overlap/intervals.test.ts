import { describe, expect, it } from 'vitest';
import { bootstrapInterval, roundsFor } from './bootstrap-interval.ts';
import { chooseModel } from './choose-model.ts';
import { type Counts, countsOf, fitModel } from './fit-model.ts';
import { below, logGamma, pointOf, twoSided } from './normal.ts';
import { someCounts, threeLists } from './overlap.fixtures.ts';
import { profileInterval } from './profile-interval.ts';
import { drawAnew, seeded } from './seeded.ts';

/** A population where everybody is on list i with this chance, and lists A and B prefer the same people. */
function simulated(people: number, random: () => number): Counts {
  const cells = new Float64Array(16);
  for (let person = 0; person < people; person += 1) {
    const a = random() < 0.2;
    const onB = random() < (a ? 0.3 : 0.12);
    const [onC, onD] = [random() < 0.15, random() < 0.1];
    const cell = Number(a) + 2 * Number(onB) + 4 * Number(onC) + 8 * Number(onD);
    cells[cell] = (cells[cell] as number) + 1;
  }
  cells[0] = 0;
  return countsOf(4, cells);
}

describe('the interval of the total', () => {
  it('covers the true number about 95 times in a hundred when the model is right', () => {
    const random = seeded(1);
    const rounds = 300;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const counts = simulated(1500, random);
      const fit = fitModel(counts, [0b0011]);
      const { low, high } = profileInterval(counts, fit!);
      if (low <= 1500 && 1500 <= high) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.91);
    expect(covered / rounds).toBeLessThan(0.985);
  });

  it('covers it nearly as often when the model is chosen from the data and the bootstrap allows for that', () => {
    const random = seeded(2);
    const rounds = 40;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const counts = simulated(1500, random);
      const total = (counts.above[0] as number) + (chooseModel(counts, 0.05).at(-1)?.fit.unseen as number);
      const found = bootstrapInterval(counts, total, { threshold: 0.05, seed: round, rounds: 120 });
      if (found && found.low <= 1500 && 1500 <= found.high) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThanOrEqual(0.85);
  });

  it('is the well-known one of two lists: as wide as Lincoln and Petersen’s error says', () => {
    const counts = someCounts({ '10': 800, '01': 450, '11': 150 });
    const fit = fitModel(counts, []);
    const { low, high } = profileInterval(counts, fit!);
    // Variance of the unseen: n10 · n01 · (n10 + n11) · (n01 + n11) / n11³ (Sekar and Deming).
    const error = Math.sqrt((800 * 450 * 950 * 600) / 150 ** 3);
    expect((high - low) / (2 * 1.96 * error)).toBeGreaterThan(0.97);
    expect((high - low) / (2 * 1.96 * error)).toBeLessThan(1.05);
  });

  it('is the same in every run, and allows for the choice of the model: as wide as published for three lists', () => {
    const counts = someCounts(threeLists);
    const choice = { threshold: 0.05, seed: 5, rounds: 200 };
    const found = bootstrapInterval(counts, 268.78, choice);
    expect(bootstrapInterval(counts, 268.78, choice)).toEqual(found);
    expect(found?.low).toBeGreaterThan(120);
    expect(found?.high).toBeLessThan(600);
    expect((found?.high as number) - (found?.low as number)).toBeGreaterThan(150);
  });

  it('has fewer rounds for more lists, and none when they would take too long', () => {
    expect(roundsFor(3, 2, 500)).toBe(500);
    expect(roundsFor(8, 6, 500)).toBeLessThan(500);
    expect(roundsFor(10, 20, 500)).toBe(0);
  });
});

describe('the numbers behind it', () => {
  it('are the known values of the normal distribution and of the gamma function', () => {
    expect(twoSided(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(twoSided(4) / 6.334248366623973e-5).toBeCloseTo(1, 10);
    expect(twoSided(0)).toBe(1);
    expect(below(-1)).toBeCloseTo(0.15865525393145707, 12);
    expect(pointOf(0.975)).toBeCloseTo(1.959963984540054, 9);
    expect(logGamma(1)).toBeCloseTo(0, 10);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 10);
  });

  it('are drawn with the shares of the cells', () => {
    const random = seeded(3);
    const sums = new Float64Array(4);
    for (let round = 0; round < 400; round += 1) {
      const drawn = drawAnew(Float64Array.from([0, 700, 290, 10]), random);
      expect(drawn.reduce((sum, people) => sum + people, 0)).toBe(1000);
      drawn.forEach((people, cell) => {
        sums[cell] = (sums[cell] as number) + people / 400;
      });
    }
    expect(sums[1]).toBeGreaterThan(698);
    expect(sums[1]).toBeLessThan(702);
    expect(sums[3]).toBeGreaterThan(9.5);
    expect(sums[3]).toBeLessThan(10.5);
  });
});
