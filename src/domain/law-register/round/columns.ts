import { type Language, languages } from '../../../platform/i18n/texts.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** The columns of the sheet of provisions in their order: what stands, then where the lawyer marks. */
export const columns = [
  'key',
  'version',
  'place',
  'sections',
  'subsection',
  'amendedBy',
  'saysFi',
  'saysSv',
  'saysEn',
  'times',
  'amounts',
  'known',
  'force',
  'pending',
  'question',
  'uses',
  'verdict',
  'newFi',
  'newSv',
  'newEn',
  'newTimes',
  'newAmounts',
  'newSections',
  'newSubsection',
  'newAmendedBy',
  'newMark',
  'reading',
  'readIn',
  'asOf',
  'validFrom',
  'validUntil',
  'newQuestionFi',
  'newQuestionSv',
  'newQuestionEn',
  'note',
] as const;
export type Column = (typeof columns)[number];

/** The columns of the sheet of changes to come, a row a change, with empty rows for those that the lawyer adds. */
export const pendingColumns = [
  'key',
  'number',
  'paper',
  'stage',
  'seenOn',
  'comesOn',
  'wouldFi',
  'wouldSv',
  'wouldEn',
  'change',
  'newPaper',
  'newStage',
  'newSeenOn',
  'newComesOn',
  'newWouldFi',
  'newWouldSv',
  'newWouldEn',
] as const;
export type PendingColumn = (typeof pendingColumns)[number];

/** Where the lawyer writes: from the column of the mark on. */
export const typedColumns: readonly Column[] = columns.slice(columns.indexOf('verdict'));
export const typedPendingColumns: readonly PendingColumn[] = pendingColumns.slice(pendingColumns.indexOf('change'));

/** How a lawyer marks a change to come: to be corrected, gone, or one that was not there. */
export const pendingVerdicts = ['correct', 'gone', 'new'] as const;

/** How a lawyer marks a row: it stands, it is to be corrected, or it cannot be said. */
export const verdicts = ['right', 'correct', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

export const headingIn = (language: Language): string[] =>
  columns.map((column) => lawRegisterTexts(language)(`column.${column}`));
export const pendingHeadingIn = (language: Language): string[] =>
  pendingColumns.map((column) => lawRegisterTexts(language)(`column.${column}`));

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a row is the heading of a sheet of this document, in whichever language it was taken. */
export const isHeading = (row: readonly string[], headings = headingIn): boolean =>
  languages.some((language) => headings(language).every((word, place) => tidy(word) === tidy(row[place] ?? '')));

/** What a lawyer writes into a cell to say that nothing belongs there any more. */
export const isCleared = (said: string): boolean => /^[-–—]$/.test(said);

/** The cells of a row by the names of their columns, without space around them. */
export const cellsBy =
  <Name extends string>(names: readonly Name[]) =>
  (record: readonly string[]): Readonly<Record<Name, string>> =>
    Object.fromEntries(names.map((name, place) => [name, (record[place] ?? '').trim().normalize('NFC')])) as Record<
      Name,
      string
    >;
export const cellsOf = cellsBy(columns);
export const pendingCellsOf = cellsBy(pendingColumns);
export type Cells = ReturnType<typeof cellsOf>;
export type PendingCells = ReturnType<typeof pendingCellsOf>;

/** A code that somebody wrote by its word in any of the three languages; undefined for another word. */
export function codeOf<Code extends string>(
  said: string,
  codes: readonly Code[],
  word: (language: Language, code: Code) => string,
): Code | undefined {
  // A cell may hold thousands of characters, a word of ours does not.
  const tidied = said.length > 100 ? '' : tidy(said);
  return codes.find((code) => languages.some((language) => tidy(word(language, code)) === tidied));
}
