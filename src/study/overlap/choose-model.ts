import { estimateExists } from './estimate-exists.ts';
import { type Counts, type Fit, fitModel } from './fit-model.ts';
import { pairsOf, sumAbove } from './lattice.ts';
import { poissonSurprise } from './poisson.ts';

/** One step of the choice: the model, the pair that came in, and its p. */
export interface Choice {
  readonly fit: Fit;
  readonly added: number | undefined;
  readonly p: number | undefined;
}

/**
 * Pairs come in one at a time, the one first whose common people are the most surprising under the model so far, as long as
 * that chance is below the threshold (Chan, Silverman, Vincent 2021). A pair with which the estimate would not
 * exist or not be unique is passed over, and the next one is asked: it does not end the search.
 *
 * @returns the models from main effects alone to the chosen one; empty when even the first cannot be fitted
 */
export function chooseModel(counts: Counts, threshold: number): Choice[] {
  const first = estimateExists(counts, []) === 'yes' ? fitModel(counts, []) : undefined;
  if (!first) return [];
  const choices: Choice[] = [{ fit: first, added: undefined, p: undefined }];
  const all = pairsOf(counts.lists);
  for (let fit = first; ; ) {
    const next = nextOf(counts, fit, all, threshold);
    if (!next) return choices;
    choices.push(next);
    fit = next.fit;
  }
}

function nextOf(counts: Counts, fit: Fit, all: readonly number[], threshold: number): Choice | undefined {
  const expected = sumAbove(fit.means);
  const surprising = all
    .filter((pair) => !fit.pairs.includes(pair))
    .map((pair) => ({ pair, p: poissonSurprise(counts.above[pair] as number, expected[pair] as number) }))
    .filter(({ p }) => p < threshold)
    .sort((a, b) => a.p - b.p);
  for (const { pair, p } of surprising) {
    const pairs = [...fit.pairs, pair];
    if (estimateExists(counts, pairs) !== 'yes') continue;
    const tried = fitModel(counts, pairs, { from: fit.parameters });
    if (tried) return { fit: tried, added: pair, p };
  }
  return undefined;
}
