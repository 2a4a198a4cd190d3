import type { Language } from '../../../platform/i18n/texts.ts';

interface Area {
  readonly counties: readonly string[];
  readonly words: Readonly<Record<Language, string>>;
}

/**
 * The five collaborative areas for healthcare and social welfare (yhteistyöalue, samarbetsområde) by their codes, with the counties and Helsinki in each.
 * Åland is in none and stands here by itself, as in the classification.
 *
 * Source: Statistics Finland, classifications of municipalities and wellbeing services counties 2026, CC BY 4.0. Names: Government decree
 * 91/2022 in Finnish and Swedish; it has no English version that was read, so the English ones are described, not official.
 */
const areas: Readonly<Record<string, Area>> = {
  '1': {
    counties: ['01', '02', '03', '04', '09', '10', '11', '90'],
    words: {
      fi: 'Etelä-Suomen yhteistyöalue',
      sv: 'Södra Finlands samarbetsområde',
      en: 'Collaborative area of Southern Finland',
    },
  },
  '2': {
    counties: ['12', '13', '14', '15'],
    words: {
      fi: 'Itä-Suomen yhteistyöalue',
      sv: 'Östra Finlands samarbetsområde',
      en: 'Collaborative area of Eastern Finland',
    },
  },
  '3': {
    counties: ['07', '08', '16'],
    words: {
      fi: 'Sisä-Suomen yhteistyöalue',
      sv: 'Inre Finlands samarbetsområde',
      en: 'Collaborative area of Inner Finland',
    },
  },
  '4': {
    counties: ['05', '06', '17'],
    words: {
      fi: 'Länsi-Suomen yhteistyöalue',
      sv: 'Västra Finlands samarbetsområde',
      en: 'Collaborative area of Western Finland',
    },
  },
  '5': {
    counties: ['18', '19', '20', '21'],
    words: {
      fi: 'Pohjois-Suomen yhteistyöalue',
      sv: 'Norra Finlands samarbetsområde',
      en: 'Collaborative area of Northern Finland',
    },
  },
};

/** Codes of the areas of more than one county, in their order. */
export const areaCodes: readonly string[] = Object.keys(areas);

/** The area of a county; undefined for Åland and for a region that is no county. */
export const areaOf = (county: string): string | undefined =>
  areaCodes.find((code) => areas[code]?.counties.includes(county));

/** The counties of an area. */
export const countiesIn = (area: string): readonly string[] => areas[area]?.counties ?? [];

export const areaName = (language: Language, area: string): string => areas[area]?.words[language] ?? area;
