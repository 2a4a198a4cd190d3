import type { Column } from '../scheme/records.ts';

/** One published category of an attribute, in the order of the tables. */
export type Category =
  | { readonly kind: 'value'; readonly value: string }
  /**
   * Values together; `values` says how many, `null` that it is not told. `andMissing`: people without a value are in it too,
   * because they were fewer than k.
   */
  | { readonly kind: 'rest'; readonly values: number | null; readonly andMissing?: true }
  | { readonly kind: 'missing' };

/** A whole-numbered vector over the places of a frame; places that are not named hold zero. */
export interface Sparse {
  readonly places: readonly number[];
  readonly times: readonly number[];
}

/**
 * How one attribute is counted. A person adds the vector of the own type to the places of the frame. The first
 * `categories.length` places are published. An attribute with several options a person has unpublished places after
 * them: the "no" of each option, how many options there are beyond the first ones, and, when somebody answered "none of
 * these", who did, so that every link between the numbers is an equation.
 */
export interface Frame {
  readonly column: Column;
  /** Index into `Records.columns`. */
  readonly at: number;
  readonly multi: boolean;
  readonly categories: readonly Category[];
  readonly merged: readonly string[];
  readonly size: number;
  /** Code of the column → type. */
  readonly typeOfCode: Uint16Array;
  readonly types: readonly Sparse[];
  /** People by type. */
  readonly peopleOfType: readonly number[];
  /** Equations: each vector times the places gives all people. */
  readonly lines: readonly Sparse[];
  /** Code of the column (or position of an option) → place; for the aggregates. Code 0 is "no value". */
  readonly placeOfValue: readonly number[];
  /** The place that counts options and not people, if there is one. */
  readonly surplus: number | undefined;
}

export const sparse = (parts: readonly (readonly [place: number, times: number])[]): Sparse => ({
  places: parts.map(([place]) => place),
  times: parts.map(([, times]) => times),
});

/** `x` minus `y`. */
export function difference(x: Sparse, y: Sparse): Sparse {
  const sum = new Map<number, number>();
  const add = ({ places, times }: Sparse, sign: number) => {
    for (const [at, place] of places.entries()) sum.set(place, (sum.get(place) ?? 0) + sign * (times[at] as number));
  };
  add(x, 1);
  add(y, -1);
  return sparse([...sum].filter(([, times]) => times !== 0));
}

export const timesAt = ({ places, times }: Sparse, place: number): number => times[places.indexOf(place)] ?? 0;
