import type { Category } from './frame.ts';

/** Most values of an attribute that keep a category of their own. */
export const mostCategories = 12;

export interface Merging {
  readonly categories: readonly Category[];
  /** Value (index 0 = no value, n = nth value) → category. */
  readonly categoryOf: readonly number[];
  readonly merged: readonly string[];
}

/**
 * The share that keeps a value apart: half the root of k people in n. Two values of twice this share meet k times when
 * they have nothing to do with each other; smaller ones would mostly be hidden.
 */
export const ownCategoryFrom = (people: number, k: number): number => Math.max(k, Math.ceil(Math.sqrt(k * people) / 2));

/**
 * Merges rare values into the category "rest", once for the whole release. The rule sees only how many people have each
 * value: the largest twelve stay when they have `ownCategoryFrom` people. "No value" goes into the rest when one of the two
 * has k + 1 people or fewer. A rest that has no more than k people beyond one for each of its values takes the smallest
 * value that had stayed: "female, or another gender that few have". Whoever knows the rule and sees it applied still does
 * not know the small group more narrowly than by k.
 *
 * @param counts people by value; index 0 is "no value"
 * @param exclusive each person has one value at most; only then groups can be joined
 */
export function mergeValues(
  values: readonly string[],
  counts: ArrayLike<number>,
  people: number,
  k: number,
  exclusive: boolean,
): Merging {
  const count = (at: number) => counts[at] as number;
  const name = (at: number) => values[at - 1] as string;
  const order = values.map((_, at) => at + 1).sort((x, y) => count(y) - count(x) || (name(x) < name(y) ? -1 : 1));
  const from = ownCategoryFrom(people, k);
  const kept = order.filter((at, place) => place < mostCategories && count(at) >= from);
  const rest = order.slice(kept.length);
  // One value that is left over says less under the name "rest" than under its own; a rare one is not named.
  if (rest.length === 1 && count(rest[0] as number) >= k) kept.push(rest.pop() as number);
  return categoriesOf(
    { kept, rest, values, counts, ...(exclusive ? joined(kept, rest, counts, k) : { fold: false }) },
    k,
  );
}

interface Sorted {
  readonly kept: readonly number[];
  readonly rest: readonly number[];
  readonly values: readonly string[];
  readonly counts: ArrayLike<number>;
  /** Whether "no value" goes into the rest. */
  readonly fold: boolean;
}

/** Joins what is too small to stand alone with what is next to it in size. */
function joined(kept: readonly number[], rest: readonly number[], counts: ArrayLike<number>, k: number) {
  const count = (at: number) => counts[at] as number;
  const missing = count(0);
  const inRest = rest.reduce((sum, at) => sum + count(at), 0);
  const fold = missing > 0 && (missing <= k + 1 || (rest.length > 0 && inRest <= k + 1));
  const together = inRest + (fold ? missing : 0);
  const small = together > 0 && together <= k + rest.length + (fold ? 1 : 0);
  const last = kept.at(-1);
  if (last === undefined || !(small || (fold && rest.length === 0))) return { fold };
  return { fold, kept: kept.slice(0, -1), rest: [last, ...rest] };
}

function categoriesOf({ kept, rest, values, counts, fold }: Sorted, k: number): Merging {
  const categories: Category[] = kept.map((at) => ({ kind: 'value', value: values[at - 1] as string }));
  const categoryOf = Array.from({ length: values.length + 1 }, () => kept.length);
  for (const [place, at] of kept.entries()) categoryOf[at] = place;
  if (rest.length > 0) categories.push({ kind: 'rest', values: rest.length, ...(fold ? { andMissing: true } : {}) });
  if ((counts[0] as number) > 0 && !fold) {
    categoryOf[0] = categories.length;
    categories.push({ kind: 'missing' });
  }
  const merged = rest.filter((at) => (counts[at] as number) >= k).map((at) => values[at - 1] as string);
  return { categories, categoryOf, merged: merged.sort() };
}

/** Takes over the categories of an earlier release, so that its numbers and the new ones are about the same groups. */
export function mergeAsBefore(
  values: readonly string[],
  counts: ArrayLike<number>,
  before: readonly Category[],
  k: number,
): Merging | undefined {
  const placeOf = (value: string) =>
    before.findIndex((category) => category.kind === 'value' && category.value === value);
  const rest = before.findIndex((category) => category.kind === 'rest');
  const categoryOf = ['', ...values].map((value, at) => (at > 0 && placeOf(value) >= 0 ? placeOf(value) : rest));
  const missing = before.findIndex(
    (category) => category.kind === 'missing' || (category.kind === 'rest' && category.andMissing === true),
  );
  categoryOf[0] = missing >= 0 || (counts[0] as number) > 0 ? missing : 0;
  if (categoryOf.includes(-1)) return undefined;
  const merged = values.filter((_, at) => categoryOf[at + 1] === rest && (counts[at + 1] as number) >= k);
  return { categories: before, categoryOf, merged: merged.sort() };
}
