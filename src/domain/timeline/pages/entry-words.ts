import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatWeekday } from '../../../platform/time/format.ts';
import { isDay, keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { pieceTexts } from '../../piece/index.ts';
import { kindOf } from '../kinds.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';

/** When it was, as precisely as known; empty where nothing is known. `withYear`: where no heading says the year. */
export function whenWords(
  { whenEdtf, anchor }: Pick<TimelineEntry, 'whenEdtf' | 'anchor'>,
  language: Language,
  withYear = false,
): string {
  if (whenEdtf)
    return isDay(whenEdtf) && !withYear ? formatWeekday(language, whenEdtf) : writeWhen(keptWhen(whenEdtf), language);
  return anchor ? pieceTexts(language)(`anchor.${anchor}` as 'anchor.before') : '';
}

/** Facts of the entry and who wrote it, with commas between. */
export function byline(entry: TimelineEntry, language: Language): string {
  const who = entry.author
    ? timelineTexts(language)('entry.by', { author: entry.author, organisation: entry.organisation })
    : entry.organisation;
  const facts = (kindOf(entry).facts?.(entry, language) ?? []).filter((fact) => fact !== null);
  if (facts.length === 0) return who;
  const said = facts.join(', ');
  return `${capital(said)} · ${who}`;
}
