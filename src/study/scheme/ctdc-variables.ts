import type { CodeRow } from './code-lists.ts';
import type { Theme } from './columns.ts';
import { ageBands } from './plain-values.ts';
import type { InThreeLanguages } from './records.ts';
import type { Field, Option } from './scheme.ts';

// Variables of the Counter-Trafficking Data Collaborative (CTDC): the 27 of its Global Synthetic Dataset under both of their
// names, those of the earlier files that split them finer (k-anonymised 2020, synthetic 2021), and those of the Global
// Victim-Perpetrator Synthetic Dataset (2022) that public programs read. The codebooks themselves could not be read: see
// docs/how-to/map-a-table.md. Finnish and Swedish: own translation, unverified.

const inThree = ([, en, fi, sv]: CodeRow): InThreeLanguages => ({ fi, sv, en });
export const optionOf = (words: CodeRow, spellings: readonly string[] = []): Option => ({
  code: words[0],
  label: inThree(words),
  spellings,
});

export const ctdcField = (words: CodeRow, theme?: Theme, more: Partial<Field> = {}): Field => ({
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

const yesOrNo: readonly Option[] = [
  optionOf(['yes', 'Yes', 'Kyllä', 'Ja'], ['1']),
  optionOf(['no', 'No', 'Ei', 'Nej'], ['0']),
];

const perpetratorAges: readonly Option[] = ['0--29', '30--38', '39--47', '48+'].map((code) => {
  const shown = code.replace('--', '–');
  return optionOf([code, shown, shown, shown], [code.replace('--', '-')]);
});

const relations: readonly Option[] = [
  optionOf(['FriendAcquaintance', 'Friend or acquaintance', 'Ystävä tai tuttava', 'Vän eller bekant']),
  optionOf([
    'FamilyIntimatePartner',
    'Family or intimate partner',
    'Perhe, suku tai kumppani',
    'Familj, släkt eller partner',
  ]),
  optionOf([
    'StrangerUnknownOther',
    'Stranger, not known or other',
    'Vieras, ei tiedossa tai muu',
    'Främmande, ej känd eller annan',
  ]),
];

/** What stands where nothing is known. `NA` is Namibia among countries. */
const nothing = ['-99', '-99.0', 'NULL', 'null'];
const single = (words: CodeRow, theme?: Theme, more: Partial<Field> = {}): Field =>
  ctdcField(words, theme, { missing: [...nothing, 'NA', 'N/A'], ...more });
const country = (words: CodeRow, theme?: Theme): Field =>
  ctdcField(words, theme, { missing: nothing, countries: true });

export const ctdcFields: readonly Field[] = [
  single(['yearOfRegistration', 'Year of registration', 'Kirjaamisvuosi', 'Registreringsår']),
  single(['yearRegister', 'Years of registration', 'Kirjaamisvuodet', 'Registreringsår']),
  single(['Datasource', 'Source of the record', 'Tiedon lähde', 'Uppgiftens källa']),
  single(['gender', 'Gender', 'Sukupuoli', 'Kön'], 'vulnerability', { options: genders }),
  single(['ageBroad', 'Age', 'Ikä', 'Ålder'], 'vulnerability', { options: ageBands }),
  single(['majorityStatus', 'Minor or adult', 'Alaikäinen vai aikuinen', 'Minderårig eller vuxen'], 'vulnerability', {
    options: majority,
  }),
  single(
    [
      'majorityStatusAtExploit',
      'Minor or adult when exploited',
      'Alaikäinen vai aikuinen hyväksikäytön aikana',
      'Minderårig eller vuxen vid utnyttjandet',
    ],
    'vulnerability',
    { options: majority },
  ),
  single(
    ['majorityEntry', 'Minor or adult at entry', 'Alaikäinen vai aikuinen alussa', 'Minderårig eller vuxen i början'],
    'vulnerability',
    { options: majority },
  ),
  country(['citizenship', 'Citizenship', 'Kansalaisuus', 'Medborgarskap'], 'vulnerability'),
  country(
    ['CountryOfExploitation', 'Country of exploitation', 'Hyväksikäytön maa', 'Land för utnyttjandet'],
    'exploitation',
  ),
  single(['UN_COO_Region', 'Region of origin', 'Lähtöalue', 'Ursprungsregion'], 'vulnerability'),
  single(['UN_COE_Region', 'Region of exploitation', 'Hyväksikäytön alue', 'Region för utnyttjandet'], 'exploitation'),
  single(
    ['traffickMonths', 'Months of trafficking', 'Ihmiskaupan kesto', 'Hur länge människohandeln pågick'],
    'exploitation',
    {
      options: months,
    },
  ),
  single(['isAbduction', 'Abduction', 'Sieppaus', 'Bortförande'], 'exploitation', { options: yesOrNo }),
  single(['IP_Gender', 'Gender of the perpetrator', 'Tekijän sukupuoli', 'Gärningspersonens kön'], undefined, {
    options: genders,
  }),
  single(['IP_ageBroad', 'Age of the perpetrator', 'Tekijän ikä', 'Gärningspersonens ålder'], undefined, {
    options: perpetratorAges,
  }),
  single(
    [
      'IP_citizen_UNRegion',
      'Region of the perpetrator’s citizenship',
      'Tekijän kansalaisuuden alue',
      'Region för gärningspersonens medborgarskap',
    ],
    undefined,
    { kind: 'many' },
  ),
  single(
    ['IP_Relation', 'Relation to the perpetrator', 'Suhde tekijään', 'Relation till gärningspersonen'],
    'control',
    { kind: 'many', options: relations },
  ),
  single(
    ['IP_PayMoney', 'Payment to the perpetrator', 'Maksu tekijälle', 'Betalning till gärningspersonen'],
    'exploitation',
  ),
];

/** An age that was worked out from a day of birth. */
export const ageField: Field = ctdcField(['age', 'Age', 'Ikä', 'Ålder'], 'vulnerability', { options: ageBands });

/** Columns that only repeat others: several answers in one cell, or two in one column. */
export const ctdcRepeats: readonly string[] = [
  'meansOfControlConcatenated',
  'typeOfExploitConcatenated',
  'typeOfLabourConcatenated',
  'typeOfSexConcatenated',
  'RecruiterRelationship',
  'isSexAndLabour',
];
