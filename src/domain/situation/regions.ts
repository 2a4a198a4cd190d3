import type { Language } from '../../platform/i18n/texts.ts';
import { counties, countyNamed } from '../../study/index.ts';
import { areaCodes, areaName, areaOf, countiesIn, isCounty, regionName } from '../service/index.ts';

/** A place that has a page: a county by its code, a region of this deployment by its name as an address has it, a collaborative area. */
export interface Place {
  readonly key: string;
  readonly kind: 'county' | 'region' | 'area';
  /** As the deployment calls it; of a county and an area the code. */
  readonly name: string;
}

const areaKey = (area: string): string => `area-${area}`;

/** A name as an address has it: letters and digits, so that two spellings are one. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'region';

/** The place that a release or the directory means by a name or a code: names of one county are one. */
export function placeNamed(said: string): Place {
  const county = isCounty(said) ? said : countyNamed(said)?.code;
  return county === undefined
    ? { key: slugOf(said), kind: 'region', name: said.trim() }
    : { key: county, kind: 'county', name: county };
}

/** Every county, in the order of their codes. */
export const countyPlaces: readonly Place[] = counties.map(({ code }) => placeNamed(code));

export const areaPlaces: readonly Place[] = areaCodes.map((code) => ({ key: areaKey(code), kind: 'area', name: code }));

/** The collaborative area in which a place lies; undefined for Åland, and for a region that is no county. */
export function areaAround({ kind, name }: Place): Place | undefined {
  const code = kind === 'county' ? areaOf(name) : undefined;
  return code === undefined ? undefined : { key: areaKey(code), kind: 'area', name: code };
}

/** The places whose numbers make up those of a place: of an area its counties, of any other itself. */
export const partsOf = (place: Place): readonly string[] =>
  place.kind === 'area' ? countiesIn(place.name) : [place.key];

/** What a place is called, short: *Pohjanmaa*. */
export function placeName(language: Language, { kind, name }: Place): string {
  if (kind === 'area') return areaName(language, name);
  return countyNamed(regionName(language, name))?.name[language] ?? regionName(language, name);
}
