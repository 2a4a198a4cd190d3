import { dayOf } from '../../../platform/time/format.ts';
import { keptWhen, saidTime } from '../../../platform/time/uncertain/index.ts';
import type { TimelineEntry } from '../timeline.ts';
import { dayCount, extentOf } from './extent.ts';
import { gapsOfList } from './gaps-of-list.ts';
import type { OneMark } from './make-lanes.ts';
import { type HeadingFacts, headingFacts } from './say-heading.ts';

/** What the sentence above a list says, of entries that are all there are and of the stretches beside them: what it says above the lanes. */
export function headingOfList(
  entries: readonly TimelineEntry[],
  stretches: readonly OneMark[],
  now: Date,
): HeadingFacts {
  const today = dayCount(dayOf(now));
  const timed = entries.flatMap((entry) => {
    const when = saidTime(entry);
    return when ? [{ entry, lane: entry.lane, when, extent: extentOf(when, today) }] : [];
  });
  const helped = stretches.flatMap(({ entry, extent }) =>
    entry.kind === 'help' && entry.whenEdtf
      ? [{ entry, lane: entry.lane, when: keptWhen(entry.whenEdtf), extent }]
      : [],
  );
  return headingFacts([...timed, ...helped], gapsOfList(entries, now), today);
}
