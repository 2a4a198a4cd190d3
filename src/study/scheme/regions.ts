import type { Language } from '../../platform/i18n/texts.ts';
import { rowsOf } from './code-lists.ts';
import type { InThreeLanguages } from './records.ts';

// Regions (maakunta, landskap) and wellbeing services counties of Finland with Helsinki and Åland. Codes and names: classifications of
// Statistics Finland, CC BY 4.0. Where their tiles lie was drawn by hand for this program.

/** A region and its place on a map of equal tiles. */
export interface Region {
  readonly list: RegionList;
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly name: InThreeLanguages;
  /** The same name with the places where a line may end marked by `|`. */
  readonly broken: InThreeLanguages;
  readonly official: InThreeLanguages;
}

type RegionList = 'region' | 'county';

const bare = (text: string): string => text.trim().toLowerCase();

const whole = (text = ''): string => text.replaceAll('|', '');

const regions: readonly Region[] = rowsOf('regions.csv').map(
  ([list = '', code = '', column = '', row = '', fi = '', sv = '', en = '', nameFi, nameSv, nameEn]): Region => {
    const name = { fi: whole(fi), sv: whole(sv), en: whole(en) };
    return {
      ...{ list: list as RegionList, code, column: Number(column), row: Number(row), name },
      broken: { fi, sv, en },
      official: { fi: nameFi || name.fi, sv: nameSv || name.sv, en: nameEn || name.en },
    };
  },
);

/** What a column is called of which codes alone tell a region: two lists have the same codes. */
const namesOfLists: Readonly<Record<RegionList, RegExp>> = {
  region: /^(maakunta|landskap|finnish ?region)/iu,
  county: /^(hyvinvointialue|välfärdsområde|wellbeing)/iu,
};

/** Regions of a list by every name that they have, and by code as a number. */
const known: Readonly<Record<RegionList, ReadonlyMap<string | number, Region>>> = {
  region: bySaid('region'),
  county: bySaid('county'),
};

function bySaid(list: RegionList): ReadonlyMap<string | number, Region> {
  const own = regions.filter((region) => region.list === list);
  const said = (region: Region): (string | number)[] => [
    Number(region.code),
    ...[region.name, region.official].flatMap((names) => Object.values(names).map(bare)),
  ];
  return new Map(own.flatMap((region) => said(region).map((words) => [words, region] as const)));
}

function regionIn(list: RegionList, withCodes: boolean, value: string): Region | undefined {
  const said = bare(value);
  return known[list].get(withCodes && /^\d{1,2}$/.test(said) ? Number(said) : said);
}

/** Wellbeing services counties, Helsinki and Åland, with the places of their tiles. */
export const counties: readonly Region[] = regions.filter(({ list }) => list === 'county');

/** The county that somebody means by a name in any of the three languages, short or in full. */
export const countyNamed = (name: string): Region | undefined => regionIn('county', false, name);

/** A map: its regions, and which of them a value is. */
export interface RegionMap {
  readonly regions: readonly Region[];
  regionOf(value: string): Region | undefined;
  /** What a value is called in a language: in full where the file says it in full, or by code. */
  nameOf(value: string, language: Language): string | undefined;
}

/** Two regions are a map; one may be a name by chance. */
const fewest = 2;

/**
 * The map of a column whose values are all regions of one list, by name in any of the three languages, or by code where the column is called after the
 * list. Other values make it none: they would be lost.
 */
export function regionMapOf(column: string, values: readonly string[]): RegionMap | undefined {
  if (values.length < fewest) return undefined;
  for (const list of ['region', 'county'] as const) {
    const withCodes = namesOfLists[list].test(column);
    const found = values.map((value) => regionIn(list, withCodes, value));
    if (found.includes(undefined) || new Set(found).size < values.length) continue;
    const regionOf = (value: string) => regionIn(list, withCodes, value);
    return {
      regions: regions.filter((region) => region.list === list),
      regionOf,
      nameOf(value, language) {
        const region = regionOf(value);
        const isShort = region && Object.values(region.name).some((name) => bare(name) === bare(value));
        return isShort ? region.name[language] : region?.official[language];
      },
    };
  }
  return undefined;
}
