import type { RegionMap } from '../scheme/regions.ts';
import type { Fact } from './facts-of-release.ts';
import type { Tile, Tiles } from './report.ts';
import type { Words } from './words.ts';

const steps = [0, 1, 2, 3] as const;

/** A word that goes on in the next line has a hyphen. */
const linesOf = (broken: string): string[] =>
  broken.split('|').map((line, at, all) => (at + 1 === all.length || /[\s-]$/.test(line) ? line.trim() : `${line}-`));

/** What stands in a tile. */
export type OnTile = Pick<Tile, 'text' | 'interval' | 'tone' | 'link' | 'chosen'>;

/** Every region of a map as a tile; what is said of it is looked for by its code. */
export function tilesOn(
  map: Pick<RegionMap, 'regions'>,
  said: ReadonlyMap<string, OnTile>,
  { t, language }: Pick<Words, 't' | 'language'>,
): Tile[] {
  const nothing: OnTile = { text: t('tiles.noNumber'), tone: undefined };
  return map.regions.map(({ code, column, row, broken }) => ({
    ...{ lines: linesOf(broken[language]), column, row },
    ...(said.get(code) ?? nothing),
  }));
}

/** The line of the legend for a region of which nothing is printed, where there is one. */
export const legendOfNone = (tiles: readonly Tile[], { t }: Words): Tiles['legend'] =>
  tiles.some(({ tone }) => tone === undefined) ? [{ tone: undefined, label: t('tiles.none') }] : [];

/** How dark a tile is by its number, in four equal steps up to the largest, and the steps that are used. */
export function tonesOf(
  numbers: readonly number[],
  { t, number }: Pick<Words, 't' | 'number'>,
): { readonly toneOf: (value: number) => (typeof steps)[number]; readonly legend: Tiles['legend'] } {
  const most = Math.max(1, ...numbers);
  const least = Math.min(most, ...numbers);
  const to = (step: number) => Math.floor((most * (step + 1)) / steps.length);
  const from = (step: number) => (step === 0 ? least : Math.max(least, to(step - 1) + 1));
  const toneOf = (value: number) => steps.findLast((step) => value >= from(step)) ?? 0;
  const used = steps.filter((step) => numbers.some((value) => toneOf(value) === step));
  return {
    toneOf,
    legend: used.map((step) => ({
      tone: step,
      label: t(from(step) === to(step) ? 'tiles.oneStep' : 'tiles.step', {
        from: number(from(step)),
        to: number(to(step)),
      }),
    })),
  };
}

/** One equal tile a region, with its printed number: nothing that the table beside it does not say. */
export function tilesOf(fact: Fact, map: RegionMap, alternative: string, words: Words): Tiles {
  const { attribute, counts = [] } = fact;
  const { number } = words;
  const peopleIn = new Map<string, number>();
  for (const [at, category] of attribute.categories.entries()) {
    const region = category.kind === 'value' ? map.regionOf(category.value) : undefined;
    const people = counts[at] ?? null;
    if (region && people !== null) peopleIn.set(region.code, people);
  }
  const { toneOf, legend } = tonesOf([...peopleIn.values()], words);
  const said = [...peopleIn].map(([code, people]) => [code, { text: number(people), tone: toneOf(people) }] as const);
  const tiles = tilesOn(map, new Map(said), words);
  return {
    kind: 'tiles',
    alternative,
    tiles,
    legend: [...legend, ...legendOfNone(tiles, words)],
  };
}
