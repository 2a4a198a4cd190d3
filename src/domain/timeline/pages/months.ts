import type { Language } from '../../../platform/i18n/texts.ts';
import { formatMonth } from '../../../platform/time/format.ts';
import { ends, keptWhen } from '../../../platform/time/uncertain/index.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';

/**
 * The heading that an entry stands under: the month where the time says one, else the year, else "2010 tai myöhemmin". A
 * month never stands over something that nobody has said the month of.
 */
export function headingOf({ on, whenEdtf }: Pick<TimelineEntry, 'on' | 'whenEdtf'>, language: Language): string {
  const day = on ?? '';
  if (!whenEdtf || whenEdtf === on) return formatMonth(language, day);
  const { earliestStart, latestStart } = ends(keptWhen(whenEdtf));
  const t = timelineTexts(language);
  const year = day.slice(0, 4);
  if (earliestStart === null) return t('list.or-earlier', { year });
  if (latestStart?.slice(0, 7) === earliestStart.slice(0, 7)) return formatMonth(language, day);
  return latestStart?.slice(0, 4) === year ? year : t('list.or-later', { year });
}
