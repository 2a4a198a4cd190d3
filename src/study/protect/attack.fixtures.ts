import type { Release } from './release.ts';

/** A cell by the categories of its attributes; attributes that are not named are added up: `0:1,2:0`. */
export type CellName = string;

export const nameOf = (parts: readonly (readonly [attribute: number, category: number])[]): CellName =>
  parts
    .toSorted(([x], [y]) => x - y)
    .map(([attribute, category]) => `${attribute}:${category}`)
    .join();

/** Everything that a release says of cells: the number, or `null`. Two answers for one cell must agree. */
export function saidOf(release: Pick<Release, 'attributes' | 'tables' | 'people'>): Map<CellName, number | null> {
  const said = new Map<CellName, number | null>([['', release.people]]);
  for (const table of release.tables) {
    const widths = table.attributes.map((at) => (release.attributes[at]?.categories.length as number) + 1);
    for (const [index, shown] of table.shown.entries()) {
      let rest = index;
      const parts: [number, number][] = [];
      for (let at = widths.length - 1; at >= 0; at -= 1) {
        const width = widths[at] as number;
        if (rest % width < width - 1) parts.push([table.attributes[at] as number, rest % width]);
        rest = Math.floor(rest / width);
      }
      const name = nameOf(parts);
      if (said.has(name) && said.get(name) !== shown) throw new Error(`two answers for ${name}`);
      said.set(name, shown);
    }
  }
  return said;
}

/** The lowest and the highest count of each cell over some worlds. */
export type Ranges = Map<CellName, [low: number, high: number]>;

export function widen(ranges: Ranges, name: CellName, value: number): void {
  const range = ranges.get(name);
  if (!range) ranges.set(name, [value, value]);
  else ranges.set(name, [Math.min(range[0], value), Math.max(range[1], value)]);
}

/**
 * Every table of people over all attributes that agrees with what is said, one by one: the attacker without any theory.
 * Only for a handful of people and cells.
 */
export function rangesByWorlds(
  sizes: readonly number[],
  people: number,
  said: ReadonlyMap<CellName, number | null>,
): Ranges {
  const ranges: Ranges = new Map();
  const cells = sizes.reduce<number[][]>(
    (all, size) => all.flatMap((places) => Array.from({ length: size }, (_, category) => [...places, category])),
    [[]],
  );
  const subsets = Array.from({ length: 2 ** sizes.length }, (_, mask) => mask);
  const namesOf = cells.map((cell) =>
    subsets.map((mask) =>
      nameOf(cell.flatMap((category, at) => ((mask >> at) % 2 === 1 ? [[at, category] as const] : []))),
    ),
  );
  const sums = new Map<CellName, number>();
  const visit = (at: number, left: number): void => {
    if (at === cells.length) {
      const agrees =
        left === 0 && [...said].every(([name, shown]) => shown === null || (sums.get(name) ?? 0) === shown);
      if (agrees) for (const name of said.keys()) widen(ranges, name, sums.get(name) ?? 0);
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      let fits = true;
      for (const name of namesOf[at] as CellName[]) {
        const sum = (sums.get(name) ?? 0) + count;
        sums.set(name, sum);
        const shown = said.get(name);
        if (typeof shown === 'number' && sum > shown) fits = false;
      }
      if (fits) visit(at + 1, left - count);
      for (const name of namesOf[at] as CellName[]) sums.set(name, (sums.get(name) as number) - count);
      if (!fits) break;
    }
  };
  visit(0, people);
  return ranges;
}

/** Hidden cells that the ranges narrow to less than k. */
export const narrowerThan = (k: number, said: ReadonlyMap<CellName, number | null>, ranges: Ranges): CellName[] =>
  [...said].flatMap(([name, shown]) => {
    const [low, high] = ranges.get(name) ?? [0, -1];
    return shown === null && high - low < k ? [name] : [];
  });
