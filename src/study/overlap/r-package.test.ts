import { describe, expect, it } from 'vitest';
import { analyseOverlap } from './analyse-overlap.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { chooseModel } from './choose-model.ts';
import { type Counts, countsOf } from './fit-model.ts';
import { listsOf } from './lattice.ts';
import { failing, mergedCounts, sharedTable, someCounts, western } from './overlap.fixtures.ts';
import { poissonSurprise } from './poisson.ts';
import { profileInterval } from './profile-interval.ts';
import { tidyTable } from './tidy-table.ts';

/**
 * What R 4.5 with SparseMSE 2.0.1 gives for the eight tables of that package (`estimatepopulation.0`, stepwise): total, its
 * interval with the model given, and how many pairs come in. That threshold is not the package's default but the one used here.
 */
const fromR = [
  { table: 'UKdat', threshold: 0.05, total: 11_417.99, low: 9_977.28, high: 13_145.66, pairs: 7 },
  { table: 'UKdat', threshold: 0.02, total: 11_417.99, low: 9_977.28, high: 13_145.66, pairs: 7 },
  { table: 'UKdat_5', threshold: 0.05, total: 11_312.99, low: 9_884.4, high: 13_027.4, pairs: 6 },
  { table: 'Ned', threshold: 0.05, total: 68_246.49, low: 52_782.12, high: 89_079.13, pairs: 11 },
  { table: 'Ned', threshold: 0.02, total: 111_139.37, low: 92_439.86, high: 133_991.47, pairs: 8 },
  { table: 'Ned_5', threshold: 0.05, total: 121_521.61, low: 98_675.43, high: 150_138.91, pairs: 6 },
  { table: 'NewOrl', threshold: 0.05, total: 1494.45, low: 833.04, high: 2830.91, pairs: 3 },
  { table: 'NewOrl', threshold: 0.02, total: 1183.69, low: 720.92, high: 2046.06, pairs: 1 },
  { table: 'NewOrl_5', threshold: 0.05, total: 1034.15, low: 658.26, high: 1708.6, pairs: 0 },
  { table: 'Western', threshold: 0.05, total: 2817.77, low: 1806.0, high: 4530.23, pairs: 2 },
  { table: 'Western', threshold: 0.02, total: 2483.38, low: 1657.09, high: 3830.03, pairs: 1 },
  { table: 'Artificial_3', threshold: 0.05, total: 539.09, low: 278.65, high: 1170.89, pairs: 0 },
] as const;

