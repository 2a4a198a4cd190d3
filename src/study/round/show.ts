import type { Category, Frame } from '../count/frame.ts';
import { mostCategories } from '../count/merge-values.ts';
import type { ReleasedAttribute, ReleasedTable } from '../protect/release.ts';
import { meansUnknown } from '../scheme/columns.ts';
import { regionMapOf } from '../scheme/regions.ts';
import { isInOrder } from '../scheme/value-places.ts';
import { eachKind, type RoundedFile } from './rounded-file.ts';

/** Times, bands or regions that are still shown each by itself. */
const mostInOrder = 40;

/** An attribute as it is shown: decided by the made-up file alone, so that nothing of it says more than the numbers do. */
export interface ShownAttribute {
  /** Somebody of the made-up file has several answers, or none of those that are shown. */
  readonly multi: boolean;
  readonly categories: readonly Category[];
  /** By place of the frame: which category shows it; none when nobody of the made-up file is there. */
  readonly categoryOf: readonly (number | undefined)[];
}

/**
 * The values that somebody in the made-up file has, the largest first and of equal ones by name: the first twelve by name, those that say
 * that it is not known always among them, all further ones together, and "no value". A value that nobody has there is not shown, and neither is how many such there are.
 */
export function shownAttribute(frame: Frame, at: number, width: number, { types, units }: RoundedFile): ShownAttribute {
  const { categories } = frame;
  const counts = categories.map(() => 0);
  for (let unit = 0; unit < units; unit += 1)
    for (const place of frame.types[types[unit * width + at] as number]?.places ?? [])
      if (place < counts.length) counts[place] = (counts[place] as number) + 1;
  const nameOf = (place: number) => {
    const category = categories[place];
    return category?.kind === 'value' ? category.value : '';
  };
  const values = [...categories.keys()]
    .filter((place) => categories[place]?.kind === 'value' && (counts[place] as number) > 0)
    .sort((x, y) => (counts[y] as number) - (counts[x] as number) || (nameOf(x) < nameOf(y) ? -1 : 1));
  // "Not known" among others would count as known.
  const labelsOf = (place: number) => frame.column.meaning?.valueLabels?.[nameOf(place)];
  const unknown = values.filter((place) => meansUnknown(nameOf(place), labelsOf(place)));
  const told = values.filter((place) => !unknown.includes(place));
  // Times and bands are a line, and regions a map: cut by size they would have holes.
  const isWhole = isInOrder(told.map(nameOf)) || regionMapOf(frame.column.name, told.map(nameOf)) !== undefined;
  const most = isWhole ? mostInOrder : mostCategories - unknown.length;
  const known = told.slice(0, Math.max(0, most));
  const named = values.filter((place) => unknown.includes(place) || known.includes(place));
  const others = values.filter((place) => !named.includes(place));
  const missing = categories.findIndex(({ kind }, place) => kind === 'missing' && (counts[place] as number) > 0);
  const categoryOf: (number | undefined)[] = categories.map(() => undefined);
  for (const [category, place] of named.entries()) categoryOf[place] = category;
  for (const place of others) categoryOf[place] = named.length;
  if (missing >= 0) categoryOf[missing] = named.length + (others.length > 0 ? 1 : 0);
  return {
    multi: frame.multi && hasSeveral(frame, at, width, { types, units }),
    categories: [
      ...named.map((place) => categories[place] as Category),
      ...(others.length > 0 ? [{ kind: 'rest', values: null } as const] : []),
      ...(missing >= 0 ? [{ kind: 'missing' } as const] : []),
    ],
    categoryOf,
  };
}

/** Whether anybody has another number of answers than one: that some true person has is not told by it. */
function hasSeveral(frame: Frame, at: number, width: number, { types, units }: RoundedFile): boolean {
  const many = frame.types.map(({ places }) => places.filter((place) => place < frame.categories.length).length);
  for (let unit = 0; unit < units; unit += 1) if (many[types[unit * width + at] as number] !== 1) return true;
  return false;
}

/** Frames and the made-up file, and how each frame is shown. */
export interface Showing {
  readonly frames: readonly Frame[];
  readonly shown: readonly ShownAttribute[];
  readonly file: RoundedFile;
  readonly k: number;
}

/** Cells and totals of a table, row by row of its first attribute, the total last: k times the units counted there. */
export function shownTable({ frames, shown, file, k }: Showing, attributes: readonly number[]): ReleasedTable['shown'] {
  const sizes = attributes.map((at) => (shown[at] as ShownAttribute).categories.length + 1);
  const steps = sizes.map((_, side) => sizes.slice(side + 1).reduce((all, size) => all * size, 1));
  // By side and type: where somebody of it is counted, the total among it.
  const ways = attributes.map((at, side) =>
    (frames[at] as Frame).types.map(({ places }) => {
      const { categoryOf } = shown[at] as ShownAttribute;
      const own = new Set(places.flatMap((place) => categoryOf[place] ?? []));
      return [...own, (sizes[side] as number) - 1].map((place) => place * (steps[side] as number));
    }),
  );
  const numbers = Array.from({ length: sizes.reduce((all, size) => all * size, 1) }, () => 0);
  const count = (own: readonly number[], many: number, side: number, cell: number): void => {
    if (side === attributes.length) {
      numbers[cell] = (numbers[cell] as number) + k * many;
      return;
    }
    for (const step of (ways[side] as readonly (readonly number[])[])[own[side] as number] as readonly number[])
      count(own, many, side + 1, cell + step);
  };
  eachKind({ frames }, file, attributes, (own, many) => count(own, many, 0, 0));
  return numbers;
}

/** The attribute as it is released. */
export const releasedAttribute = ({ column, at }: Frame, { categories, multi }: ShownAttribute): ReleasedAttribute => ({
  ...{ column: column.name, at, multi },
  ...{ categories, merged: [] },
});
