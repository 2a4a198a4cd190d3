/** The form of the exploitation, then the five themes of the study, in the order of the report. */
export const themes = ['exploitation', 'vulnerability', 'help', 'process', 'control', 'network'] as const;
export type Theme = (typeof themes)[number];

/**
 * What a column may be about, with the names it goes by: HTCDS 2.0 (without its prefix), CTDC variables, the UK National
 * Referral Mechanism, and plain Finnish, Swedish and English. Names are compared without case, spaces and punctuation.
 * `theme: undefined` is known, but answers none of the themes.
 */
const concepts = {
  age: {
    theme: 'vulnerability',
    names:
      'age agebroad ageatexploitation agewhentrafficked majoritystatus majoritystatusatexploit ' +
      'ikä ikäryhmä ålder åldersgrupp',
  },
  gender: {
    theme: 'vulnerability',
    names: 'gender sex sukupuoli kön',
  },
  citizenship: {
    theme: 'vulnerability',
    names: 'citizenship nationality kansalaisuus medborgarskap',
  },
  language: {
    theme: 'vulnerability',
    names: 'primarylanguage language äidinkieli kieli modersmål språk',
  },
  education: {
    theme: 'vulnerability',
    names: 'highestlevelofeducation education koulutus utbildning',
  },
  family: {
    theme: 'vulnerability',
    names: 'maritalstatus numberofchildren siviilisääty civilstånd',
  },
  residence: {
    theme: 'vulnerability',
    names: 'residencestatus oleskelulupa oleskeluperuste uppehållstillstånd',
  },
  vulnerability: {
    theme: 'vulnerability',
    names: 'vulnerabilities vulnerability haavoittuvuus haavoittuvuustekijä sårbarhet',
  },
  referrerType: {
    theme: 'help',
    names: 'firstrespondertype ohjaavantahontyyppi',
  },
  referrer: {
    theme: 'help',
    names: 'firstresponder referringorganisation referringorganization ohjaavataho ohjaaja',
  },
  referralReason: {
    theme: 'help',
    names: 'reasonforincomingreferral ohjauksensyy',
  },
  support: {
    theme: 'help',
    names: 'supporttype service services palvelu tukimuoto stödform objectives supportplantype',
  },
  // Only by a mapping file: two columns of days tell it.
  wait: {
    theme: 'help',
    names: '',
  },
  status: {
    theme: undefined,
    names: 'traffickingstatus uhristatus tunnistamispäätös',
  },
  statusMaker: {
    theme: undefined,
    names: 'traffickingstatusdecisionmakingorg traffickinstatusdecisionmakingorg',
  },
  report: {
    theme: 'process',
    names: 'policereport reportedtopolice rikosilmoitus brottsanmälan',
  },
  stage: {
    theme: 'process',
    names: 'processstage rikosprosessinvaihe esitutkinta syyte tuomio åtal dom',
  },
  control: {
    theme: 'control',
    names: 'methodsofcontrol meansofcontrolconcatenated meansofcontrol kontrollikeino kontrollikeinot kontrollmetod',
    starts: 'meansofcontrol',
  },
  relationship: {
    theme: 'control',
    names: 'relationshiptotrafficker',
    starts: 'recruiterrelation',
  },
  referredTo: {
    theme: 'network',
    names: 'referredorganisation referredorganization reasonforoutgoingreferral jatkoohjaus',
  },
  organisations: {
    theme: 'network',
    names: 'organisations organisaatiot yhteistyötahot organisationer',
  },
  exploitation: {
    theme: 'exploitation',
    names:
      'exploitationtype typeofexploitation typeofexploitconcatenated typeofsexexploitation forcedlabourindustry ' +
      'hyväksikäyttö hyväksikäytönmuoto utnyttjande formavutnyttjande',
    starts: 'typeof sectorof isforced issexual isother',
  },
  recruitment: {
    theme: 'exploitation',
    names: 'methodofrecruitment locationofrecruitment recruitmentwebsitesandapps rekrytointi rekrytering',
  },
  place: {
    theme: undefined,
    names:
      'countryofexploitation locationofexploitation country region county ' +
      'alue maakunta kunta hyvinvointialue välfärdsområde kommun maa land',
  },
  period: {
    theme: undefined,
    names: 'yearofregistration vuosi year år month månad kuukausi quarter kvartal vuosineljännes neljännes',
  },
} as const satisfies Record<string, Concept>;

