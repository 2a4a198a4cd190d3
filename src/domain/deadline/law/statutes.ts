import type { Words } from './words.ts';

interface Statute {
  /** As it is cited: `UlkL`. */
  readonly short: Words;
  /** Number and year; the address of the text follows from it. */
  readonly number: string | null;
}

const same = (word: string): Words => ({ fi: word, sv: word, en: word });

/** The acts that the limits stand in. Swedish and English abbreviations are not official for all of them. */
export const statutes = {
  aliens: { short: { fi: 'ulkomaalaislaki', sv: 'utlänningslagen', en: 'Aliens Act' }, number: '301/2004' },
  'admin-procedure': {
    short: {
      fi: 'laki oikeudenkäynnistä hallintoasioissa',
      sv: 'lagen om rättegång i förvaltningsärenden',
      en: 'Act on judicial procedure in administrative matters',
    },
    number: '808/2019',
  },
  investigation: {
    short: { fi: 'esitutkintalaki', sv: 'förundersökningslagen', en: 'Criminal Investigation Act' },
    number: '805/2011',
  },
  'criminal-procedure': {
    short: {
      fi: 'laki oikeudenkäynnistä rikosasioissa',
      sv: 'lagen om rättegång i brottmål',
      en: 'Criminal Procedure Act',
    },
    number: '689/1997',
  },
  'judicial-procedure': {
    short: { fi: 'oikeudenkäymiskaari', sv: 'rättegångsbalken', en: 'Code of Judicial Procedure' },
    number: '4/1734',
  },
  criminal: { short: { fi: 'rikoslaki', sv: 'strafflagen', en: 'Criminal Code' }, number: '39/1889' },
  compensation: {
    short: { fi: 'rikosvahinkolaki', sv: 'brottsskadelagen', en: 'Act on compensation for crime damage' },
    number: '1204/2005',
  },
  restraining: {
    short: { fi: 'laki lähestymiskiellosta', sv: 'lagen om besöksförbud', en: 'Act on restraining orders' },
    number: '898/1998',
  },
  population: {
    short: {
      fi: 'laki väestötietojärjestelmästä',
      sv: 'lagen om befolkningsdatasystemet',
      en: 'Act on the population information system',
    },
    number: '661/2009',
  },
  'child-welfare': {
    short: { fi: 'lastensuojelulaki', sv: 'barnskyddslagen', en: 'Child Welfare Act' },
    number: '417/2007',
  },
  'social-welfare': {
    short: { fi: 'sosiaalihuoltolaki', sv: 'socialvårdslagen', en: 'Social Welfare Act' },
    number: '1301/2014',
  },
  'client-data': {
    short: { fi: 'asiakastietolaki', sv: 'kunduppgiftslagen', en: 'Client Data Act' },
    number: '703/2023',
  },
  reception: {
    short: {
      fi: 'laki kansainvälistä suojelua hakevan vastaanotosta',
      sv: 'lagen om mottagande av personer som söker internationellt skydd',
      en: 'Reception Act',
    },
    number: '746/2011',
  },
  gdpr: {
    short: { fi: 'yleinen tietosuoja-asetus', sv: 'allmänna dataskyddsförordningen', en: 'GDPR' },
    number: null,
  },
  'own-rules': { short: same('–'), number: null },
} as const satisfies Record<string, Statute>;

export const statuteKeys = Object.keys(statutes) as [keyof typeof statutes, ...(keyof typeof statutes)[]];

/** The consolidated text in Finlex. Acts of before 1900 lie at other addresses: for them none is guessed. */
export function textOf(key: keyof typeof statutes, language: 'fi' | 'sv' | 'en'): string | undefined {
  const [number, year] = statutes[key].number?.split('/') ?? [];
  if (!number || !year || Number(year) < 1900) return undefined;
  const of = language === 'sv' ? 'sv' : 'fi';
  return `https://www.finlex.fi/${of}/laki/ajantasa/${year}/${year}${number.padStart(4, '0')}`;
}
