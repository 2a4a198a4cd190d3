import type { Removal } from '../../../platform/files/kinds.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatNumber } from '../../../platform/time/format.ts';
import { documentTexts } from '../document.texts.ts';

/** How large a file is: megabytes with one decimal, smaller ones in whole kilobytes. */
export function sizeWords(language: Language, bytes: number): string {
  const t = documentTexts(language);
  return bytes < 1_000_000
    ? t('size.small', { size: formatNumber(language, Math.max(1, Math.round(bytes / 1000))) })
    : t('size', { size: formatNumber(language, Math.round(bytes / 100_000) / 10) });
}

/** What was taken out of a file, in one sentence. */
export function removedWords(language: Language, removed: readonly Removal[]): string {
  const t = documentTexts(language);
  if (removed.length === 0) return t('removed.none');
  return t('removed.some', { list: removed.map((one) => t(`removed.${one}`)).join(', ') });
}
