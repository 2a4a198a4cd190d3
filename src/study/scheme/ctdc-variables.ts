import type { Theme } from './columns.ts';
import { ageBands } from './plain-values.ts';
import type { InThreeLanguages } from './records.ts';
import type { Field, Option } from './scheme.ts';

// Variables of the Counter-Trafficking Data Collaborative (CTDC): the 27 of its Global Synthetic Dataset under both of their
// names, and those of the earlier files that split them finer. Finnish and Swedish: own translation, unverified.

type Words = readonly [code: string, en: string, fi: string, sv: string];

const inThree = ([, en, fi, sv]: Words): InThreeLanguages => ({ fi, sv, en });
export const optionOf = (words: Words, spellings: readonly string[] = []): Option => ({
  code: words[0],
  label: inThree(words),
  spellings,
});

const field = (words: Words, theme: Theme | undefined, more: Partial<Field> = {}): Field => ({
  name: words[0],
  kind: 'one',
  theme,
  label: inThree(words),
  identifying: false,
  ...more,
});

const genders: readonly Option[] = [
  optionOf(['Woman', 'Woman', 'Nainen', 'Kvinna'], ['Female']),
  optionOf(['Man', 'Man', 'Mies', 'Man'], ['Male']),
  optionOf(
    [
      'TransgenderNonConforming',
      'Trans, transgender, non-conforming',
      'Trans tai muunsukupuolinen',
      'Trans eller icke-binär',
    ],
    ['Trans/Transgender/NonConforming', 'Transgender/NonConforming', 'Transgender', 'Trans/Transgender'],
  ),
];

const months: readonly Option[] = [
  optionOf(['0--12', '0–12 months', '0–12 kuukautta', '0–12 månader'], ['0--12 (0-1 yr)']),
  optionOf(['13--24', '13–24 months', '13–24 kuukautta', '13–24 månader'], ['13--24 (1-2 yrs)']),
  optionOf(['25+', '25 months or more', 'vähintään 25 kuukautta', 'minst 25 månader'], ['25+ (2+ yrs)']),
];

const majority: readonly Option[] = [
  optionOf(['Minor', 'Minor', 'Alaikäinen', 'Minderårig']),
  optionOf(['Adult', 'Adult', 'Aikuinen', 'Vuxen']),
];

export const ctdcFields: readonly Field[] = [
  field(['yearOfRegistration', 'Year of registration', 'Kirjaamisvuosi', 'Registreringsår'], undefined),
  field(['gender', 'Gender', 'Sukupuoli', 'Kön'], 'vulnerability', { options: genders }),
  field(['ageBroad', 'Age', 'Ikä', 'Ålder'], 'vulnerability', { options: ageBands }),
  field(['majorityStatus', 'Minor or adult', 'Alaikäinen vai aikuinen', 'Minderårig eller vuxen'], 'vulnerability', {
    options: majority,
  }),
  field(
    [
      'majorityStatusAtExploit',
      'Minor or adult when exploited',
      'Alaikäinen vai aikuinen hyväksikäytön aikana',
      'Minderårig eller vuxen vid utnyttjandet',
    ],
    'vulnerability',
    { options: majority },
  ),
  field(['citizenship', 'Citizenship', 'Kansalaisuus', 'Medborgarskap'], 'vulnerability'),
  field(['CountryOfExploitation', 'Country of exploitation', 'Hyväksikäytön maa', 'Land för utnyttjandet'], undefined),
  field(
    ['traffickMonths', 'Months of trafficking', 'Ihmiskaupan kesto', 'Hur länge människohandeln pågick'],
    undefined,
    { options: months },
  ),
];

/** Columns of 0 and 1 that answer one question. */
interface QuestionWords {
  readonly field: Field;
  /** Beginnings of the names of its columns. */
  readonly starts: readonly string[];
  readonly options: readonly Words[];
}

