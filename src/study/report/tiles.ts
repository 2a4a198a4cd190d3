import { type RegionMap, regionMapOf } from '../scheme/regions.ts';
import type { Fact } from './facts-of-release.ts';
import type { Tile, Tiles } from './report.ts';
import type { Words } from './words.ts';

/** The map of a fact whose named values are all regions of Finland; what says that it is not known stands beside it. */
export const mapOf = ({ column, attribute, categories }: Pick<Fact, 'column' | 'attribute' | 'categories'>) =>
  attribute.multi
    ? undefined
    : regionMapOf(
        column.name,
        attribute.categories.flatMap((category, at) =>
          category.kind === 'value' && !categories[at]?.unknown ? [category.value] : [],
        ),
      );

const steps = 4;

/** A word that goes on in the next line has a hyphen. */
const linesOf = (broken: string): string[] =>
  broken.split('|').map((line, at, all) => (at + 1 === all.length || /[\s-]$/.test(line) ? line.trim() : `${line}-`));

/** One equal tile a region, with its printed number: nothing that the table beside it does not say. */
export function tilesOf(fact: Fact, map: RegionMap, alternative: string, words: Words): Tiles {
  const { attribute, counts = [] } = fact;
  const { t, number, language } = words;
  const peopleIn = new Map<string, number | null>();
  for (const [at, category] of attribute.categories.entries()) {
    const region = category.kind === 'value' ? map.regionOf(category.value) : undefined;
    if (region) peopleIn.set(region.code, counts[at] ?? null);
  }
  const most = Math.max(1, ...[...peopleIn.values()].map((people) => people ?? 0));
  const least = Math.min(most, ...[...peopleIn.values()].map((people) => people ?? most));
  const from = (step: number) => (step === 0 ? least : Math.floor((most * step) / steps) + 1);
  const stepOf = (people: number): number => [3, 2, 1].find((step) => people >= from(step)) ?? 0;
  const tiles = map.regions.map(({ code, column, row, broken }): Tile => {
    const people = peopleIn.get(code) ?? null;
    const step = people === null ? undefined : stepOf(people);
    return { lines: linesOf(broken[language]), column, row, text: number(people), step };
  });
  const used = [...new Set(tiles.flatMap(({ step }) => step ?? []))].sort((a, b) => a - b);
  return {
    kind: 'tiles',
    alternative,
    tiles: tiles.map((tile) => (tile.step === undefined ? { ...tile, text: t('tiles.noNumber') } : tile)),
    legend: [
      ...used.map((step) => ({
        step,
        label: t('tiles.step', { from: number(from(step)), to: number(Math.floor((most * (step + 1)) / steps)) }),
      })),
      ...(tiles.some(({ step }) => step === undefined) ? [{ step: undefined, label: t('tiles.none') }] : []),
    ],
  };
}
