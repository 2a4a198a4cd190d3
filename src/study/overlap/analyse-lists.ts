import { bootstrapInterval, roundsFor } from './bootstrap-interval.ts';
import { type Choice, chooseModel } from './choose-model.ts';
import { neverTogether } from './estimate-exists.ts';
import type { Counts, Fit } from './fit-model.ts';
import { listsOf } from './lattice.ts';
import { bicOf, nearModels } from './other-models.ts';
import type { Estimate, Fitted, NoEstimateReason, OverlapAnalysis, Two } from './overlap.ts';
import { profileInterval } from './profile-interval.ts';
import { withoutEmptyLists } from './tidy-table.ts';

export interface Lists {
  readonly names: readonly string[];
  /** People by the set of lists, cell 0 empty. */
  readonly cells: Float64Array;
}

export interface Method {
  readonly threshold: number;
  readonly seed: number;
  readonly rounds: number;
}

/** The estimate, with full precision. */
export function analyseLists(lists: Lists, method: Method): OverlapAnalysis {
  const { kept, ...counts } = withoutEmptyLists(lists.cells);
  const names = kept.map((at) => lists.names[at] as string);
  const leftOut = lists.names.filter((_, at) => !kept.includes(at));
  const never = neverTogether(counts);
  const base = { lists: names, leftOut, hiddenOtherwise: undefined, never: never.map(two) };
  const refused = refusalOf(counts, never);
  const choices = refused ? [] : chooseModel(counts, method.threshold);
  const chosen = choices.at(-1);
  const estimate = chosen && estimateOf(counts, choices, chosen.fit, method);
  if (!estimate) {
    return { ...base, estimate: undefined, refused: refused ?? 'not-determined', steps: [], others: undefined };
  }
  const people = counts.above[0] as number;
  return {
    ...base,
    estimate,
    refused: undefined,
    steps: choices.map(({ fit, added, p }) => ({
      ...fittedOf(fit, people),
      added: added === undefined ? undefined : two(added),
      p,
    })),
    others: othersOf(counts),
  };
}

function refusalOf(counts: Counts, never: readonly number[]): NoEstimateReason | undefined {
  if (counts.lists < 2) return 'one-list';
  return never.length === (counts.lists * (counts.lists - 1)) / 2 ? 'no-overlap' : undefined;
}

/** Undefined when any number, however large, would fit. */
function estimateOf(counts: Counts, choices: readonly Choice[], fit: Fit, method: Method): Estimate | undefined {
  const fitted = fittedOf(fit, counts.above[0] as number);
  const given = profileInterval(counts, fit);
  if (!Number.isFinite(given.high)) return undefined;
  const rounds = roundsFor(counts.lists, choices.length, method.rounds);
  return {
    ...fitted,
    level: 0.95,
    given,
    chosen: rounds > 0 ? bootstrapInterval(counts, fitted.total, { ...method, rounds }) : undefined,
  };
}

function othersOf(counts: Counts): OverlapAnalysis['others'] {
  const found = nearModels(counts);
  if (!found) return undefined;
  const people = counts.above[0] as number;
  const totals = found.near.map((fit) => people + fit.unseen);
  return {
    tried: found.tried,
    best: fittedOf(found.near[0] as Fit, people),
    near: { models: totals.length, totals: { low: Math.min(...totals), high: Math.max(...totals) } },
  };
}

const two = (pair: number): Two => listsOf(pair) as unknown as Two;

const fittedOf = (fit: Fit, people: number): Fitted => ({
  pairs: fit.pairs.map(two),
  never: fit.never.map(two),
  parameters: fit.size,
  deviance: fit.deviance,
  aic: fit.deviance + 2 * fit.size,
  bic: bicOf(fit, people),
  unseen: fit.unseen,
  total: people + fit.unseen,
});
