import { estimateExists } from './estimate-exists.ts';
import { type Counts, type Fit, fitModel } from './fit-model.ts';
import { pairsOf } from './lattice.ts';

/** With more lists there are more models than can be tried through: 6 lists have 32,768. */
const mostLists = 5;

/** Models whose BIC is less than this from the best are not clearly worse (Kass and Raftery's "strong" begins at 6). */
const closeness = 6;

/** Schwarz' criterion over the people on the lists, up to a constant of the table. */
export const bicOf = (fit: Fit, people: number): number => fit.deviance + Math.log(people) * fit.size;

/**
 * Every model of main effects and pairs, best BIC first, as far as they are not clearly worse than the best; models
 * whose estimate does not exist or is not unique are passed over.
 *
 * @returns undefined with more than 5 lists, or when no model has an estimate
 */
export function nearModels(counts: Counts): { readonly tried: number; readonly near: readonly Fit[] } | undefined {
  if (counts.lists > mostLists) return undefined;
  const people = counts.above[0] as number;
  const pairs = pairsOf(counts.lists);
  const fits = Array.from({ length: 1 << pairs.length }, (_, chosen) =>
    fitModel(
      counts,
      pairs.filter((_, at) => (chosen & (1 << at)) !== 0),
    ),
  ).filter((fit) => fit !== undefined);
  fits.sort((a, b) => bicOf(a, people) - bicOf(b, people));
  const near: Fit[] = [];
  for (const fit of fits) {
    const best = near[0];
    if (best && bicOf(fit, people) - bicOf(best, people) >= closeness) break;
    if (estimateExists(counts, fit.pairs) === 'yes') near.push(fit);
  }
  return near.length > 0 ? { tried: 1 << pairs.length, near } : undefined;
}
