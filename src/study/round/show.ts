import type { Category, Frame } from '../count/frame.ts';
import { mostCategories } from '../count/merge-values.ts';
import type { ReleasedAttribute, ReleasedTable } from '../protect/release.ts';
import type { RoundedFile } from './rounded-file.ts';

/** An attribute as it is shown: decided by the made-up file alone, so that nothing of it says more than the numbers do. */
export interface ShownAttribute {
  readonly categories: readonly Category[];
  /** By place of the frame: which category shows it; none when nobody of the made-up file is there. */
  readonly categoryOf: readonly (number | undefined)[];
}

/**
 * The values that somebody in the made-up file has, the largest first and of equal ones by name: the first twelve by name, all further ones
 * together, and "no value". A value that nobody has there is not shown, and neither is how many such there are.
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
  const named = values.slice(0, mostCategories);
  const others = values.slice(mostCategories);
  const missing = categories.findIndex(({ kind }, place) => kind === 'missing' && (counts[place] as number) > 0);
  const categoryOf: (number | undefined)[] = categories.map(() => undefined);
  for (const [category, place] of named.entries()) categoryOf[place] = category;
  for (const place of others) categoryOf[place] = named.length;
  if (missing >= 0) categoryOf[missing] = named.length + (others.length > 0 ? 1 : 0);
  return {
    categories: [
      ...named.map((place) => categories[place] as Category),
      ...(others.length > 0 ? [{ kind: 'rest', values: null } as const] : []),
      ...(missing >= 0 ? [{ kind: 'missing' } as const] : []),
    ],
    categoryOf,
  };
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
  const numbers = Array.from({ length: sizes.reduce((all, size) => all * size, 1) }, () => 0);
  for (let unit = 0; unit < file.units; unit += 1) {
    let cells = [0];
    for (const [side, at] of attributes.entries()) {
      const places = [...categoriesOf(frames, shown, file, unit, at), (sizes[side] as number) - 1];
      cells = cells.flatMap((before) => places.map((place) => before * (sizes[side] as number) + place));
    }
    for (const cell of cells) numbers[cell] = (numbers[cell] as number) + k;
  }
  return numbers;
}

/** The categories that show what a unit is: each once, though several of its options may be among the others. */
function categoriesOf(
  frames: readonly Frame[],
  shown: readonly ShownAttribute[],
  { types }: RoundedFile,
  unit: number,
  at: number,
): readonly number[] {
  const frame = frames[at] as Frame;
  const { categoryOf } = shown[at] as ShownAttribute;
  const own = frame.types[types[unit * frames.length + at] as number] as Frame['types'][number];
  return [...new Set(own.places.flatMap((place) => categoryOf[place] ?? []))];
}

/** The attribute as it is released. */
export const releasedAttribute = ({ column, at, multi }: Frame, { categories }: ShownAttribute): ReleasedAttribute => ({
  ...{ column: column.name, at, multi },
  ...{ categories, merged: [] },
});
