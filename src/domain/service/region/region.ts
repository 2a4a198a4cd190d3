import type { Language } from '../../../platform/i18n/texts.ts';
import { everywhere } from '../search/service-index.ts';

/**
 * The 21 wellbeing services counties, Helsinki and Åland by their codes.
 *
 * Source: Statistics Finland, classification of wellbeing services counties, CC BY 4.0.
 */
const counties: Readonly<Record<string, readonly [fi: string, sv: string, en: string]>> = {
  '01': ['Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde', 'East Uusimaa wellbeing services county'],
  '02': [
    'Keski-Uudenmaan hyvinvointialue',
    'Mellersta Nylands välfärdsområde',
    'Central Uusimaa wellbeing services county',
  ],
  '03': ['Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde', 'West Uusimaa wellbeing services county'],
  '04': [
    'Vantaan ja Keravan hyvinvointialue',
    'Vanda och Kervo välfärdsområde',
    'Vantaa and Kerava wellbeing services county',
  ],
  '05': [
    'Varsinais-Suomen hyvinvointialue',
    'Egentliga Finlands välfärdsområde',
    'Southwest Finland wellbeing services county',
  ],
  '06': ['Satakunnan hyvinvointialue', 'Satakunta välfärdsområde', 'Satakunta wellbeing services county'],
  '07': [
    'Kanta-Hämeen hyvinvointialue',
    'Egentliga Tavastlands välfärdsområde',
    'Kanta-Häme wellbeing services county',
  ],
  '08': ['Pirkanmaan hyvinvointialue', 'Birkalands välfärdsområde', 'Pirkanmaa wellbeing services county'],
  '09': [
    'Päijät-Hämeen hyvinvointialue',
    'Päijänne-Tavastlands välfärdsområde',
    'Päijät-Häme wellbeing services county',
  ],
  '10': ['Kymenlaakson hyvinvointialue', 'Kymmenedalens välfärdsområde', 'Kymenlaakso wellbeing services county'],
  '11': ['Etelä-Karjalan hyvinvointialue', 'Södra Karelens välfärdsområde', 'South Karelia wellbeing services county'],
  '12': ['Etelä-Savon hyvinvointialue', 'Södra Savolax välfärdsområde', 'South Savo wellbeing services county'],
  '13': ['Pohjois-Savon hyvinvointialue', 'Norra Savolax välfärdsområde', 'North Savo wellbeing services county'],
  '14': [
    'Pohjois-Karjalan hyvinvointialue',
    'Norra Karelens välfärdsområde',
    'North Karelia wellbeing services county',
  ],
  '15': [
    'Keski-Suomen hyvinvointialue',
    'Mellersta Finlands välfärdsområde',
    'Central Finland wellbeing services county',
  ],
  '16': [
    'Etelä-Pohjanmaan hyvinvointialue',
    'Södra Österbottens välfärdsområde',
    'South Ostrobothnia wellbeing services county',
  ],
  '17': ['Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde', 'Ostrobothnia wellbeing services county'],
  '18': [
    'Keski-Pohjanmaan hyvinvointialue',
    'Mellersta Österbottens välfärdsområde',
    'Central Ostrobothnia wellbeing services county',
  ],
  '19': [
    'Pohjois-Pohjanmaan hyvinvointialue',
    'Norra Österbottens välfärdsområde',
    'North Ostrobothnia wellbeing services county',
  ],
  '20': ['Kainuun hyvinvointialue', 'Kajanalands välfärdsområde', 'Kainuu wellbeing services county'],
  '21': ['Lapin hyvinvointialue', 'Lapplands välfärdsområde', 'Lapland wellbeing services county'],
  '90': ['Helsingin kaupunki', 'Helsingfors stad', 'City of Helsinki'],
  '91': ['Ahvenanmaa', 'Åland', 'Åland'],
};
const place = { fi: 0, sv: 1, en: 2 } as const;

/** Codes of the counties, Helsinki and Åland, in their order. */
export const countyCodes: readonly string[] = Object.keys(counties).toSorted();

export const isCounty = (code: string): boolean => Object.hasOwn(counties, code);

/** All names of a county. */
export const namesOfCounty = (code: string): readonly string[] => counties[code] ?? [];

/** The code of a county by one of its names. */
export const countyByName = (name: string): string | undefined =>
  countyCodes.find((code) => namesOfCounty(code).some((county) => county.toLowerCase() === name.trim().toLowerCase()));

/** The name of a region: of a county in the language, of a region of this deployment as it is called there. */
export const regionName = (language: Language, region: string): string => counties[region]?.[place[language]] ?? region;

/** Regions by name, `everywhere` last. */
export const byRegionName = (language: Language, regions: readonly string[]): string[] =>
  regions
    .filter((region) => region !== everywhere)
    .toSorted((a, b) => regionName(language, a).localeCompare(regionName(language, b), language));
