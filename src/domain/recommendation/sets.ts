import type { Language } from '../../platform/i18n/texts.ts';
import type { SeenHow } from './recommendation.ts';

/** On what terms the original may be used. The items here are in our own words whatever it says. */
export const licences = [
  // A work of the United States government; the terms of the page that keeps the copy were not read.
  'us-federal',
  // Council of Europe: facts only.
  'coe',
  // Finnish authorities' decisions, reports and releases, and parliamentary documents.
  'official',
  'eu',
  // Nobody of ours saw the terms.
  'not-seen',
  // Gathered and worded by this program.
  'own',
] as const;
export type Licence = (typeof licences)[number];

/** What a set must say of itself wherever it is shown. */
export const setNotes = [
  // The source says that it has a numbered list; nobody of ours saw the list, and it can be loaded by file.
  'published-list-not-here',
  // Only the goals: the measures under them were not read.
  'goals-only',
  // Only the pillars and what others tell: the standards under them were not read.
  'pillars-only',
  // The list of the source breaks off: later items exist.
  'list-breaks-off',
  // Not numbered by the source: the letters are ours.
  'letters-are-ours',
  // Themes with sources, gathered for this program: nobody's published recommendations.
  'themes-not-recommendations',
] as const;
export type SetNote = (typeof setNotes)[number];

/** A list of recommendations that somebody published. */
export interface RecommendationSet {
  /** As published, in the language of the original. */
  readonly title: string;
  /** The language of the original. */
  readonly language: Language;
  /** Its title in other languages, where a source gives it. */
  readonly titles?: Readonly<Partial<Record<Language, string>>>;
  /** Who recommends, as they call themselves. */
  readonly publisher: string;
  /** `2024-06-10`, `2024-06` or `2024`. */
  readonly dated?: string;
  /** Where it was read; more than one place stands one after the other. */
  readonly address: string;
  readonly seen: SeenHow;
  readonly licence: Licence;
  readonly notes?: readonly SetNote[];
}

/** When the pages were looked at: of each the beginning, some 2,000 characters, in a stored copy. */
export const setsSeenOn = '2026-11-27';

const stateDepartment = { publisher: 'U.S. Department of State', language: 'en', licence: 'us-federal' } as const;