export const ctdcQuestions: readonly QuestionWords[] = [
  {
    field: field(['meansOfControl', 'Means of control', 'Kontrollikeinot', 'Kontrollmetoder'], 'control', {
      kind: 'many',
    }),
    starts: ['meansOfControl', 'means'],
    options: [
      [
        'DebtBondageEarnings',
        'Debt bondage or taking earnings',
        'Velkaannuttaminen tai ansioiden vieminen',
        'Skuldsättning eller tar inkomsterna',
      ],
      ['Threats', 'Threats', 'Uhkaaminen', 'Hot'],
      [
        'AbusePsyPhySex',
        'Psychological, physical or sexual abuse',
        'Henkinen, fyysinen tai seksuaalinen väkivalta',
        'Psykiskt, fysiskt eller sexuellt våld',
      ],
      ['FalsePromises', 'False promises', 'Katteettomat lupaukset', 'Falska löften'],
      ['DrugsAlcohol', 'Drugs or alcohol', 'Päihteet', 'Rusmedel'],
      ['DenyBasicNeeds', 'Denying basic needs', 'Perustarpeiden epääminen', 'Undanhåller det nödvändiga'],
      ['ExcessiveWorkHours', 'Excessive working hours', 'Kohtuuttomat työajat', 'Orimliga arbetstider'],
      ['WithholdDocs', 'Withholding documents', 'Asiakirjojen haltuunotto', 'Undanhåller handlingar'],
      ['DebtBondage', 'Debt bondage', 'Velkaannuttaminen', 'Skuldsättning'],
      ['TakesEarnings', 'Takes earnings', 'Ansioiden vieminen', 'Tar inkomsterna'],
      [
        'RestrictsFinancialAccess',
        'Restricts financial access',
        'Rahankäytön rajoittaminen',
        'Begränsar tillgången till pengar',
      ],
      ['PsychologicalAbuse', 'Psychological abuse', 'Henkinen väkivalta', 'Psykiskt våld'],
      ['PhysicalAbuse', 'Physical abuse', 'Fyysinen väkivalta', 'Fysiskt våld'],
      ['SexualAbuse', 'Sexual abuse', 'Seksuaalinen väkivalta', 'Sexuellt våld'],
      ['PsychoactiveSubstances', 'Psychoactive substances', 'Päihteet tai lääkkeet', 'Rusmedel eller läkemedel'],
      ['RestrictsMovement', 'Restricts movement', 'Liikkumisen rajoittaminen', 'Begränsar rörelsefriheten'],
      [
        'RestrictsMedicalCare',
        'Restricts medical care',
        'Hoitoon pääsyn rajoittaminen',
        'Begränsar tillgången till vård',
      ],
      ['ExcessiveWorkingHours', 'Excessive working hours', 'Kohtuuttomat työajat', 'Orimliga arbetstider'],
      [
        'UsesChildren',
        'Uses children',
        'Lapsista erottaminen tai lapsilla painostaminen',
        'Skiljer från barnen eller pressar med barnen',
      ],
      ['ThreatOfLawEnforcement', 'Threat of law enforcement', 'Viranomaisilla uhkaaminen', 'Hot om myndigheter'],
      ['WithholdsNecessities', 'Withholds necessities', 'Välttämättömyyksien epääminen', 'Undanhåller det nödvändiga'],
      ['WithholdsDocuments', 'Withholds documents', 'Asiakirjojen haltuunotto', 'Undanhåller handlingar'],
      ['Other', 'Other', 'Muu', 'Annat'],
    ],
  },
  {
    field: field(
      ['typeOfExploitation', 'Type of exploitation', 'Hyväksikäytön muoto', 'Form av utnyttjande'],
      undefined,
      {
        kind: 'many',
      },
    ),
    starts: ['is'],
    options: [
      ['ForcedLabour', 'Forced labour', 'Pakkotyö', 'Tvångsarbete'],
      ['SexualExploit', 'Sexual exploitation', 'Seksuaalinen hyväksikäyttö', 'Sexuellt utnyttjande'],
      ['OtherExploit', 'Other exploitation', 'Muu hyväksikäyttö', 'Annat utnyttjande'],
      ['ForcedMarriage', 'Forced marriage', 'Pakkoavioliitto', 'Tvångsäktenskap'],
      ['ForcedMilitary', 'Forced military service', 'Pakottaminen aseelliseen ryhmään', 'Tvång till väpnad grupp'],
      ['OrganRemoval', 'Organ removal', 'Elinten poistaminen', 'Avlägsnande av organ'],
      [
        'SlaveryAndPractices',
        'Slavery and similar practices',
        'Orjuus ja sen kaltaiset olot',
        'Slaveri och slaveriliknande förhållanden',
      ],
    ],
  },
  {
    field: field(
      ['sectorOfLabour', 'Sector of forced labour', 'Pakkotyön toimiala', 'Bransch för tvångsarbetet'],
      undefined,
      {
        kind: 'many',
      },
    ),
    starts: ['sectorOfLabour', 'typeOfLabour'],
    options: [
      ['Agriculture', 'Agriculture', 'Maatalous', 'Jordbruk'],
      ['Construction', 'Construction', 'Rakentaminen', 'Byggverksamhet'],
      ['DomesticWork', 'Domestic work', 'Kotitaloustyö', 'Hushållsarbete'],
      ['Hospitality', 'Hospitality', 'Majoitus ja ravitsemus', 'Hotell och restaurang'],
      ['Manufacturing', 'Manufacturing', 'Teollisuus', 'Tillverkning'],
      ['Begging', 'Begging', 'Kerjääminen', 'Tiggeri'],
      ['Peddling', 'Peddling', 'Katukauppa', 'Gatuförsäljning'],
      ['AquafarmingFishing', 'Fishing and fish farming', 'Kalastus ja kalanviljely', 'Fiske och fiskodling'],
      ['MiningDrilling', 'Mining and drilling', 'Kaivostoiminta', 'Gruvdrift'],
      ['Transportation', 'Transport', 'Kuljetus', 'Transport'],
      ['IllicitActivities', 'Illicit activities', 'Laiton toiminta', 'Olaglig verksamhet'],
      ['NotSpecified', 'Not specified', 'Ei määritelty', 'Ej angivet'],
      ['Other', 'Other', 'Muu', 'Annan'],
    ],
  },
  {
    field: field(
      [
        'sectorOfSex',
        'Form of sexual exploitation',
        'Seksuaalisen hyväksikäytön muoto',
        'Form av sexuellt utnyttjande',
      ],
      undefined,
      { kind: 'many' },
    ),
    starts: ['sectorOfSex', 'typeOfSex'],
    options: [
      ['Prostitution', 'Prostitution', 'Prostituutio', 'Prostitution'],
      ['Pornography', 'Pornography', 'Pornografia', 'Pornografi'],
      [
        'RemoteInteractiveServices',
        'Remote interactive services',
        'Etäyhteydellä tapahtuvat palvelut',
        'Tjänster på distans',
      ],
      ['PrivateSexualServices', 'Private sexual services', 'Yksityiset seksuaalipalvelut', 'Privata sexuella tjänster'],
    ],
  },
  {
    field: field(
      ['recruiterRelation', 'Relation to the recruiter', 'Suhde rekrytoijaan', 'Relation till rekryteraren'],
      'control',
      { kind: 'many' },
    ),
    starts: ['recruiterRelation'],
    options: [
      ['IntimatePartner', 'Intimate partner', 'Kumppani', 'Partner'],
      ['Friend', 'Friend', 'Ystävä', 'Vän'],
      ['Family', 'Family', 'Perhe tai suku', 'Familj eller släkt'],
      ['Other', 'Other', 'Muu', 'Annan'],
      ['Unknown', 'Unknown', 'Ei tiedossa', 'Ej känt'],
    ],
  },
];
