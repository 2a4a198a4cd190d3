import type { Words } from './words.ts';

interface Statute {
  /** As it is cited: *ulkomaalaislaki*. Swedish and English abbreviations are not official for all of them. */
  readonly short: Words;
  /** Its full name as it was seen in a source; null where nobody has seen it. A language without an official name says so. */
  readonly name: Words | null;
  /** Number and year; the address of the text follows from it. Null where no number was seen. */
  readonly number: string | null;
  /** The first year in which it can have stood, where no number tells it. */
  readonly since?: number;
  /** Its short name alone does not tell which it is: the number is said too. */
  readonly byNumber?: true;
  /** How a place in it is cited: `25:3`, `52 b §`, *artikla 3*. */
  readonly cites: 'chapter' | 'section' | 'article';
}

const same = (word: string): Words => ({ fi: word, sv: word, en: word });
/** An act whose short name is its name. */
const named = (short: Words) => ({ short, name: short });

/** The acts, treaties and rules of the Union that the register holds provisions of. */
export const statutes = {
  aliens: {
    ...named({ fi: 'ulkomaalaislaki', sv: 'utlänningslagen', en: 'Aliens Act' }),
    number: '301/2004',
    cites: 'section',
  },
  'admin-procedure': {
    ...named({
      fi: 'laki oikeudenkäynnistä hallintoasioissa',
      sv: 'lagen om rättegång i förvaltningsärenden',
      en: 'Act on judicial procedure in administrative matters',
    }),
    number: '808/2019',
    cites: 'section',
  },
  investigation: {
    ...named({ fi: 'esitutkintalaki', sv: 'förundersökningslagen', en: 'Criminal Investigation Act' }),
    number: '805/2011',
    cites: 'chapter',
  },
  'criminal-procedure': {
    ...named({
      fi: 'laki oikeudenkäynnistä rikosasioissa',
      sv: 'lagen om rättegång i brottmål',
      en: 'Criminal Procedure Act',
    }),
    number: '689/1997',
    cites: 'chapter',
  },
  'judicial-procedure': {
    ...named({ fi: 'oikeudenkäymiskaari', sv: 'rättegångsbalken', en: 'Code of Judicial Procedure' }),
    number: '4/1734',
    cites: 'chapter',
  },
  criminal: {
    ...named({ fi: 'rikoslaki', sv: 'strafflagen', en: 'Criminal Code' }),
    number: '39/1889',
    cites: 'chapter',
  },
  compensation: {
    ...named({ fi: 'rikosvahinkolaki', sv: 'brottsskadelagen', en: 'Act on compensation for crime damage' }),
    number: '1204/2005',
    cites: 'section',
  },
  restraining: {
    ...named({ fi: 'laki lähestymiskiellosta', sv: 'lagen om besöksförbud', en: 'Act on restraining orders' }),
    number: '898/1998',
    cites: 'section',
  },
  population: {
    short: {
      fi: 'laki väestötietojärjestelmästä',
      sv: 'lagen om befolkningsdatasystemet',
      en: 'Act on the population information system',
    },
    name: null,
    number: '661/2009',
    cites: 'section',
  },
  'child-welfare': {
    ...named({ fi: 'lastensuojelulaki', sv: 'barnskyddslagen', en: 'Child Welfare Act' }),
    number: '417/2007',
    cites: 'section',
  },
  'child-inquiry': {
    // As THL's handbook names it; its number was not seen. The Swedish and the English name are ours.
    short: {
      fi: 'laki lapseen kohdistuneen seksuaali- ja pahoinpitelyrikoksen selvittämisen järjestämisestä',
      sv: 'lagen om ordnande av utredning av sexual- och misshandelsbrott mot barn',
      en: 'Act on inquiring into sexual and assault offences against a child',
    },
    name: null,
    number: null,
    // Finlex dates the act of this name 19 December 2008.
    since: 2008,
    cites: 'section',
  },
  integration: {
    short: {
      fi: 'laki kotoutumisen edistämisestä',
      sv: 'lagen om främjande av integration',
      en: 'Act on the promotion of integration',
    },
    name: null,
    number: null,
    // The first act of this name is 1386/2010, which the sources of the register name.
    since: 2010,
    cites: 'section',
  },
  'social-welfare': {
    ...named({ fi: 'sosiaalihuoltolaki', sv: 'socialvårdslagen', en: 'Social Welfare Act' }),
    number: '1301/2014',
    cites: 'section',
  },
  'client-data': {
    short: { fi: 'asiakastietolaki', sv: 'kunduppgiftslagen', en: 'Client Data Act' },
    name: null,
    number: '703/2023',
    cites: 'section',
  },
  reception: {
    byNumber: true,
    short: {
      fi: 'laki vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta',
      sv: 'lagen om mottagande och om identifiering av och hjälp till offer för människohandel',
      en: 'Act on reception and on identifying and helping victims of trafficking',
    },
    // The title since Act 388/2015. The English one is ours: no translation with this title was seen.
    name: {
      fi: 'laki kansainvälistä suojelua hakevan vastaanotosta sekä ihmiskaupan uhrin tunnistamisesta ja auttamisesta',
      sv: 'lag om mottagande av personer som söker internationellt skydd och om identifiering av och hjälp till offer för människohandel',
      en: 'Act on the reception of persons seeking international protection and on identifying and helping victims of trafficking (our translation)',
    },
    number: '746/2011',
    cites: 'section',
  },
  municipality: {
    // The English name is ours.
    ...named({ fi: 'kotikuntalaki', sv: 'lagen om hemkommun', en: 'Municipality of Residence Act' }),
    number: '201/1994',
    cites: 'section',
  },
  uusimaa: {
    byNumber: true,
    short: {
      fi: 'laki järjestämisestä Uudellamaalla',
      sv: 'lagen om ordnande i Nyland',
      en: 'Act on arranging services in Uusimaa',
    },
    // The English one is ours.
    name: {
      fi: 'laki sosiaali- ja terveydenhuollon sekä pelastustoimen järjestämisestä Uudellamaalla',
      sv: 'lag om ordnande av social- och hälsovården och räddningsväsendet i Nyland',
      en: 'Act on arranging social welfare, health care and rescue services in Uusimaa (our translation)',
    },
    number: '615/2021',
    cites: 'section',
  },
  openness: {
    short: { fi: 'julkisuuslaki', sv: 'offentlighetslagen', en: 'Openness Act' },
    // The English one is that of the Ministry of Justice's unofficial translation.
    name: {
      fi: 'laki viranomaisten toiminnan julkisuudesta',
      sv: 'lag om offentlighet i myndigheternas verksamhet',
      en: 'Act on the Openness of Government Activities',
    },
    number: '621/1999',
    cites: 'section',
  },
  'held-by-police': {
    byNumber: true,
    short: { fi: 'laki', sv: 'lag', en: 'Act' },
    // The English one is ours.
    name: {
      fi: 'laki poliisin säilyttämien henkilöiden kohtelusta',
      sv: 'lag om behandlingen av personer i förvar hos polisen',
      en: 'Act on the treatment of persons held by the police (our translation)',
    },
    number: '841/2006',
    cites: 'chapter',
  },
  'time-limits': {
    byNumber: true,
    short: { fi: 'laki', sv: 'lag', en: 'Act' },
    // The English one is ours.
    name: {
      fi: 'laki säädettyjen määräaikain laskemisesta',
      sv: 'lag om beräknande av laga tid',
      en: 'Act on computing statutory time (our translation)',
    },
    number: '150/1930',
    cites: 'section',
  },
  'digital-services': {
    byNumber: true,
    ...named({
      fi: 'laki digitaalisten palvelujen tarjoamisesta',
      sv: 'lagen om tillhandahållande av digitala tjänster',
      en: 'Finnish act on digital services',
    }),
    number: '306/2019',
    cites: 'section',
  },
  gdpr: {
    ...named({ fi: 'yleinen tietosuoja-asetus', sv: 'allmänna dataskyddsförordningen', en: 'GDPR' }),
    number: '2016/679',
    cites: 'article',
  },
  'trafficking-directive': {
    byNumber: true,
    short: { fi: 'ihmiskauppadirektiivi', sv: 'direktivet om människohandel', en: 'trafficking directive' },
    name: null,
    number: '2011/36/EU',
    cites: 'article',
  },
  palermo: {
    short: { fi: 'Palermon lisäpöytäkirja', sv: 'Palermoprotokollet', en: 'Palermo Protocol' },
    name: null,
    number: null,
    // The text that was read is of 2000.
    since: 2000,
    cites: 'article',
  },
  'own-rules': { short: same('–'), name: null, number: null, cites: 'section' },
} as const satisfies Record<string, Statute>;

export type StatuteKey = keyof typeof statutes;
export const statuteKeys = Object.keys(statutes) as [StatuteKey, ...StatuteKey[]];
export const statuteOf = (key: StatuteKey): Statute => statutes[key];

/** The consolidated text in Finlex. Acts of before 1900 lie at other addresses: for them none is guessed. */
export function textOf(key: StatuteKey, language: 'fi' | 'sv' | 'en'): string | undefined {
  const [, number, year] = /^(\d+)\/(\d{4})$/.exec(statuteOf(key).number ?? '') ?? [];
  if (!number || !year || Number(year) < 1900) return undefined;
  const of = language === 'sv' ? 'sv' : 'fi';
  return `https://www.finlex.fi/${of}/laki/ajantasa/${year}/${year}${number.padStart(4, '0')}`;
}
