import type { Day } from '../../../platform/time/format.ts';
import { bounds, ends, isDay, type When } from '../../../platform/time/uncertain/index.ts';

/** Days since 1.1.1970. */
export type DayCount = number;
export const dayCount = (day: Day): DayCount => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
export const dayAt = (count: DayCount): Day => new Date(count * 86_400_000).toISOString().slice(0, 10);

/** A stretch of days within which something is certain, or may have been. `until` is the day after the last. */
export interface Stretch {
  readonly fill: 'solid' | 'hatch' | 'ahead';
  readonly from: DayCount;
  readonly until: DayCount;
}

/** What of its time is drawn. Infinity: no edge is known on that side. */
export interface Extent {
  readonly isSpan: boolean;
  /** First and last day that may belong to it. */
  readonly first: DayCount;
  readonly last: DayCount;
  readonly stretches: readonly Stretch[];
  /** The first day lies within these days: nothing said the day more precisely. */
  readonly isExact: boolean;
  readonly goesOn: boolean;
}

/** Known to the day, and no span of days. */
export const isOneDay = ({ isExact, isSpan }: Extent): boolean => isExact && !isSpan;

const count = (day: Day | null, otherwise: number): DayCount => (day === null ? otherwise : dayCount(day));

function stretch(fill: Stretch['fill'], from: DayCount, until: DayCount): Stretch[] {
  return from < until ? [{ fill, from, until }] : [];
}

/** Solid where it certainly was, hatched where it may have been; what goes on still is drawn ahead of today as not yet. */
export function extentOf(when: When, today: DayCount): Extent {
  if (isDay(when)) {
    const day = dayCount(when);
    const stretches: Stretch[] = [{ fill: 'solid', from: day, until: day + 1 }];
    return { isSpan: false, first: day, last: day, stretches, isExact: true, goesOn: false };
  }
  const { openStart, openEnd, exact } = bounds(when);
  const days = ends(when);
  const isSpan = when.includes('/');
  const first = count(days.earliestStart, -Infinity);
  const last = count(days.latestEnd, Infinity);
  if (!isSpan) {
    // A moment that may be any day from one on was not later than today: it has been recorded.
    const until = last === Infinity ? Math.max(today, first) + 1 : last + 1;
    const stretches = stretch(exact ? 'solid' : 'hatch', first, until);
    return { isSpan, first, last: until - 1, stretches, isExact: exact, goesOn: false };
  }
  const sureFrom = openStart ? -Infinity : count(days.latestStart, Infinity);
  const sureUntil = openEnd ? Math.max(today + 1, first + 1) : count(days.earliestEnd, -Infinity) + 1;
  const seenUntil = last === Infinity ? Math.max(today + 1, sureUntil) : last + 1;
  const stretches = [
    ...stretch('hatch', first, sureFrom < sureUntil ? sureFrom : seenUntil),
    ...stretch('solid', sureFrom, sureUntil),
    ...(sureFrom < sureUntil ? stretch('hatch', sureUntil, seenUntil) : []),
    ...(openEnd ? stretch('ahead', seenUntil, Infinity) : []),
  ];
  return {
    isSpan,
    first,
    last: seenUntil - 1,
    stretches,
    isExact: exact || (openEnd && sureFrom === first),
    goesOn: openEnd,
  };
}
