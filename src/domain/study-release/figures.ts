import type { Day } from '../../platform/time/format.ts';
import { type Category, cellAt, type Release } from '../../study/index.ts';

/** A number as it was printed; null where the release shows none. */
export type Printed = number | null;

/** What was printed of the people of one region, or of everybody. */
export interface NumbersOf {
  readonly people: Printed;
  /** By fact, and by answer of it; of two facts by both answers, each two with a blank between. What is not told at all has no key. */
  readonly by: Readonly<Record<string, Readonly<Record<string, Printed>>>>;
}

/** What pages of regions are drawn from: nothing that the report does not say too. */
export interface Figures {
  /** Every number is a multiple of it, … */
  readonly k: number;
  /** … and this far from the true one at most: of one fact, and where two or three meet. */
  readonly off: { readonly single: number; readonly crossed: number };
  /** Whose first contact lies from this first day of a half-year on, and before that one. */
  readonly from: Day;
  readonly until: Day;
  readonly country: NumbersOf;
  /** As the directory of organisations calls them. */
  readonly regions: readonly (NumbersOf & { readonly name: string })[];
}

/** How an answer stands in `by`: nobody's answer is a star or nothing. */
const keyOf = (category: Category): string =>
  category.kind === 'value' ? category.value : category.kind === 'rest' ? '*' : '';

/**
 * Takes the numbers by region out of a release; null where it tells of no regions. `time`: what the study was asked about.
 */
export function figuresOf(
  { k, bounds, attributes, tables }: Release,
  { from, until }: { readonly from: Day; readonly until: Day },
): Figures | null {
  const region = attributes.findIndex(({ column }) => column === 'region');
  const categories = attributes[region]?.categories;
  const own = tables.filter((table) => table.attributes.includes(region));
  if (!categories || own.length === 0) return null;
  const numbersAt = (place: number): NumbersOf => {
    const told = own.map((table) => {
      const others = table.attributes.filter((at) => at !== region);
      const rows = others.reduce<{ key: string[]; places: number[] }[]>(
        (before, at) =>
          before.flatMap(({ key, places }) =>
            (attributes[at]?.categories ?? []).map((category, next) => ({
              key: [...key, keyOf(category)],
              places: [...places, next],
            })),
          ),
        [{ key: [], places: [] }],
      );
      const number = (places: readonly number[]) =>
        cellAt(
          table,
          attributes,
          table.attributes.map((at) => (at === region ? place : (places[others.indexOf(at)] as number))),
        );
      return {
        fact: others.map((at) => attributes[at]?.column).join(' '),
        answers: rows.map(({ key, places }) => [key.join(' '), number(places)] as const),
      };
    });
    return {
      people: told.find(({ fact }) => fact === '')?.answers[0]?.[1] ?? null,
      by: Object.fromEntries(
        told.filter(({ fact }) => fact !== '').map(({ fact, answers }) => [fact, Object.fromEntries(answers)]),
      ),
    };
  };
  return {
    ...{ k, off: bounds ?? { single: 0, crossed: 0 }, from, until },
    country: numbersAt(categories.length),
    regions: categories.flatMap((category, place) =>
      category.kind === 'value' ? [{ name: category.value, ...numbersAt(place) }] : [],
    ),
  };
}
