import type { Removal } from '../../../platform/files/kinds.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { documentTexts } from '../document.texts.ts';

/** How large a file is: megabytes with one decimal, smaller ones in whole kilobytes. */
export function sizeWords(language: Language, bytes: number): string {
  const t = documentTexts(language);
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  return bytes < 1_000_000
    ? t('size.small', { size: number(Math.max(1, Math.round(bytes / 1000)), 0) })
    : t('size', { size: number(bytes / 1_000_000, 1) });
}

/** What was taken out of a file, in one sentence. */
export function removedWords(language: Language, removed: readonly Removal[]): string {
  const t = documentTexts(language);
  if (removed.length === 0) return t('removed.none');
  return t('removed.some', { list: removed.map((one) => t(`removed.${one}`)).join(', ') });
}
