import type { Language } from '../../platform/i18n/texts.ts';
import type { Day } from '../../platform/time/format.ts';

/** A regional network against human trafficking, as its source names it. Which wellbeing counties it covers no source says, so it is not here. */
export interface RegionalNetwork {
  readonly key: NetworkKey;
  readonly words: Readonly<Record<Language, { readonly name: string; readonly place: string }>>;
}

/** By their keys they stand in addresses and tables: a key is never given to another. */
export const networkKeys = ['south-karelia', 'ostrobothnia', 'north-savo', 'turku', 'oulu', 'tampere'] as const;
export type NetworkKey = (typeof networkKeys)[number];

export const networks: readonly RegionalNetwork[] = [
  {
    key: 'south-karelia',
    words: {
      fi: { name: 'Etelä-Karjalan IKV-verkosto', place: 'Lappeenranta' },
      sv: { name: 'IKV-nätverket i Södra Karelen', place: 'Villmanstrand' },
      en: { name: 'South Karelia IKV network', place: 'Lappeenranta' },
    },
  },
  {
    key: 'ostrobothnia',
    words: {
      fi: { name: 'Pohjanmaan IKV-verkosto', place: 'Vaasa' },
      sv: { name: 'IKV-nätverket i Österbotten', place: 'Vasa' },
      en: { name: 'Ostrobothnia IKV network', place: 'Vaasa' },
    },
  },
  {
    key: 'north-savo',
    words: {
      fi: { name: 'Pohjois-Savon IKV-verkosto', place: 'Kuopio' },
      sv: { name: 'IKV-nätverket i Norra Savolax', place: 'Kuopio' },
      en: { name: 'North Savo IKV network', place: 'Kuopio' },
    },
  },
  {
    key: 'turku',
    words: {
      fi: { name: 'Turun IKV-verkosto', place: 'Turku' },
      sv: { name: 'IKV-nätverket i Åbo', place: 'Åbo' },
      en: { name: 'Turku IKV network', place: 'Turku' },
    },
  },
  {
    key: 'oulu',
    words: {
      fi: { name: 'Oulun IKV-verkosto', place: 'Oulu' },
      sv: { name: 'IKV-nätverket i Uleåborg', place: 'Uleåborg' },
      en: { name: 'Oulu IKV network', place: 'Oulu' },
    },
  },
  {
    key: 'tampere',
    words: {
      fi: { name: 'Tampereen IKV-verkosto', place: 'Tampere' },
      sv: { name: 'IKV-nätverket i Tammerfors', place: 'Tammerfors' },
      en: { name: 'Tampere IKV network', place: 'Tampere' },
    },
  },
];

const byKey = new Map<string, RegionalNetwork>(networks.map((network) => [network.key, network]));

/** The network of a key; undefined where there is none. */
export const networkOf = (key: string | undefined): RegionalNetwork | undefined => byKey.get(key ?? '');

/** Where the six stand. Of each page the beginning was seen in a stored copy, some 2,000 characters. */
export const networkSources = {
  /** Since the beginning of which year the Assistance System leads them. */
  ledSince: '2024',
  seenOn: '2026-11-30' satisfies Day,
  reviewBy: '2027-11-30' satisfies Day,
  publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
  pages: [
    { address: 'ihmiskauppa.fi/alueelliset-ikv-verkostot-auttamisjarjestelman-vastuulle' },
    { address: 'ihmiskauppa.fi/en/the-nas-in-charge-of-regional-anti-trafficking-networks', year: '2024' },
    { address: 'ihmiskauppa.fi/en/regional-ikv-networks-met-in-spring' },
  ],
} as const;
