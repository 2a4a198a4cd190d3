import type { Row } from '../known.ts';
import { eachCell } from '../known.ts';
import { type Narrowed, narrowedBelow } from '../narrow.ts';
import type { Told } from './read-rounded.ts';

type Kind = readonly number[];

/** Kinds of people there may be by the places that a release shows, besides one who has a value that is not shown: it was rounded to nothing. */
function kindsOf({ places }: Told, most: number): (readonly Kind[])[] | undefined {
  const kinds = places.map(({ categories, multi }): Kind[] => {
    const all = [...categories.keys()];
    if (!multi) return [...all.map((at) => [at]), []];
    const options = all.filter((at) => categories[at]?.kind !== 'missing');
    const sets = Array.from({ length: 2 ** options.length }, (_, set) =>
      options.filter((_, bit) => (set >> bit) % 2 === 1),
    );
    return [...sets, ...all.filter((at) => !options.includes(at)).map((at) => [at])];
  });
  const sizes = kinds.map(({ length }) => length);
  if (sizes.reduce((product, size) => product * size, 1) > most) return undefined;
  const people: (readonly Kind[])[] = [];
  eachCell(sizes, (cell) => {
    people.push(cell.map((kind, at) => kinds[at]?.[kind] as Kind));
  });
  return people;
}

/** Who is counted in a cell, of the first `parts` lots of people. */
function sumOf(name: string, people: readonly (readonly Kind[])[], parts = 1): Map<string, number> {
  const own = name === '' ? [] : name.split(' ').map((part) => part.split(':').map(Number) as [number, number]);
  const within = [...people.keys()].filter((at) =>
    own.every(([attribute, place]) => people[at]?.[attribute]?.includes(place)),
  );
  return new Map(within.flatMap((at) => Array.from({ length: parts }, (_, lot) => [`${lot}:${at}`, 1] as const)));
}

/**
 * A linear programme over one file of people behind all the tables of some releases at once: the numbers that remain possible for every
 * printed cell. It knows the rule and every print of each release, and takes the people to be the same.
 *
 * @returns cells with fewer than k whole numbers left; undefined when there would be more kinds of people than `most`
 */
export function enclosed(releases: readonly Told[], most: number): Narrowed[] | undefined {
  const [first] = releases as [Told];
  const people = kindsOf(first, most);
  if (!people) return undefined;
  const rows: Row[] = releases.flatMap((told) =>
    [...told.prints.keys()].flatMap((name) => {
      const own = inFirst(name, told, first);
      return own === undefined ? [] : [{ sum: sumOf(own, people), ...told.between(name) }];
    }),
  );
  const sums = new Map([...first.prints.keys()].map((name) => [name, sumOf(name, people)] as const).filter(isPossible));
  return narrowedBelow(first.k - 1, rows, sums);
}

/**
 * The same of a series in which people have only come: those of each release and those who came after it are lots of their own. A report that
 * differs from the one before says more than its numbers: with fewer than `least` times k people more it would have been refused.
 */
export function enclosedSeries(series: readonly Told[], most: number, least = 2): Narrowed[] | undefined {
  const last = series.at(-1) as Told;
  const people = kindsOf(last, most);
  if (!people) return undefined;
  const named = (told: Told) =>
    [...told.prints.keys()].flatMap((name) => {
      const own = inFirst(name, told, last);
      return own === undefined ? [] : [[name, own] as const];
    });
  const rows: Row[] = series.flatMap((told, at) => [
    ...named(told).map(([name, own]) => ({ sum: sumOf(own, people, at + 1), ...told.between(name) })),
    ...(differs(told, series[at - 1])
      ? [{ sum: lotOf(at, people), low: least * told.k, high: Number.POSITIVE_INFINITY }]
      : []),
  ]);
  const sums = new Map(
    series.flatMap((told, at) =>
      named(told)
        .map(([, own]) => [`report ${at + 1}: ${own}`, sumOf(own, people, at + 1)] as const)
        .filter(isPossible),
    ),
  );
  return narrowedBelow(last.k - 1, rows, sums);
}

const differs = ({ prints }: Told, before: Told | undefined): boolean =>
  before !== undefined &&
  (prints.size !== before.prints.size || [...prints].some(([name, print]) => before.prints.get(name) !== print));

/** All who came with that report. */
const lotOf = (lot: number, people: readonly unknown[]): Map<string, number> =>
  new Map(people.map((_, at) => [`${lot}:${at}`, 1]));

/** Nobody has an answer and none: that there are none of them everybody knows. */
const isPossible = ([, sum]: readonly [string, ReadonlyMap<string, number>]): boolean => sum.size > 0;

/** The name of a cell in the first release, where that has such a one: others may name other values, and the others are not the same then. */
function inFirst(name: string, told: Told, first: Told): string | undefined {
  if (told === first || name === '') return name;
  const parts = name.split(' ').map((part) => {
    const [attribute, place] = part.split(':').map(Number) as [number, number];
    const category = told.places[attribute]?.categories[place];
    const at = first.places[attribute]?.categories.findIndex(
      (one) => one.kind === 'value' && category?.kind === 'value' && one.value === category.value,
    );
    return at === undefined || at < 0 ? undefined : `${attribute}:${at}`;
  });
  return parts.includes(undefined) ? undefined : parts.join(' ');
}
