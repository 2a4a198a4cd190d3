import type { Language } from '../../../platform/i18n/texts.ts';
import { timelineTexts } from '../timeline.texts.ts';

/** "46 pv", or "19–49 pv" where the ends are uncertain; in full "46 päivää ilman merkintöjä". */
export function gapWords({ least, most }: { least: number; most: number }, language: Language, full = false): string {
  const days = least === most ? String(least) : `${least}–${most}`;
  return timelineTexts(language)(full ? 'gap.full' : 'gap.short', { days });
}
