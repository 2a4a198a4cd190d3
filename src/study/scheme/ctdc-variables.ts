import { type CodeRow, ctdcCodes } from './code-lists.ts';
import type { Theme } from './columns.ts';
import { ageBands } from './plain-values.ts';
import type { InThreeLanguages } from './records.ts';
import type { Field, Option } from './scheme.ts';

// Variables of the Counter-Trafficking Data Collaborative (CTDC): the 27 of its Global Synthetic Dataset under both of their
// names, and those of the earlier files that split them finer. Finnish and Swedish: own translation, unverified.

const inThree = ([, en, fi, sv]: CodeRow): InThreeLanguages => ({ fi, sv, en });
export const optionOf = (words: CodeRow, spellings: readonly string[] = []): Option => ({
  code: words[0],
  label: inThree(words),
  spellings,
});

const field = (words: CodeRow, theme?: Theme, more: Partial<Field> = {}): Field => ({
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
interface Question {
  readonly field: Field;
  /** Beginnings of the names of its columns. */
  readonly starts: readonly string[];
  readonly options: readonly CodeRow[];
}

const question = (starts: readonly string[], words: CodeRow, theme?: Theme): Question => ({
  field: field(words, theme, { kind: 'many' }),
  starts,
  options: ctdcCodes[words[0]] ?? [],
});

export const ctdcQuestions: readonly Question[] = [
  question(
    ['meansOfControl', 'means'],
    ['meansOfControl', 'Means of control', 'Kontrollikeinot', 'Kontrollmetoder'],
    'control',
  ),
  question(['is'], ['typeOfExploitation', 'Type of exploitation', 'Hyväksikäytön muoto', 'Form av utnyttjande']),
  question(
    ['sectorOfLabour', 'typeOfLabour'],
    ['sectorOfLabour', 'Sector of forced labour', 'Pakkotyön toimiala', 'Bransch för tvångsarbetet'],
  ),
  question(
    ['sectorOfSex', 'typeOfSex'],
    ['sectorOfSex', 'Form of sexual exploitation', 'Seksuaalisen hyväksikäytön muoto', 'Form av sexuellt utnyttjande'],
  ),
  question(
    ['recruiterRelation'],
    ['recruiterRelation', 'Relation to the recruiter', 'Suhde rekrytoijaan', 'Relation till rekryteraren'],
    'control',
  ),
];
