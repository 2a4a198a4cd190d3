import { describe, expect, it } from 'vitest';
import { analyseOverlap } from './analyse-overlap.ts';
import { chooseModel } from './choose-model.ts';
import { type Counts, countsOf } from './fit-model.ts';
import { listsOf } from './lattice.ts';
import { nearModels } from './other-models.ts';
import { mergedCounts, sharedTable, someCounts, threeLists } from './overlap.fixtures.ts';
import type { OverlapTable } from './overlap.ts';
import { profileInterval } from './profile-interval.ts';
import { tidyTable } from './tidy-table.ts';

describe('the choice of the model', () => {
  it('takes in the pair whose common people are the most surprising, one at a time, and stops where nothing is', () => {
    const choices = chooseModel(someCounts(threeLists), 0.05);
    expect(choices.map(({ added }) => added)).toEqual([undefined, 0b011]);
    expect(choices.map(({ fit }) => (123 + fit.unseen).toFixed(1))).toEqual(['142.0', '268.8']);
    expect(chooseModel(someCounts(threeLists), 0)).toHaveLength(1);
  });

  it('has the published best model by BIC for the table of three lists', () => {
    const found = nearModels(someCounts(threeLists));
    expect(found?.tried).toBe(8);
    expect(found?.near[0]?.pairs).toEqual([0b011, 0b110]);
    expect(123 + (found?.near[0]?.unseen as number)).toBeCloseTo(157.1667, 3);
  });
});

const ukTable = sharedTable('UKdat');
const present = ukTable !== undefined;

/** The table of the United Kingdom is not part of the repository. */
describe.skipIf(!present)(`the UK table of 2013${present ? '' : ' (skipped: shared data absent)'}`, () => {
  const people = 2744;
  const total = (counts: Counts) => people + (chooseModel(counts, 0.05).at(-1)?.fit.unseen as number);

  it('gives 11,313 in all with five lists, the standard model, and 11,418 with six', () => {
    expect(total(fiveLists())).toBeCloseTo(11_313, 0);
    expect(total(sixLists())).toBeCloseTo(11_418, 0);
  });

  it('takes in six pairs with five lists; the one without common people is not needed', () => {
    const added = chooseModel(fiveLists(), 0.05).flatMap(({ added }) => (added ? [listsOf(added)] : []));
    expect(added).toEqual([
      [0, 1],
      [1, 4],
      [2, 4],
      [0, 2],
      [3, 4],
      [1, 3],
    ]);
  });

  it('has an interval for the standard model that holds the published 10,000–13,000, with six and with five lists', () => {
    for (const counts of [sixLists(), fiveLists()]) {
      const fit = chooseModel(counts, 0.05).at(-1)?.fit;
      const { low, high } = profileInterval(counts, fit!);
      expect(low).toBeLessThan(10_000);
      expect(low).toBeGreaterThan(9_500);
      expect(high).toBeGreaterThan(13_000);
      expect(high).toBeLessThan(13_500);
    }
  });

  it('gives the published 22,991 for the best BIC of all models of pairs, and 12,262 for the next', () => {
    const found = nearModels(fiveLists());
    const totals = found?.near.map((fit) => people + fit.unseen) ?? [];
    expect(totals[0]).toBeCloseTo(22_991, 0);
    expect(totals[1]).toBeCloseTo(12_262, 0);
  });

  it('gives the published 12,350 on the way down of BIC with six lists', () => {
    const bic = chooseModel(sixLists(), 0.05).find(({ fit }) => fit.pairs.length === 6);
    expect(people + (bic?.fit.unseen as number)).toBeCloseTo(12_350, 0);
  });

  it('is studied from what is published, the same each time, and the estimate moves by 1 per cent', () => {
    const study = analyseOverlap(theTable(), { rounds: 120 });
    expect(study.people).toBe(people);
    expect(study.analysis.estimate?.total).toBe(11_600);
    expect(study.analysis.never).toEqual([
      [0, 4],
      [0, 5],
    ]);
    expect(study.analysis.estimate?.chosen?.low).toBeLessThan(10_500);
    expect(study.analysis.estimate?.chosen?.high).toBeGreaterThan(13_000);
    expect(study.analysis.hiddenOtherwise?.low).toBeLessThan(11_500);
    expect(analyseOverlap(theTable(), { rounds: 120 })).toEqual(study);
  });
});

const theTable = () => ukTable as OverlapTable;

const sixLists = (): Counts => countsOf(6, tidyTable(theTable()).cells);

function fiveLists(): Counts {
  return mergedCounts(theTable(), ['PF', 'NCA']);
}
