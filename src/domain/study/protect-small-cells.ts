import { limits } from './limits.ts';
import type { Attribute, Shown } from './study.ts';

/** 1–4 people are not shown; zero stays zero. This is primary protection only: sums may still give a cell away. */
export const protect = (count: number): Shown => (count > 0 && count < limits.smallest ? null : count);

/** Codes of an attribute in the order of showing: 5 or more by size, then the small ones by name, so order tells nothing. */
export function codesInOrder({ column, counts }: Attribute): number[] {
  const size = (code: number) => protect(counts[code] as number) ?? 0;
  const name = (code: number) => column.values[code - 1] as string;
  return column.values.map((_, at) => at + 1).sort((x, y) => size(y) - size(x) || (name(x) < name(y) ? -1 : 1));
}

/** How many values are drawn: all when they are few, otherwise the largest of 5 or more; the rest is merged. */
export function drawnOf({ counts }: Attribute, order: readonly number[]): number {
  if (order.length <= limits.categoriesShown + 1) return order.length;
  const large = order.filter((code) => (counts[code] as number) >= limits.smallest).length;
  return Math.min(large, limits.categoriesShown);
}
