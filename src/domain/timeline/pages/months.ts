import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatMonth } from '../../../platform/time/format.ts';
import { ends, keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { anchorWords } from '../../piece/index.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';

/**
 * The heading that an entry stands under: the month of its beginning where the time says one, else the year, else what was said
 * ("n. 2009", "2010 tai myöhemmin", "ennen Suomeen tuloa"). Nothing stands under a month or year that nobody has said of it.
 */
export function headingOf(
  { whenEdtf, anchor }: Pick<TimelineEntry, 'whenEdtf' | 'anchor'>,
  language: Language,
): string {
  if (!whenEdtf) return capital(anchorWords({ anchor }, language));
  const { earliestStart, latestStart, latestEnd } = ends(keptWhen(whenEdtf));
  const t = timelineTexts(language);
  if (earliestStart === null) return t('list.or-earlier', { year: (latestStart ?? latestEnd ?? '').slice(0, 4) });
  const year = earliestStart.slice(0, 4);
  if (latestStart === null) return t('list.or-later', { year });
  if (latestStart.slice(0, 7) === earliestStart.slice(0, 7)) return formatMonth(language, earliestStart);
  if (latestStart.slice(0, 4) === year) return year;
  const [beginning = whenEdtf] = whenEdtf.split('/');
  return capital(writeWhen(keptWhen(beginning), language));
}

/** The year in which it began, where the time says one: "about 2009" is no entry of 2009. */
export function toldYear(whenEdtf: string): string | undefined {
  const { earliestStart, latestStart } = ends(keptWhen(whenEdtf));
  const year = earliestStart?.slice(0, 4);
  return year !== undefined && latestStart?.slice(0, 4) === year ? year : undefined;
}

/** The year of its beginning where the time says one, else what was said, as `headingOf` says it. */
export const yearHeadingOf = (time: Pick<TimelineEntry, 'whenEdtf' | 'anchor'>, language: Language): string =>
  (time.whenEdtf ? toldYear(time.whenEdtf) : undefined) ?? headingOf(time, language);
