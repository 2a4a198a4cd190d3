import type { Language } from '../../../platform/i18n/texts.ts';
import { counties } from '../../../study/index.ts';
import { everywhere } from '../fit.ts';

/** The 21 wellbeing services counties, Helsinki and Åland with their official names, by their codes. */
const named: ReadonlyMap<string, (typeof counties)[number]['official']> = new Map(
  counties.map(({ code, official }) => [code, official]),
);

/** Codes of the counties, Helsinki and Åland, in their order. */
export const countyCodes: readonly string[] = [...named.keys()].toSorted();

export const isCounty = (code: string): boolean => named.has(code);

/** The official names of a county in the three languages. */
export const namesOfCounty = (code: string): readonly string[] => Object.values(named.get(code) ?? {});

/** The code of a county by one of its names. */
export const countyByName = (name: string): string | undefined =>
  countyCodes.find((code) => namesOfCounty(code).some((county) => county.toLowerCase() === name.trim().toLowerCase()));

/** The name of a region: of a county in the language, of a region of this deployment as it is called there. */
export const regionName = (language: Language, region: string): string => named.get(region)?.[language] ?? region;

/** Regions by name, `everywhere` last. */
export const byRegionName = (language: Language, regions: readonly string[]): string[] =>
  regions
    .filter((region) => region !== everywhere)
    .toSorted((a, b) => regionName(language, a).localeCompare(regionName(language, b), language));
