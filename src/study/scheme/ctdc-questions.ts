import { type CodeRow, ctdcCodes } from './code-lists.ts';
import type { Theme } from './columns.ts';
import { ctdcField } from './ctdc-variables.ts';
import type { Field } from './scheme.ts';

/** Columns of 0 and 1 that answer one question. */
interface Question {
  readonly field: Field;
  /** Beginnings of the names of its columns. */
  readonly starts: readonly string[];
  readonly options: readonly CodeRow[];
}

/** What earlier files call an option. */
export const ctdcOtherNames: Readonly<Record<string, string>> = {
  AquafarmingFishing: 'Aquafarming',
  MiningDrilling: 'MiningOrDrilling',
};

const question = (starts: readonly string[], words: CodeRow, theme?: Theme): Question => ({
  field: ctdcField(words, theme, { kind: 'many' }),
  starts,
  options: ctdcCodes[words[0]] ?? [],
});

export const ctdcQuestions: readonly Question[] = [
  question(
    ['meansOfControl', 'means'],
    ['meansOfControl', 'Means of control', 'Kontrollikeinot', 'Kontrollmetoder'],
    'control',
  ),
  question(
    ['is', 'typeOfExploit'],
    ['typeOfExploitation', 'Type of exploitation', 'Hyväksikäytön muoto', 'Form av utnyttjande'],
    'exploitation',
  ),
  question(
    ['sectorOfLabour', 'typeOfLabour'],
    ['sectorOfLabour', 'Sector of forced labour', 'Pakkotyön toimiala', 'Bransch för tvångsarbetet'],
    'exploitation',
  ),
  question(
    ['sectorOfSex', 'typeOfSex'],
    ['sectorOfSex', 'Form of sexual exploitation', 'Seksuaalisen hyväksikäytön muoto', 'Form av sexuellt utnyttjande'],
    'exploitation',
  ),
  question(['IP_'], ['perpetratorRole', 'Role of the perpetrator', 'Tekijän rooli', 'Gärningspersonens roll']),
  question(
    ['recruiterRelation'],
    ['recruiterRelation', 'Relation to the recruiter', 'Suhde rekrytoijaan', 'Relation till rekryteraren'],
    'control',
  ),
];
