import type { Language } from '../../../platform/i18n/texts.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { serviceTexts } from '../service.texts.ts';
import { isOld } from '../service.ts';

/** "14 päivää, kertonut itse 3.11.2026", and whether that was long ago. */
export function waitingWords(
  language: Language,
  today: Day,
  { waitingDays, waitingToldOn }: { waitingDays: number | null; waitingToldOn: Day | null },
): { text: string; old: boolean } | undefined {
  if (waitingDays === null || waitingToldOn === null) return undefined;
  const t = serviceTexts(language);
  const old = isOld(waitingToldOn, today);
  const told = t('waiting.told', { day: formatDate(language, waitingToldOn) });
  return { text: `${t('waiting.days', { n: waitingDays })}, ${told}${old ? ` (${t('waiting.old')})` : ''}`, old };
}