interface Concept {
  readonly theme: Theme | undefined;
  /** Whole names, separated by spaces. */
  readonly names: string;
  /** Beginnings of names, separated by spaces. */
  readonly starts?: string;
}

export type ConceptKey = keyof typeof concepts;
export const conceptKeys = Object.keys(concepts) as readonly ConceptKey[];

const words = (list = ''): readonly string[] => list.split(' ').filter(Boolean);
const known = (Object.entries(concepts) as [ConceptKey, Concept][]).map(([key, { names, starts }]) => ({
  key,
  names: new Set(words(names)),
  starts: words(starts),
}));

export const themeOf = (concept: ConceptKey): Theme | undefined => concepts[concept].theme;

const bare = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(prs|vic|per|cas|hte|org|con|cco|spl)_/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

export const isConcept = (word: string): word is ConceptKey => (conceptKeys as readonly string[]).includes(word);

/** What a column is about, by its name alone; its values are never interpreted. */
export function conceptOf(columnName: string): ConceptKey | undefined {
  const name = bare(columnName);
  const startsSo = ({ starts }: { starts: readonly string[] }) => starts.some((start) => name.startsWith(start));
  return (known.find(({ names }) => names.has(name)) ?? known.find(startsSo))?.key;
}

const birthNames = words(
  'birthdate dateofbirth dob birthday born syntymäaika syntymäpäivä syntymäpvm syntynyt födelsedatum födelsetid ' +
    'födelsedag född',
);

/** True for a column of days of birth, by its name. */
export const isBirth = (columnName: string): boolean => birthNames.includes(bare(columnName));

const identifyingNames = new Set([
  ...birthNames,
  ...words(
    'name fullname firstname middlename secondname lastname surname nimi etunimi sukunimi namn förnamn ' +
      'efternamn identitynumber henkilötunnus hetu ' +
      'personbeteckning email sähköposti epost phone homephone mobilephone puhelin puhelinnumero telefon ' +
      'address osoite katuosoite adress street mailingstreet mailingpostalcode postalcode latitude ' +
      'longitude mailinglatitude mailinglongitude',
  ),
]);

/** A Finnish personal identity code (all marks of the century that are in use) or an e-mail address anywhere in a value. */
const identifyingValue = /\b\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b|[^\s@]+@[^\s@]+\.[a-z]{2,}/i;

/** True when a column points at persons directly: by its name, or because a value looks like an identity code or an address. */
export const isIdentifying = (columnName: string, values: readonly string[]): boolean =>
  identifyingNames.has(bare(columnName)) || values.some((value) => identifyingValue.test(value));

const unknownWords = new Set(
  words(
    'unknown notknown notspecified notspecifiedorunknown notspecifiedunknown nonspecifiedunknown unspecified missing na nan null notavailable ' +
      'notapplicableorunknown notrecorded notstated dontknow eitietoa eitiedossa entiedä eiosaasanoa eiilmoitettu eikirjattu ' +
      'tuntematon eisaatavilla puuttuu okänd okänt ejkänt ejkänd ejangivet ejangiven vetej vetinte ejuppgivet uppgiftsaknas ' +
      'saknas',
  ),
);

/** True when a value says itself that the thing is not known (CTDC writes −99). Such values are shown, not removed. */
export const saysUnknown = (value: string): boolean => value === '-99' || unknownWords.has(bare(value));

/** The same of a value with its words: a code says it by its label. */
export const meansUnknown = (value: string, labels: Readonly<Record<string, string>> | undefined): boolean =>
  saysUnknown(value) || Object.values(labels ?? {}).some(saysUnknown);

const otherWords = new Set(words('other others another muu muut muuta annan annat andra övrig övriga övrigt'));

/** True when a value holds whatever has no name of its own: it says nothing that could be a finding. */
export const meansOther = (value: string, labels: Readonly<Record<string, string>> | undefined): boolean =>
  [value, ...Object.values(labels ?? {})].some((word) => otherWords.has(bare(word)));
