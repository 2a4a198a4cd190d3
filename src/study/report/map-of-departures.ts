import type { Theme } from '../scheme/columns.ts';
import type { RegionMap } from '../scheme/regions.ts';
import { departureCells, departureHeads, surestFirst, wayText } from './crossed.ts';
import type { Fact } from './facts-of-release.ts';
import type { FigureBlock, Row } from './report.ts';
import { legendOfNone, type OnTile, tilesOn } from './tiles.ts';
import type { Told } from './told.ts';
import { sentence, type Words, wayMarks } from './words.ts';

/** Regions that a heading names of either way. */
const mostNamed = 3;

/** A departure of a region, and the answer that is more or less often there than expected. */
interface InRegion {
  readonly one: Told;
  readonly region: Fact;
  readonly map: RegionMap;
  readonly place: number;
  readonly name: string;
  readonly answer: { readonly fact: Fact; readonly place: number; readonly label: string };
}

/** Of departures under one theme: where in the country the answer is more or less often than expected that departs most surely somewhere. */
export function mapOfDepartures(
  theme: Theme | undefined,
  own: readonly Told[],
  rounded: boolean,
  words: Words,
): FigureBlock[] {
  const inRegions = own.flatMap(inRegionOf);
  const [surest] = surestFirst(own).flatMap(inRegionOf);
  if (!surest) return [];
  const { t } = words;
  const shown = inRegions.filter(
    ({ one, region, answer }) =>
      region === surest.region &&
      answer.fact === surest.answer.fact &&
      answer.place === surest.answer.place &&
      one.expected > 0,
  );
  const heading = headingOf(surest, shown, words);
  const said = new Map(
    shown.flatMap(({ map, region, place, one }) => {
      const category = region.attribute.categories[place];
      const found = category?.kind === 'value' ? map.regionOf(category.value) : undefined;
      return found ? [[found.code, onTile(one, words)] as const] : [];
    }),
  );
  const tiles = tilesOn(surest.map, said, words);
  const id = `map-${theme ?? 'other'}`;
  return [
    {
      ...{ kind: 'figure', id, heading },
      texts: [t('tiles.departures', { rounded: rounded ? 'yes' : 'no' }), t('tiles.text', { beside: 'none' })],
      picture: {
        kind: 'tiles',
        alternative: t('tiles.picture', { heading }),
        tiles,
        legend: [
          ...(['more', 'expected', 'fewer'] as const).flatMap((tone) =>
            tiles.some((tile) => tile.tone === tone)
              ? [{ tone, label: tone === 'expected' ? t('tiles.asExpected') : wayText(tone, words) }]
              : [],
          ),
          ...legendOfNone(tiles, words),
        ],
      },
      table: {
        file: `departures-${id}`,
        title: `${sentence(surest.answer.fact.label)} ${words.quoted(surest.answer.label)} – ${surest.region.label}`,
        labels: [sentence(surest.region.label)],
        heads: departureHeads(words),
        rows: shown
          .toSorted((x, y) => y.one.ratio - x.one.ratio)
          .map(({ name, one }): Row => ({ labels: [name], cells: departureCells(one) })),
        shade: 'none',
      },
    },
  ];
}

/** A departure between a region and something else; where both are regions the first is the map. */
function inRegionOf(one: Told): InRegion[] {
  const side = one.facts.findIndex(({ map }) => map);
  const [region, fact] = [one.facts[side], one.facts[1 - side]];
  const { map } = region ?? {};
  if (!region || !fact || !map) return [];
  const place = one.places[side] as number;
  const answer = { fact, place: one.places[1 - side] as number, label: one.labels[1 - side] as string };
  return [{ one, region, map, place, name: one.labels[side] as string, answer }];
}

const onTile = ({ ratio, low, high, way }: Told, words: Words): OnTile => ({
  text: `${words.ratio(ratio)}×${way ? ` ${wayMarks[way]}` : ''}`,
  interval: `${words.ratio(low)}–${words.ratio(high)}`,
  tone: way ?? 'expected',
});

/** Names regions only where the departure is a finding: among twenty intervals one misses by chance. */
function headingOf({ answer }: InRegion, shown: readonly InRegion[], words: Words): string {
  const sure = surestFirst(shown.map(({ one, name }) => ({ ...one, name })));
  const namesOf = (wanted: Told['way']) =>
    sure
      .filter(({ way }) => way === wanted)
      .slice(0, mostNamed)
      .map(({ name }) => name);
  const [more, fewer] = [namesOf('more'), namesOf('fewer')];
  return words.t('tiles.departuresHeading', {
    fact: sentence(answer.fact.label),
    answer: words.quoted(answer.label),
    ways: more.length > 0 ? (fewer.length > 0 ? 'both' : 'more') : 'fewer',
    ...{ more: words.list(more), fewer: words.list(fewer) },
  });
}
