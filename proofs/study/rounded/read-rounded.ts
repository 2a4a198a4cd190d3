import type { Release } from '../../../src/study/index.ts';
import { eachCell, readRelease } from '../known.ts';
import { cellName, type Places, placesOf } from '../places.ts';

/** What a release of rounded numbers tells: nothing but what is printed in its `study.json`. */
export type Printed = Pick<Release, 'k' | 'people' | 'attributes' | 'tables' | 'bounds'>;

/** As it is in `study.json`: an attacker has no more. */
export const printed = (release: Release): Printed => JSON.parse(JSON.stringify(release)) as Printed;

export interface Told {
  readonly k: number;
  readonly places: readonly Places[];
  /** By name of cell. */
  readonly prints: ReadonlyMap<string, number>;
  /** True numbers that a print leaves possible, by the rule that the report states. */
  readonly between: (name: string) => { readonly low: number; readonly high: number };
  /** What is wrong with it whatever the people are. */
  readonly faults: readonly string[];
}

/** How many attributes meet in a cell. */
export const sidesOf = (name: string): number => (name === '' ? 0 : name.split(' ').length);

/** Reads a release by its own rule: multiples of k, lines that add up, nothing named that is printed as less than k. */
export function readRounded(release: Printed): Told {
  const { k, bounds, attributes } = release;
  const places = attributes.map((one) => placesOf(one.column, one.categories, one.multi));
  const { shown, contradictions, hidden } = readRelease({ ...release, aggregates: undefined });
  const faults = [
    ...contradictions.map((name) => `${name} is told twice`),
    ...[...hidden].map((name) => `${name} is a gap`),
  ];
  for (const [name, print] of shown) if (print % k !== 0) faults.push(`${name}: ${print} is no multiple of ${k}`);
  for (const [at, { categories }] of places.entries())
    for (const place of categories.keys())
      if ((shown.get(`${at}:${place}`) ?? k) < k)
        faults.push(`${at}:${place} is named and has ${shown.get(`${at}:${place}`)}`);
  for (const { attributes: own } of release.tables) faults.push(...unevenLines(own, places, shown));
  const reach = (name: string) => (sidesOf(name) > 1 ? bounds?.crossed : bounds?.single) ?? 0;
  return {
    ...{ k, places, prints: shown, faults },
    between(name) {
      const print = shown.get(name) as number;
      // Where somebody is shown there is somebody.
      return { low: Math.max(print > 0 ? 1 : 0, print - reach(name)), high: print + reach(name) };
    },
  };
}

/** Lines of exclusive values whose numbers are not their total: whoever adds up would learn from it. */
function unevenLines(own: readonly number[], places: readonly Places[], prints: ReadonlyMap<string, number>): string[] {
  const uneven: string[] = [];
  for (const [side, attribute] of own.entries()) {
    const { multi, total } = places[attribute] as Places;
    if (multi) continue;
    const sizes = own.map((at, other) => (other === side ? 1 : (places[at] as Places).total + 1));
    eachCell(sizes, (cell) => {
      const at = (place: number) =>
        prints.get(
          cellName(
            own,
            cell.map((each, other) => (other === side ? place : each)),
            places,
          ),
        ) ?? 0;
      const sum = Array.from({ length: total }, (_, place) => at(place)).reduce((all, one) => all + one, 0);
      if (sum !== at(total))
        uneven.push(`${cellName(own, cell, places)} of ${own.join('×')}: ${sum} is not ${at(total)}`);
    });
  }
  return uneven;
}
