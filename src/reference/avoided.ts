import { parse } from 'csv-parse/sync';
import type { Language } from '../platform/i18n/texts.ts';

/** A word that pages do not use, because another stands for the same idea: one row of docs/glossary-not.csv. */
export interface Avoided {
  readonly language: Language;
  /** The words that are not used; `*` behind a word stands for any ending, alone for any words between. */
  readonly not: readonly string[];
  /** What is said instead, as the glossary has it. */
  readonly say: string;
  /** Where the word is right: phrases in which it may stand. */
  readonly but: readonly string[];
}

const listed = (cell: string) =>
  cell
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

/** Reads docs/glossary-not.csv (RFC 4180, UTF-8). */
export const readAvoided = (csv: string): Avoided[] =>
  parse<Record<'language' | 'not' | 'say' | 'but', string>>(csv, { columns: true }).map((row) => ({
    language: row.language as Language,
    not: listed(row.not),
    say: row.say,
    but: listed(row.but),
  }));

const pattern = (phrase: string) =>
  phrase
    .split(/\s+/)
    .map((word) => (word === '*' ? '[^.]{1,60}' : word.replace(/[.+?()[\]]/g, '\\$&').replace('*', '\\p{L}*')))
    .join('\\s+');
const anyOf = (phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases.map(pattern).join('|')})(?![\\p{L}\\p{M}])`, 'giu');

/** Values that are filled in are no words: `{days, plural, one {# day}}` says “# day”. */
const wordsOf = (text: string) => text.replace(/\{\w+\s*(?:\}|,)/g, ' ');

/** The avoided words that a text says, as they stand in it. */
export function avoidedIn(text: string, { not, but }: Pick<Avoided, 'not' | 'but'>): string[] {
  const words = but.length > 0 ? wordsOf(text).replace(anyOf(but), ' ') : wordsOf(text);
  return words.match(anyOf(not)) ?? [];
}
