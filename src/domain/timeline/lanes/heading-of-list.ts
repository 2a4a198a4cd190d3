import { dayOf } from '../../../platform/time/format.ts';
import { saidTime } from '../../../platform/time/uncertain/index.ts';
import { countedRows } from '../same.ts';
import type { TimelineEntry } from '../timeline.ts';
import { dayCount, extentOf } from './extent.ts';
import { gapsOfList } from './gaps-of-list.ts';
import { type HeadingFacts, headingFacts } from './say-heading.ts';

/**
 * What the sentence above a list says, of entries that are all there are: what it says above the lanes, but for what followed on leaving. Help with
 * days of its own is no entry, so that the first entry of help may not be the first help.
 */
export function headingOfList(entries: readonly TimelineEntry[], now: Date): HeadingFacts {
  const today = dayCount(dayOf(now));
  const timed = countedRows(entries).flatMap((entry) => {
    const when = saidTime(entry);
    return when ? [{ entry, lane: entry.lane, when, extent: extentOf(when, today) }] : [];
  });
  return headingFacts(timed, gapsOfList(entries, now), today, true);
}
