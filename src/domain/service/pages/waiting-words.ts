import type { Language } from '../../../platform/i18n/texts.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { serviceTexts } from '../service.texts.ts';
import { isOld } from '../service.ts';

/** "14 päivää, kertonut itse 3.11.2026", and in words when that was long ago. */
export function waitingWords(
  language: Language,
  today: Day,
  { waitingDays, waitingToldOn }: { waitingDays: number | null; waitingToldOn: Day | null },
): string | undefined {
  if (waitingDays === null || waitingToldOn === null) return undefined;
  const t = serviceTexts(language);
  const told = t('waiting.told', { day: formatDate(language, waitingToldOn) });
  const old = isOld(waitingToldOn, today) ? ` (${t('waiting.old')})` : '';
  return `${t('waiting.days', { n: waitingDays })}, ${told}${old}`;
}
