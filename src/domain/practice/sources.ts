/** A page from which a practice was taken, as somebody of ours saw it. */
export interface PracticeSource {
  /** Who speaks there, as they call themselves. */
  readonly publisher: string;
  /** Where it stands, or where and under which title. */
  readonly address: string;
  /** Of which day, month or year it is, where it says so: `2024`, `2022-06`, `2021-12-28`. */
  readonly dated?: string;
  /** What makes it weaker than it looks. */
  readonly weak?: 'old-page' | 'textbook-answer' | 'not-published' | 'newspaper';
}

/** When the pages were looked at: of each the beginning, some 2,000 characters, in a stored copy. */
export const sourcesSeenOn = '2026-11-27';
/** By when each practice is compared with its source again. */
export const reviewBy = '2027-11-27';

export const sources = {
  meetingVictim: {
    publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    address: 'ihmiskauppa.fi/tietoa-ja-ohjeita/ihmiskaupan-uhrin-kohtaaminen',
  },
  guidingToSystem: {
    publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    address: 'ihmiskauppa.fi/tietoa_auttajille/ihmiskaupan_uhrin_ohjaaminen_auttamisjarjestelmaan',
    weak: 'old-page',
  },
  socialWorkArticle: { publisher: 'Talentia-lehti', address: 'talentia-lehti.fi/ihmiskaupan-vastaisessa-tyossa' },
  norwegianGuide: { publisher: 'Menneskertilsalgs.no', address: 'menneskertilsalgs.no/allerede-bekymret' },
  integrationCard: { publisher: 'Kotoutuminen.fi', address: 'kotoutuminen.fi/ohjekortti' },
  healthGuide: {
    publisher: 'Valtioneuvosto',
    address: 'valtioneuvosto.fi: Uusi ohje auttaa tunnistamaan ihmiskaupan uhreja sosiaali- ja terveydenhuollossa',
  },
  victimSupportFigures: { publisher: 'Rikosuhripäivystys', address: 'sttinfo.fi/tiedote/70355642', dated: '2024' },
  identificationArticle: {
    publisher: 'Haaste-lehti',
    address: 'haaste.om.fi: Ihmiskaupan tunnistaminen on prosessi (2/2016)',
    dated: '2016',
  },
  fromVictimToActor: {
    publisher: 'Yhdenvertaisuusvaltuutettu',
    address: 'yhdenvertaisuusvaltuutettu.fi/-/uhrista-itsenaiseksi-toimijaksi',
  },
  proTukipisteTurku: { publisher: 'Pro-tukipiste', address: 'protukipiste.fi', dated: '2018-08-25' },
  policeHandbook: {
    publisher: 'Poliisiammattikorkeakoulu',
    address: 'polamk.fi/ihmemalli-kasikirja-ihmiskaupan-uhri-asianomistajana',
    dated: '2024',
  },
  coercionBrief: { publisher: 'HEUNI', address: 'issuu.com/heuni/docs/eng_patternsofexpoitation-policybrief-web' },
  deputyChancellor2021: {
    publisher: 'Apulaisoikeuskansleri',
    address: 'oikeuskansleri.fi: OKV/1233/70/2021',
    dated: '2021-12-28',
  },
  textbookInterviews: { publisher: 'sciemce.com', address: 'sciemce.com/qa/WlXZFEvd7j8k', weak: 'textbook-answer' },
  helplineInterpreting: {
    publisher: 'THL',
    address: 'thl.fi: Nollalinja ottaa tulkkauspalvelun käyttöön',
    dated: '2020-05-05',
  },
  massachusettsTips: {
    publisher: 'mass.gov',
    address: 'mass.gov/lists/prepare---unpublished',
    weak: 'not-published',
  },
  unodcManual: { publisher: 'UNODC', address: 'studylib.net/doc/11977158', dated: '2009' },
  victimSupportMagazine: {
    publisher: 'RIKU-lehti',
    address: 'riku.fi: RIKU-lehti 1/2017, juristi vastaa',
    dated: '2017',
  },
  supremeCourt2022: { publisher: 'Korkein oikeus', address: 'korkeinoikeus.fi: KKO:2022:66', dated: '2022' },
  tukinainenStatement: {
    publisher: 'Tukinainen',
    address: 'tukinainen.fi/lausunto-videotallennustyoryhman-mietinnosta',
    dated: '2020',
  },
  helpOfSystem: {
    publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    address: 'ihmiskauppa.fi/auttamisjarjestelma/auttamisjarjestelman-tarjoama-apu',
  },
  countyAccompaniment: { publisher: 'novabucks.org', address: 'novabucks.org/policeinterview' },
  raidTogether: {
    publisher: 'Yhdenvertaisuusvaltuutettu',
    address: 'yhdenvertaisuusvaltuutettu.fi/-/auttamisjarjestelma-onnistuu-kun-uhri-saa-tarvitsemansa-avun',
  },
  taskForceProtocol: { publisher: 'ovcttac.gov', address: 'ovcttac.gov/taskforceguide (3.1)' },
  taskForceResponsibilities: { publisher: 'ovcttac.gov', address: 'ovcttac.gov/taskforceguide (3.2)' },
  deputyChancellor2024: { publisher: 'Apulaisoikeuskansleri', address: 'oikeuskansleri.fi', dated: '2024-01-16' },
  policeProcess: { publisher: 'Poliisiammattikorkeakoulu', address: 'polamk.fi', dated: '2024-06-26' },
  nationalPoliceGroup: { publisher: 'Yle', address: 'yle.fi/uutiset/3-11764612', dated: '2021-01', weak: 'newspaper' },
  helsinkiUnit: {
    publisher: 'Helsingin Sanomat',
    address: 'hs.fi/mielipide/art-2000007635008',
    dated: '2020-11',
    weak: 'newspaper',
  },
  integrationReport: { publisher: 'HEUNI', address: 'heuni.fi/-/report-series-96a', dated: '2021' },
  helpingVictim: {
    publisher: 'Yhdenvertaisuusvaltuutettu',
    address: 'yhdenvertaisuusvaltuutettu.fi/ihmiskaupan-uhrin-auttaminen',
  },
  westernUusimaa: {
    publisher: 'Länsi-Uudenmaan hyvinvointialue',
    address: 'luvn.fi: Sosiaalipalvelut ihmiskaupan uhreille',
  },
  seriCentres: { publisher: 'THL', address: 'thl.fi: Seri-tukikeskus seksuaaliväkivallan uhreille' },
  seriHospitals: { publisher: 'HUS; Tays', address: 'hus.fi: Seri-tukikeskus; sttinfo.fi (Tays)', dated: '2020-05' },
  seriStudy: { publisher: 'Valtioneuvosto', address: 'julkaisut.valtioneuvosto.fi: VN TEAS 2021:69', dated: '2021' },
  shelterStatistics: { publisher: 'THL', address: 'thl.fi: Turvakotipalvelut, laatuseloste' },
  shelterRelease: { publisher: 'THL', address: 'thl.fi', dated: '2023-12-21' },
  newspaperOnTaxi: { publisher: 'Puumala-lehti', address: 'puumalalehti.fi', weak: 'newspaper' },
  tamperePilot: { publisher: 'THL', address: 'sttinfo.fi/tiedote/71732469', dated: '2026' },
  sarahBrief: { publisher: 'HEUNI', address: 'heuni.fi/-/policy-brief-2-2022', dated: '2022' },
  sarahToolkit: { publisher: 'HEUNI', address: '9pdf.co: HEUNI 97a', dated: '2021' },
  halfYearReview2022: {
    publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    address: 'ihmiskauppa.fi: puolivuotiskatsaus 2022',
    dated: '2022',
  },
  forcedMarriageToolkit: {
    publisher: 'HEUNI',
    address: 'issuu.com/heuni/docs/heuni_easy_ty_kalupakki_suomi',
    dated: '2025',
  },
  regionalNetworks: {
    publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    address: 'ihmiskauppa.fi/en/the-nas-in-charge-of-regional-anti-trafficking-networks',
    dated: '2024',
  },
  networkWorkshops: {
    publisher: 'Ihmiskaupan uhrien auttamisjärjestelmä',
    address: 'ihmiskauppa.fi/en/regional-ikv-networks-met-in-spring',
  },
  pilotNetworks: { publisher: 'Oikeusministeriö', address: 'oikeusministerio.fi', dated: '2022-06-10' },
  swedishCoordinators: {
    publisher: 'Jämställdhetsmyndigheten',
    address: 'nspm.jamstalldhetsmyndigheten.se: akut skydd',
  },
  swedishCoordination: { publisher: 'NMT Sverige', address: 'nmtsverige.se', dated: '2018-06-20' },
  swedishManual: { publisher: 'Jämställdhetsmyndigheten', address: 'nspm.jamstalldhetsmyndigheten.se: om manualen' },
  stockholmDuties: { publisher: 'Operation Kvinnofrid', address: 'operationkvinnofrid.se: akut skydd' },
  jointInspections: { publisher: 'HEUNI', address: 'heuni.fi: Uusi yhteistoimintamalli', dated: '2022-06-10' },
  inspectorChecklist: { publisher: 'HEUNI', address: 'old.heuni.fi', dated: '2020-06-23' },
  rightToServices: {
    publisher: 'THL',
    address: 'blogi.thl.fi: Ihmiskaupan uhreilla on oikeus käyttää sote-palveluja',
    dated: '2023',
  },
} as const satisfies Readonly<Record<string, PracticeSource>>;
export type SourceKey = keyof typeof sources;