describe('the agreement with R’s SparseMSE', () => {
  it.for(fromR.map((each) => ({ ...each, counts: tableOf(each.table) })))(
    'has the total of $table at threshold $threshold: $total',
    ({ counts, threshold, total, low, high, pairs }, { skip }) => {
      if (!counts) return skip('shared data absent');
      const people = counts.above[0] as number;
      const chosen = chooseModel(counts, threshold).at(-1)!;
      expect(chosen.fit.pairs).toHaveLength(pairs);
      expect((people + chosen.fit.unseen) / total).toBeCloseTo(1, 4);
      // R's interval is a normal one of the logarithm of the unseen, ours the profile of the likelihood: near, not the same.
      const given = profileInterval(counts, chosen.fit);
      expect(Math.abs(given.low / low - 1)).toBeLessThan(0.06);
      expect(Math.abs(given.high / high - 1)).toBeLessThan(0.12);
    },
  );

  it.for([
    { table: 'UKdat', low: 9264, high: 14_377 },
    { table: 'Ned', low: 34_408, high: 131_707 },
    { table: 'NewOrl', low: 791, high: 2458 },
    { table: 'Western', low: 1300, high: 7234 },
  ] as const)('has nearly R’s bootstrap interval of $table: $low to $high', ({ table, low, high }, { skip }) => {
    const counts = tableOf(table);
    if (!counts) return skip('shared data absent');
    const total = (counts.above[0] as number) + (chooseModel(counts, 0.05).at(-1)?.fit.unseen as number);
    const found = bootstrapInterval(counts, total, { threshold: 0.05, seed: 2013, rounds: 300 });
    // R drew 400 times, New Orleans 200: the ends of either are some per cent uncertain.
    expect(Math.abs((found?.low as number) / low - 1)).toBeLessThan(0.15);
    expect(Math.abs((found?.high as number) / high - 1)).toBeLessThan(0.25);
  });

  it('has the pairs of the Netherlands in R’s order; two of them have nobody in common', ({ skip }) => {
    const counts = tableOf('Ned');
    if (!counts) return skip('shared data absent');
    const added = chooseModel(counts, 0.05).flatMap((choice) => (choice.added ? [listsOf(choice.added)] : []));
    const finite = ['O:Z', 'P:Z', 'I:Z', 'P:R', 'O:P', 'K:O', 'K:Z', 'K:P', 'R:Z'];
    const names = added.map((pair) => pair.map((list) => 'IKOPRZ'[list]).join(':'));
    expect(names.filter((name) => finite.includes(name))).toEqual(finite);
    expect(names.filter((name) => !finite.includes(name))).toEqual(['K:R', 'I:K']);
  });

  it('goes on to the next pair when the estimate would not exist with the most surprising one', () => {
    // Only A and B meet. Their pair is by far the most surprising, but with it nothing would tell how many nobody knows.
    const counts = someCounts({ '1000': 57, '0100': 11, '0010': 32, '0001': 16, '1100': 12 });
    const choices = chooseModel(counts, 0.05);
    expect(choices.map(({ added }) => added)).toEqual([undefined, 0b0101, 0b1001]);
    expect(128 + (choices.at(-1)?.fit.unseen as number)).toBeCloseTo(276.3807, 3);
  });
});

describe('the estimate from what is published', () => {
  it.for([
    { file: 'UKdat', total: 11_600 },
    { file: 'Ned', total: 69_500 },
    { file: 'NewOrl', total: 1060 },
  ] as const)('moves as the report says: $file to $total', ({ file, total }, { skip }) => {
    const table = sharedTable(file);
    if (!table) return skip('shared data absent');
    const { estimate, hiddenOtherwise } = analyseOverlap(table, { rounds: 0 }).analysis;
    expect(estimate?.total).toBe(total);
    expect(hiddenOtherwise?.low).toBeLessThanOrEqual(total);
    expect(hiddenOtherwise?.high).toBeGreaterThanOrEqual(total);
  });
});

describe('how surprising a count is', () => {
  it('has the known chances of the Poisson distribution', () => {
    expect(poissonSurprise(0, 3)).toBeCloseTo(Math.exp(-3), 12);
    expect(poissonSurprise(1, 3)).toBeCloseTo(4 * Math.exp(-3), 12);
    expect(poissonSurprise(2, 0.5)).toBeCloseTo(1 - 1.5 * Math.exp(-0.5), 12);
    expect(poissonSurprise(64, 12) / 6.93352840284738e-26).toBeCloseTo(1, 10);
    expect(poissonSurprise(3, 0)).toBe(0);
    expect(poissonSurprise(0, 0)).toBe(1);
    expect(poissonSurprise(100_000, 100_000)).toBeGreaterThan(0.49);
  });
});

function tableOf(name: (typeof fromR)[number]['table']): Counts | undefined {
  if (name === 'Western') return someCounts(western);
  if (name === 'Artificial_3') return someCounts(failing);
  const [file, merged] = name.split('_') as ['UKdat' | 'Ned' | 'NewOrl', string | undefined];
  const table = sharedTable(file);
  return table && (merged ? mergedCounts(table, taken[file]) : countsOf(table.lists.length, tidyTable(table).cells));
}

/** The package's tables of five lists take these lists of the whole tables as one. */
const taken = { UKdat: ['PF', 'NCA'], Ned: ['I', 'O'], NewOrl: ['B', 'E', 'F', 'G'] };
