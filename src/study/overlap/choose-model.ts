import { estimateExists } from './estimate-exists.ts';
import { type Counts, type Fit, fitModel, standardError } from './fit-model.ts';
import { pairsOf, sumAbove } from './lattice.ts';
import { twoSided } from './normal.ts';

/** One step of the choice: the model, the pair that came in, and its p. */
export interface Choice {
  readonly fit: Fit;
  readonly added: number | undefined;
  readonly p: number | undefined;
}

/** Akaike's criterion up to a constant of the table. */
export const aicOf = (fit: Fit): number => fit.deviance + 2 * fit.size;

/**
 * Pairs come in one at a time: the one that makes AIC smallest, as long as AIC falls and the pair is significant (Bales,
 * Hesketh, Silverman 2015). A pair without common people has no Wald test: its p is the probability of no common people
 * under the model without it. Pairs with which the estimate would not exist or not be unique are passed over.
 *
 * @returns the models from main effects alone to the chosen one; empty when even the first cannot be fitted
 */
export function chooseModel(counts: Counts, threshold: number): Choice[] {
  const first = estimateExists(counts, []) === 'yes' ? fitModel(counts, []) : undefined;
  if (!first) return [];
  const choices: Choice[] = [{ fit: first, added: undefined, p: undefined }];
  const all = pairsOf(counts.lists);
  for (let fit = first; ; ) {
    const next = bestNext(counts, fit, all);
    if (!next || aicOf(next.fit) >= aicOf(fit) || next.p > threshold) return choices;
    choices.push(next);
    fit = next.fit;
  }
}

function bestNext(counts: Counts, fit: Fit, all: readonly number[]): (Choice & { readonly p: number }) | undefined {
  let best: { fit: Fit; added: number } | undefined;
  for (const added of all) {
    if (fit.pairs.includes(added)) continue;
    const pairs = [...fit.pairs, added];
    const tried = fitModel(counts, pairs, { from: fit.parameters });
    if (!tried || (best && aicOf(tried) >= aicOf(best.fit))) continue;
    if (estimateExists(counts, pairs) === 'yes') best = { fit: tried, added };
  }
  return best && { ...best, p: pOf(fit, best.fit, best.added) };
}

function pOf(before: Fit, after: Fit, added: number): number {
  if (after.never.includes(added)) return Math.exp(-(sumAbove(before.means)[added] as number));
  return twoSided((after.parameters[added] as number) / standardError(after, added));
}