/** Sets from which an item is here, newest first within a publisher. */
export const sets = {
  seive: {
    title:
      'Kattavilla palveluilla ja onnistuneella rikosprosessilla toisiaan tukeva merkitys ihmiskaupan uhrien auttamisessa',
    language: 'fi',
    titles: {
      sv: 'Omfattande tjänster och en lyckad straffprocess har en kompletterande verkan i hjälpen till offer för människohandel',
    },
    publisher: 'Oikeusministeriö; Rikosuhripäivystys (SEIVE-hanke)',
    dated: '2023-05-12',
    address:
      'valtioneuvosto.fi/-/1410853; oikeusministerio.fi/sv/-/omfattande-tjanster-och-en-lyckad-straffprocess-har-en-kompletterande-verkan-i-hjalpen-till-offer-for-manniskohandel',
    seen: 'told-by-another',
    licence: 'official',
    notes: ['published-list-not-here'],
  },
  themes: {
    title: 'Teemat lähteineen (eivät SEIVE-selvityksen suositukset)',
    language: 'fi',
    titles: {
      sv: 'Teman med källor (inte SEIVE-utredningens rekommendationer)',
      en: 'Themes with sources (not the recommendations of the SEIVE study)',
    },
    publisher: 'Rinnalla',
    dated: '2026-11-30',
    address:
      'valtioneuvosto.fi/-/1410853; oikeusministerio.fi (10.6.2022); ihmiskauppa.fi; riku.fi; sttinfo.fi/tiedote/70355642; oikeuskansleri.fi: OKV/1233/70/2021; polamk.fi: IHMEMALLI; issuu.com/heuni; coe.int (5.6.2019); finlex.fi',
    seen: 'in-excerpt',
    licence: 'own',
    notes: ['themes-not-recommendations'],
  },
  greta3: {
    title: 'GRETA publishes its third report on Finland',
    language: 'en',
    publisher: 'GRETA, Council of Europe',
    dated: '2024-06-10',
    address:
      'coe.int/en/web/anti-human-trafficking/-/greta-publishes-its-third-report-on-finland; yhdenvertaisuusvaltuutettu.fi/-/euroopan-neuvosto-antoi-ihmiskauppaa-koskevat-suosituksensa-suomelle',
    seen: 'told-by-another',
    licence: 'coe',
    notes: ['letters-are-ours'],
  },
  greta2: {
    title: 'GRETA publishes second report on Finland (GRETA(2019)06)',
    language: 'en',
    publisher: 'GRETA, Council of Europe',
    dated: '2019-06-05',
    address: 'coe.int/en/web/anti-human-trafficking/-/greta-publishes-second-report-on-finland; um.fi (5.6.2019)',
    seen: 'told-by-another',
    licence: 'coe',
    notes: ['letters-are-ours'],
  },
  nap: {
    title: 'Ihmiskaupan vastainen toimintaohjelma 2021–2023',
    language: 'fi',
    publisher: 'Valtioneuvosto',
    dated: '2021-05-06',
    address: 'oikeusministerio.fi (7.5.2021)',
    seen: 'whole-list',
    licence: 'official',
    notes: ['goals-only'],
  },
  aok: {
    title: 'Poliisin ja syyttäjien menettely sekä ihmiskaupan tutkinta (OKV/1233/70/2021)',
    language: 'fi',
    publisher: 'Apulaisoikeuskansleri',
    dated: '2021-12-28',
    address:
      'oikeuskansleri.fi/-/poliisin-ja-syyttajien-menettely-seka-ihmiskaupan-tutkinta; oikeuskansleri.fi/-/poliisin-menettely-esitutkinnassa-ja-ihmiskaupan-laillisuusvalvonta (28.8.2023); oikeuskansleri.fi/-/apulaisoikeuskansleri-mikko-puumalainen-ihmiskaupparikosten-esitutkinnoissa-myonteista-kehitysta (16.1.2024)',
    seen: 'in-excerpt',
    licence: 'official',
  },
  laps: {
    title:
      'Lapsiasiavaltuutetun lausunto oikeusministeriölle ihmiskaupan vastaisen toimintaohjelman 2021–2023 päivittämisestä (LAPS/57/2025)',
    language: 'fi',
    publisher: 'Lapsiasiavaltuutettu',
    dated: '2025-08-18',
    address: 'lapsiasia.fi/-/laps_lausunto_om_ihmiskaupan-vastainen-to',
    seen: 'in-excerpt',
    licence: 'official',
  },
  yvv: {
    title: 'Ihmiskaupan uhreja ei suojella riittävästi ulkomaalaislain avulla',
    language: 'fi',
    publisher: 'Yhdenvertaisuusvaltuutettu',
    address: 'syrjinta.fi/-/ihmiskaupan-uhreja-ei-suojella-riittavasti-ulkomaalaislain-avulla',
    seen: 'in-excerpt',
    licence: 'official',
  },
  havm: {
    title: 'HaVM 30/2022 vp – HE 220/2022 vp',
    language: 'fi',
    titles: { sv: 'FvUB 30/2022 rd – RP 220/2022 rd' },
    publisher: 'Eduskunnan hallintovaliokunta',
    dated: '2022',
    address: 'riksdagen.fi/valtiopaivaasiakirjat/HaVM+30/2022',
    seen: 'in-excerpt',
    licence: 'official',
  },
  ikut: {
    title:
      'Hyväksikäytöstä reiluun työelämään. Selvitys ulkomaalaistaustaisten ihmiskaupan uhrien työllisyyspalveluiden järjestämisestä Suomessa',
    language: 'fi',
    publisher: 'HEUNI (96a)',
    dated: '2021',
    address: 'heuni.fi/-/report-series-96a; issuu.com/heuni/docs/ikut_selvitys_by_pages/s/13685689',
    seen: 'in-excerpt',
    licence: 'not-seen',
    notes: ['list-breaks-off'],
  },
  eu21: {
    title: 'EU Strategy on Combatting Trafficking in Human Beings 2021–2025 (COM(2021) 171)',
    language: 'en',
    publisher: 'European Commission',
    dated: '2021-04-14',
    address: 'emn.ie/european-commission-publishes-new-strategy-on-combatting-trafficking-in-human-beings',
    seen: 'told-by-another',
    licence: 'eu',
  },
  nrm22: {
    title:
      'National Referral Mechanisms – Joining Efforts to Protect the Rights of Trafficked Persons: A Practical Handbook – Second Edition',
    language: 'en',
    publisher: 'OSCE Office for Democratic Institutions and Human Rights (ODIHR)',
    dated: '2022-01',
    address: 'respect.international; childx.se; lastradainternational.org',
    seen: 'told-by-another',
    licence: 'not-seen',
    notes: ['pillars-only'],
  },
  tip20: {
    ...stateDepartment,
    title: '2020 Trafficking in Persons Report: Finland',
    dated: '2020',
    address: 'ecoi.net/de/dokument/2036264.html',
    seen: 'in-excerpt',
    notes: ['list-breaks-off'],
  },
  tip19: {
    ...stateDepartment,
    title: '2019 Trafficking in Persons Report: Finland',
    dated: '2019',
    address: 'ecoi.net/en/document/2010806.html',
    seen: 'in-excerpt',
    notes: ['list-breaks-off'],
  },
  tip18: {
    ...stateDepartment,
    title: 'Trafficking in Persons Report 2018 – Country Narratives – Finland',
    dated: '2018',
    address: 'ecoi.net/en/document/362163',
    seen: 'whole-list',
  },
  tip17: {
    ...stateDepartment,
    title: '2017 Trafficking in Persons Report – Finland',
    dated: '2017',
    address: 'refworld.org/country,,,,FIN,,5959eccea,0.html',
    seen: 'in-excerpt',
    notes: ['list-breaks-off'],
  },
} as const satisfies Readonly<Record<string, RecommendationSet>>;
export type SetKey = keyof typeof sets;
