import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatWeekday } from '../../../platform/time/format.ts';
import { isDay, keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { timeOrAnchor } from '../../piece/index.ts';
import { kindOf } from '../kinds.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';

/**
 * When it was, as precisely as known; empty where nothing is known. `withYear`: where no heading says the year. `nameOf` names the event that it was
 * before or after.
 */
export function whenWords(
  { whenEdtf, ...said }: Pick<TimelineEntry, 'whenEdtf' | 'anchor'> & Partial<Pick<TimelineEntry, 'anchorId'>>,
  language: Language,
  withYear = false,
  nameOf?: (id: string) => string | undefined,
): string {
  const write = (when: string) =>
    isDay(when) && !withYear ? formatWeekday(language, when) : writeWhen(keptWhen(when), language);
  return timeOrAnchor(whenEdtf ? write(whenEdtf) : '', said, language, nameOf);
}

/** Who else has recorded the same in a register of their own; null of all else. */
export function sameWords({ same }: Pick<TimelineEntry, 'same'>, language: Language): string | null {
  const organisations = [...new Set(same.map(({ organisation }) => organisation))].join(', ');
  return organisations === '' ? null : timelineTexts(language)('entry.same', { organisations });
}

/** Facts of the entry and who wrote it, with commas between. */
export function byline(entry: TimelineEntry, language: Language): string {
  const who = entry.author
    ? timelineTexts(language)('entry.by', { author: entry.author, organisation: entry.organisation })
    : entry.organisation;
  const facts = [...(kindOf(entry).facts?.(entry, language) ?? []), sameWords(entry, language)].filter(
    (fact) => fact !== null,
  );
  if (facts.length === 0) return who;
  const said = facts.join(', ');
  return `${capital(said)} · ${who}`;
}
