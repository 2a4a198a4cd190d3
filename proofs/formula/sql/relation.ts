import type { Term } from '../term.ts';
import { no, or } from '../term.ts';
import type { Value } from './value.ts';

/** A table whose rows may be there or not: `there` says when. */
export type Row = { readonly there: Term; readonly cells: Readonly<Record<string, Value>> };
export type Relation = { readonly columns: readonly string[]; readonly rows: readonly Row[] };

const nameOfValue = (value: Value): string => {
  const inner =
    value.is === 'array'
      ? value.elements.map((each) => `${each.value.id}?${each.there.id}`).join('+')
      : value.is === 'span'
        ? value.holds.id
        : value.v.id;
  return `${value.is}${inner}/${value.none.id}`;
};

/** The same values, wherever they were made, have one name. */
export const nameOfCells = (cells: Readonly<Record<string, Value>>): string =>
  Object.entries(cells)
    .map(([column, value]) => `${column}:${nameOfValue(value)}`)
    .join(' ');

/** Rows that are the same are one that is there when any of them is: how often a row stands there tells nothing about sight. */
export function merged<Item extends { readonly there: Term }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    if (item.there === no) continue;
    const name = nameOf(item);
    const other = found.get(name);
    found.set(name, other ? { ...other, there: or(other.there, item.there) } : item);
  }
  return [...found.values()];
}

export const relation = (columns: readonly string[], rows: readonly Row[]): Relation => ({
  columns,
  rows: merged(rows, ({ cells }) => nameOfCells(cells)),
});
