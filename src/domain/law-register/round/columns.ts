import { type Language, languages } from '../../../platform/i18n/texts.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** The columns of the document in their order: what stands, then where the lawyer marks. */
export const columns = [
  'key',
  'version',
  'place',
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
  'reading',
  'asOf',
  'validFrom',
  'validUntil',
  'note',
] as const;
export type Column = (typeof columns)[number];

/** How a lawyer marks a row: it stands, it is to be corrected, or it cannot be said. */
export const verdicts = ['right', 'correct', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

export const headingIn = (language: Language): string[] =>
  columns.map((column) => lawRegisterTexts(language)(`column.${column}`));

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a row is the heading of this document, in whichever language it was taken. */
export const isHeading = (row: readonly string[]): boolean =>
  languages.some((language) => headingIn(language).every((word, place) => tidy(word) === tidy(row[place] ?? '')));

/** A code that somebody wrote by its word in any of the three languages; undefined for another word. */
export const codeOf = <Code extends string>(
  said: string,
  codes: readonly Code[],
  word: (language: Language, code: Code) => string,
): Code | undefined => codes.find((code) => languages.some((language) => tidy(word(language, code)) === tidy(said)));
