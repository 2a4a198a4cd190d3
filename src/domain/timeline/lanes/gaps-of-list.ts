import { dayOf } from '../../../platform/time/format.ts';
import { saidTime } from '../../../platform/time/uncertain/index.ts';
import { type Lane, lanes, type TimelineEntry } from '../timeline.ts';
import { dayCount, extentOf } from './extent.ts';
import { type Gap, gapsOf, lanesWithGaps } from './gaps.ts';

/** The gaps of each lane where silence says something, among entries that are all there are. */
export function gapsOfList(entries: readonly TimelineEntry[], now: Date): (Gap & { lane: Lane })[] {
  const today = dayCount(dayOf(now));
  return lanes
    .filter((lane) => lanesWithGaps.has(lane))
    .flatMap((lane) => {
      const own = entries.flatMap((entry) => {
        const when = entry.lane === lane ? saidTime(entry) : null;
        return when ? [{ when, extent: extentOf(when, today) }] : [];
      });
      return gapsOf(own).map((gap) => ({ ...gap, lane }));
    });
}
