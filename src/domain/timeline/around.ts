import type { Day } from '../../platform/time/format.ts';
import { isDay } from '../../platform/time/uncertain/index.ts';
import { isPlanned } from './kinds.ts';
import type { TimelineRow } from './timeline.ts';

/** The last that was and the first that is to come. */
export interface Around<Entry> {
  readonly last: Entry | null;
  readonly next: Entry | null;
}

/** Of entries whose day is known; what is planned and passed without being recorded was not. Equal days: the first given. */
export function aroundToday<Entry extends TimelineRow>(entries: readonly Entry[], today: Day): Around<Entry> {
  const known = entries.filter(({ whenEdtf }) => isDay(whenEdtf));
  const day = (entry: Entry) => entry.whenEdtf as Day;
  const was = known.filter((entry) => day(entry) <= today && !isPlanned(entry));
  const comes = known.filter((entry) => day(entry) > today);
  return {
    last: was.reduce<Entry | null>((best, entry) => (best && day(best) >= day(entry) ? best : entry), null),
    next: comes.reduce<Entry | null>((best, entry) => (best && day(best) <= day(entry) ? best : entry), null),
  };
}
