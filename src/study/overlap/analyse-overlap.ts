import { analyseLists, type Lists, type Method } from './analyse-lists.ts';
import { hideSmall } from './hide-small.ts';
import { listsOf, pairsOf } from './lattice.ts';
import type { Fitted, Interval, OverlapAnalysis, OverlapOptions, OverlapStudy, OverlapTable, Step } from './overlap.ts';
import { mergeLists, tidyTable } from './tidy-table.ts';

/** How small the chance must be for a pair to come in: that of the published analysis (Bales, Hesketh, Silverman 2015). */
const threshold = 0.05;

/** Any number would do; the same one gives the same report. */
const seed = 2013;

/** Police and national crime agency: the published analysis of the United Kingdom's table also takes them as one. */
const usualMerge = ['PF', 'NCA'];

/**
 * Lists, overlaps and an estimate of the people whom no list knows, ready to be published.
 *
 * @throws StudyProblem when the table is not one of people by lists
 */
export function analyseOverlap(table: OverlapTable, options: OverlapOptions = {}): OverlapStudy {
  const k = options.k ?? 5;
  const { cells, addedUp } = tidyTable(table);
  const method: Method = { threshold, seed, rounds: options.rounds ?? 500, fewest: k };
  const usual = usualMerge.every((name) => table.lists.includes(name)) ? [usualMerge] : [];
  const arrangements: Lists[] = [
    { names: table.lists, cells, merged: [] },
    ...(options.merges ?? usual).map((merge) => mergeLists(table.lists, cells, merge)),
  ];
  const published = hideSmall(table.lists.length, cells, k);
  return {
    k,
    people: published.people,
    lists: table.lists.map((name, at) => ({ name, people: published.lists[at] as number | null })),
    pairs: pairsOf(table.lists.length).map((set, at) => {
      const [a, b] = listsOf(set) as [number, number];
      return { a, b, both: published.pairs[at] as number | null };
    }),
    byNumber: published.byNumber,
    addedUp,
    analyses: arrangements.map((lists) => rounded(analyseLists(lists, method))),
    method: { threshold, seed },
  };
}

/** Three figures say what such an estimate can say, and less about the small counts that went in. */
const roughly = (people: number): number => (Number.isFinite(people) ? Number(people.toPrecision(3)) : people);

const roughInterval = ({ low, high }: Interval): Interval => ({ low: roughly(low), high: roughly(high) });

const roughFit = <Kind extends Fitted>(fitted: Kind): Kind => ({
  ...fitted,
  deviance: Math.round(fitted.deviance),
  aic: Math.round(fitted.aic),
  bic: Math.round(fitted.bic),
  unseen: roughly(fitted.unseen),
  total: roughly(fitted.total),
});

function rounded(analysis: OverlapAnalysis): OverlapAnalysis {
  const { estimate, steps, others } = analysis;
  return {
    ...analysis,
    steps: steps.map((step: Step) => ({ ...roughFit(step), p: step.p && Number(step.p.toPrecision(1)) })),
    estimate: estimate && {
      ...roughFit(estimate),
      given: roughInterval(estimate.given),
      chosen: estimate.chosen && { ...estimate.chosen, ...roughInterval(estimate.chosen) },
    },
    others: others && {
      ...others,
      best: roughFit(others.best),
      near: { ...others.near, totals: roughInterval(others.near.totals) },
    },
  };
}
