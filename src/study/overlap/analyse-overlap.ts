import { analyseLists, type Method } from './analyse-lists.ts';
import { chooseModel } from './choose-model.ts';
import { hideSmall } from './hide-small.ts';
import { listsOf, pairsOf } from './lattice.ts';
import type { Fitted, Interval, OverlapAnalysis, OverlapOptions, OverlapStudy, OverlapTable, Step } from './overlap.ts';
import type { Published } from './publish.ts';
import { seeded } from './seeded.ts';
import { otherStandIn, standIn } from './stand-in.ts';
import { tidyTable, withoutEmptyLists } from './tidy-table.ts';

/** How small the chance must be for a pair to come in: that of the published analysis (Bales, Hesketh, Silverman 2015). */
const threshold = 0.05;

/** Any number would do; the same one gives the same report. */
const seed = 2013;

/** With more lists the estimate is made anew for fewer other values of the hidden figures. */
const otherTables = (lists: number): number => (lists <= 8 ? 24 : 4);

/**
 * Lists, overlaps and an estimate of the people whom no list knows, ready to be published. The estimate is made of the
 * published figures alone: whoever makes it again with any value of a hidden one learns nothing.
 *
 * @throws StudyProblem when the table is not one of people by lists
 */
export function analyseOverlap(table: OverlapTable, options: OverlapOptions = {}): OverlapStudy {
  const k = options.k ?? 5;
  const { cells, addedUp } = tidyTable(table);
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
    addedUp: published.people === null ? 0 : addedUp,
    analysis: rounded(analysisOf(table.lists, published, { threshold, seed, rounds: options.rounds ?? 500 })),
    method: { threshold, seed },
  };
}

function analysisOf(names: readonly string[], published: Published, method: Method): OverlapAnalysis {
  const instead = standIn(published);
  if (!instead) {
    const nothing = { leftOut: [], never: [], steps: [], estimate: undefined, others: undefined };
    return { ...nothing, lists: names, refused: 'hidden', hiddenOtherwise: undefined };
  }
  const analysis = analyseLists({ names, cells: instead.cells }, method);
  return { ...analysis, hiddenOtherwise: analysis.estimate && totalsOtherwise(published, analysis.estimate.total) };
}

/** Between what the totals lie when the hidden figures are taken to be others; undefined when none is hidden. */
function totalsOtherwise(published: Published, total: number): Interval | undefined {
  if (!published.pairs.includes(null)) return undefined;
  const random = seeded(seed);
  const totals = Array.from({ length: otherTables(published.lists.length) }, () => {
    const counts = otherStandIn(published, random);
    const chosen = counts && chooseModel(withoutEmptyLists(counts.cells), threshold).at(-1);
    return chosen ? [(counts.above[0] as number) + chosen.fit.unseen] : [];
  }).flat();
  return { low: Math.min(total, ...totals), high: Math.max(total, ...totals) };
}

/** Three figures say what such an estimate can say. */
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
  const { estimate, steps, others, hiddenOtherwise } = analysis;
  return {
    ...analysis,
    steps: steps.map((step: Step) => ({ ...roughFit(step), p: step.p && Number(step.p.toPrecision(1)) })),
    estimate: estimate && {
      ...roughFit(estimate),
      given: roughInterval(estimate.given),
      chosen: estimate.chosen && { ...estimate.chosen, ...roughInterval(estimate.chosen) },
    },
    hiddenOtherwise: hiddenOtherwise && roughInterval(hiddenOtherwise),
    others: others && {
      ...others,
      best: roughFit(others.best),
      near: { ...others.near, totals: roughInterval(others.near.totals) },
    },
  };
}
