import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate, formatMonth } from '../../../platform/time/format.ts';
import { practiceTexts } from '../practice.texts.ts';
import type { PracticeSource } from '../sources.ts';

/** A day, month or year as the language of the page writes it. */
export function datedWords(language: Language, dated: string): string {
  if (dated.length === 4) return dated;
  return dated.length === 7 ? formatMonth(language, `${dated}-01`) : formatDate(language, dated);
}

/** A source in one line: who speaks, where, of when, and what makes it weaker than it looks. */
export function sourceLine(language: Language, { publisher, address, dated, weak }: PracticeSource): string {
  const t = practiceTexts(language);
  return [
    publisher === address ? '' : publisher,
    address,
    dated === undefined ? t('undated') : datedWords(language, dated),
    weak === undefined ? '' : t(`weak.${weak}`),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
