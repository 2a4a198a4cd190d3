import type { Highs } from 'highs';
import type { Row } from '../study/known.ts';
import { type Narrowed, narrowedBelow } from '../study/narrow.ts';
import { type Printed, readRounded } from '../study/rounded/read-rounded.ts';
import { wholeProgrammeOf } from '../study/whole.ts';
import type { Case, Rule } from './rules.ts';

/** The values of each variable that the program lists; where it lists none, what is printed and one that is not. */
export type Lists = Readonly<Record<string, readonly string[] | undefined>>;

/** Cells that were attacked, and those that were narrowed. */
export interface Attacked {
  readonly cells: number;
  readonly narrowed: readonly Narrowed[];
}

/** The tables of a release that are about some of the variables alone. */
function about(release: Printed, names: readonly string[]): Printed {
  const attributes = release.attributes.filter(({ column }) => names.includes(column));
  const placeOf = new Map(attributes.map((attribute, at) => [release.attributes.indexOf(attribute), at]));
  const tables = release.tables.flatMap((table) =>
    table.attributes.every((at) => placeOf.has(at))
      ? [{ ...table, attributes: table.attributes.map((at) => placeOf.get(at) as number) }]
      : [],
  );
  return { ...release, attributes, tables };
}

/** Every case there may be by these variables that keeps the rules, grown variable by variable. */
function casesOf(releases: readonly Printed[], names: readonly string[], lists: Lists, rules: readonly Rule[]): Case[] {
  let found: Case[] = [{}];
  for (const [at, name] of names.entries()) {
    const printed = releases.flatMap(({ attributes }) =>
      attributes.flatMap(({ column, categories }) =>
        column === name ? categories.flatMap((one) => (one.kind === 'value' ? [one.value] : [])) : [],
      ),
    );
    const values = [...(lists[name] ?? [...new Set(printed), `another ${name}`]), null];
    const own = rules.filter(
      ({ over }) => over.includes(name) && over.every((one) => names.indexOf(one) <= at && names.includes(one)),
    );
    found = found
      .flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
      .filter((one) => own.every(({ isKept }) => isKept(one)));
  }
  return found;
}

/** By attribute of a release the place in which it prints a case; none where that was rounded to nothing. */
const placesIn = ({ attributes }: Printed, one: Case): (number | undefined)[] =>
  attributes.map(({ column, categories }) => {
    const value = one[column] ?? null;
    const own = categories.findIndex((category) =>
      category.kind === 'value' ? category.value === value : category.kind === 'missing' && value === null,
    );
    const at = own < 0 && value !== null ? categories.findIndex(({ kind }) => kind === 'rest') : own;
    return at < 0 ? undefined : at;
  });

/**
 * What remains possible of each number that releases of the same cases print of some variables, to whoever knows the rules of rounding and what is counted as
 * what: whole-number programmes over one file of cases behind all tables.
 */
export function attack(
  highs: Highs,
  releases: readonly Printed[],
  names: readonly string[],
  lists: Lists,
  rules: readonly Rule[],
): Attacked {
  const own = releases.map((release) => about(release, names));
  const placed = casesOf(own, names, lists, rules).map((one) => own.map((release) => placesIn(release, one)));
  // Cases that no release tells apart are one kind.
  const kinds = [...new Map(placed.map((places) => [JSON.stringify(places), places])).values()];
  const cells = own.flatMap((release, nth) => {
    const { prints, between } = readRounded(release);
    return [...prints.keys()].map((name) => {
      const parts = name === '' ? [] : name.split(' ').map((part) => part.split(':').map(Number) as [number, number]);
      const within = kinds.flatMap((places, at) =>
        parts.every(([side, place]) => places[nth]?.[side] === place) ? [[`${at}`, 1] as const] : [],
      );
      return { name: `${nth + 1}: ${name}`, sum: new Map(within), ...between(name) };
    });
  });
  const rows: Row[] = cells;
  const sums = new Map(cells.filter(({ sum }) => sum.size > 0).map(({ name, sum }) => [name, sum]));
  const programme = wholeProgrammeOf(highs, rows);
  try {
    const narrowed = narrowedBelow((own[0]?.k ?? 0) - 1, rows, sums, undefined, programme);
    return { cells: sums.size, narrowed };
  } finally {
    programme.dispose();
  }
}
