import { placeOf } from '../scheme/value-places.ts';
import type { CategoryWords, Fact } from './facts-of-release.ts';

/** A category of a fact whose values have an order of their own, and where it stands in it. */
export interface Ordered {
  readonly at: number;
  readonly place: number;
  readonly label: string;
}

/** The values of a fact in their own order, where all of them are times, or bands of numbers; `undefined` of any other fact. */
export function orderedValues({
  attribute,
  categories,
}: Pick<Fact, 'attribute' | 'categories'>): Ordered[] | undefined {
  const values = attribute.categories.flatMap((category, at): (Ordered | { readonly place: undefined })[] => {
    const { label, unknown } = categories[at] as CategoryWords;
    if (category.kind !== 'value') return category.kind === 'rest' ? [{ place: undefined }] : [];
    if (unknown) return [];
    const place = placeOf(category.value.trim());
    return [place === undefined ? { place } : { at, place, label }];
  });
  const found = values.filter((one): one is Ordered => one.place !== undefined);
  if (found.length < 2 || found.length < values.length) return undefined;
  return found.toSorted((x, y) => x.place - y.place);
}

/** Categories as a table has them: times and bands in their own order, all others as the release has them; the rest and "no answer" last. */
export function tableOrder(fact: Pick<Fact, 'attribute' | 'categories'>): readonly number[] {
  const all = [...fact.categories.keys()];
  const ordered = orderedValues(fact)?.map(({ at }) => at);
  return ordered ? [...ordered, ...all.filter((at) => !ordered.includes(at))] : all;
}
