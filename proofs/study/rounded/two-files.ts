import type { Rounded } from '../../../src/study/index.ts';
import { sidesOf, type Told } from './read-rounded.ts';

/** A person by the places of each attribute, as the release prints them; none where it shows no such value. */
export type Person = readonly (readonly number[])[];

/** The made-up file as people of the printed places: a value that is not named is among the others, where those are shown. */
export function unitsAsPeople({ units, columns, release }: Rounded): Person[] {
  const placing = release.attributes.map(({ column, categories }) => {
    const names = categories.map((one) => (one.kind === 'value' ? `=${one.value}` : one.kind));
    const from = columns.indexOf(column);
    return (unit: readonly (readonly string[])[]) => {
      const places = (unit[from] as readonly string[]).map((name) =>
        names.includes(name) || name === 'missing' ? names.indexOf(name) : names.indexOf('rest'),
      );
      return [...new Set(places)].filter((place) => place >= 0);
    };
  });
  return units.map((unit) => placing.map((place) => place(unit)));
}

/** Names of the cells of some sets of attributes in which a person is counted. */
export function cellsOf(person: Person, tables: readonly (readonly number[])[]): string[] {
  const names: string[] = [];
  for (const table of tables) {
    let found = [''];
    for (const attribute of table)
      found = (person[attribute] as readonly number[]).flatMap((place) =>
        found.map((before) => `${before}${before === '' ? '' : ' '}${attribute}:${place}`),
      );
    names.push(...found);
  }
  return names;
}

/** All sets of attributes that a release has numbers of. */
export function setsOf(told: Told): readonly (readonly number[])[] {
  const sets = new Map<string, readonly number[]>();
  for (const name of told.prints.keys()) {
    const set = name === '' ? [] : name.split(' ').map((part) => Number(part.split(':')[0]));
    sets.set(set.join(), set);
  }
  return [...sets.values()];
}

export function countAll(people: readonly Person[], sets: readonly (readonly number[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of people) for (const name of cellsOf(person, sets)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * The claim of a report, checked on files of people: the made-up one, k times each, prints the release; and for each cell in which there is
 * somebody in truth, that file and it with k − 1 people more who are like somebody of the cell are both files that may print it.
 * Shares nothing with the program that rounds but the made-up file and the true one, which it takes as data.
 *
 * @returns cells of which that is not so, and how many have been looked at
 */
export function withoutTwoFiles(
  told: Told,
  madeUp: readonly Person[],
  truth: readonly Person[],
): { readonly narrow: readonly string[]; readonly cells: number } {
  const { k, prints, between } = told;
  const sets = setsOf(told);
  const base = countAll(madeUp, sets);
  const narrow: string[] = [];
  for (const [name, print] of prints)
    if (k * (base.get(name) ?? 0) !== print) narrow.push(`${name}: the made-up file does not print ${print}`);
  // Somebody of each cell, and the cells that k − 1 of these people would change.
  const oneOf = new Map<string, readonly string[]>();
  for (const person of truth) {
    const cells = cellsOf(person, sets);
    for (const name of cells) if (!oneOf.has(name)) oneOf.set(name, cells);
  }
  for (const [name, changed] of oneOf) {
    const fits = changed.every((other) => {
      const more = k * (base.get(other) ?? 0) + k - 1;
      const { low, high } = between(other);
      return more >= low && more <= high;
    });
    if (!fits) narrow.push(`${name}: no second file`);
  }
  // The truth itself keeps the rule, or the report would say something untrue.
  for (const [name, count] of countAll(truth, sets)) {
    if (isOfOthers(name, told)) continue;
    const { low, high } = between(name);
    if (count < low || count > high)
      narrow.push(`${name}: printed ${prints.get(name)}, true ${count} (${sidesOf(name)})`);
  }
  return { narrow, cells: oneOf.size };
}

/** The others are many values together, of which each is near: their sum may be farther off, and the report says so. */
const isOfOthers = (name: string, { places }: Told): boolean =>
  name !== '' &&
  name.split(' ').some((part) => {
    const [attribute, place] = part.split(':').map(Number) as [number, number];
    return places[attribute]?.categories[place]?.kind === 'rest';
  });
