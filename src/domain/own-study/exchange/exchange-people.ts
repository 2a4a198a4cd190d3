import { createHash } from 'node:crypto';
import { type Category, cellAt, type Release } from '../../../study/index.ts';
import type { VariableKey } from '../variables.ts';
import { exchangeForms, mappingOf, rootKey } from './exchange-mapping.ts';

/** What of a release people are made of: its printed numbers, and nothing else. */
export interface Printed extends Pick<Release, 'k' | 'people' | 'bounds'> {
  readonly attributes: readonly { readonly column: string; readonly categories: readonly Category[] }[];
  readonly tables: readonly {
    readonly id: string;
    readonly attributes: readonly number[];
    readonly shown: readonly (number | null)[];
  }[];
}

/** A person that nobody is, by fact; what is not known has no key. */
export type MadeUp = Readonly<Partial<Record<VariableKey, string>>>;

/** Facts that some form tells, the one that all others are put to first. */
const keys: readonly VariableKey[] = [
  rootKey,
  ...new Set(exchangeForms.flatMap((form) => mappingOf(form).map(({ key }) => key)).filter((key) => key !== rootKey)),
];

const namedIn = (category: Category | undefined): string | undefined =>
  category?.kind === 'value' ? category.value : undefined;

/** Decided by what is printed alone, and like no order of values: two facts that were given out in one order would seem to go together. */
const placeOf = (...parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Where a release tells forms of exploitation: which of its facts that is, and the table of it alone. */
function formsIn({ people, attributes, tables }: Pick<Printed, 'people' | 'attributes' | 'tables'>) {
  const root = attributes.findIndex(({ column }) => column === rootKey);
  const single = tables.find((table) => table.attributes.length === 1 && table.attributes[0] === root);
  return people === null || root < 0 || !single ? undefined : { root, single };
}

/** Whether people can be made of what is printed: it tells forms of exploitation. */
export const tellsForms = (printed: Printed): boolean => formsIn(printed) !== undefined;

/**
 * People whose counts are those that a release has printed: by form of exploitation, and by form together with each other fact that is told. Within one form the
 * other facts are put together by chance, so what they have to do with each other is not the people's. They are made of printed numbers only, so whoever
 * has them knows no more than whoever has read the release. Everybody stands there k times.
 *
 * @returns undefined where the release does not tell forms of exploitation
 * @throws Error where the printed numbers do not belong together
 */
export function peopleOf({ k, people, attributes, tables }: Printed): readonly MadeUp[] | undefined {
  const forms = formsIn({ people, attributes, tables });
  if (!forms) return undefined;
  const { root, single } = forms;
  const others = keys.flatMap((key) => {
    const at = attributes.findIndex(({ column }) => column === key);
    const table = tables.find(
      (each) => each.attributes.length === 2 && each.attributes.includes(root) && each.attributes.includes(at),
    );
    return key !== rootKey && at >= 0 && table ? [{ key, at, table }] : [];
  });
  const made = (attributes[root]?.categories ?? []).flatMap((category, group) => {
    const units = unitsOf(cellAt(single, attributes, [group]), k);
    const columns = others.map(({ key, at, table }) => {
      const categories = attributes[at]?.categories ?? [];
      const values = categories.flatMap((each, place) => {
        const places = table.attributes.map((attribute) => (attribute === root ? group : place));
        return Array.from({ length: unitsOf(cellAt(table, attributes, places), k) }, () => namedIn(each));
      });
      if (values.length > units) throw new Error(`More people in ${table.id} than in ${rootKey}.`);
      const all = [...values, ...Array.from({ length: units - values.length }, () => undefined)];
      const order = all.map((value, unit) => ({ value, place: placeOf(key, group, unit) }));
      return { key, values: order.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ value }) => value) };
    });
    return Array.from({ length: units }, (_, unit): MadeUp => {
      const own = columns.map(({ key, values }) => [key, values[unit]] as const);
      return Object.fromEntries(
        [[rootKey, namedIn(category)] as const, ...own].filter(([, value]) => value !== undefined),
      );
    });
  });
  return made.flatMap((person) => Array.from({ length: k }, () => person));
}

/** How many k of people a printed number is. */
function unitsOf(printed: number | null, k: number): number {
  if (printed === null || printed % k !== 0) throw new Error(`A printed number that is no multiple of ${k}.`);
  return printed / k;
}
