import { type Extent, possible, stated, toDay } from './calendar.ts';
import { shapeOf } from './edtf.ts';
import type { Day, End, When } from './when.ts';

/**
 * All that may have been the case, in day counts: it began on one of the days of `start` and ended on one of the days of
 * `end`. A moment begins and ends on the same day.
 */
export interface Worlds {
  readonly isMoment: boolean;
  readonly start: Extent;
  readonly end: Extent;
}

const moment = (days: Extent): Worlds => ({ isMoment: true, start: days, end: days });

const extentOf = (end: End, open: number): Extent =>
  end === 'open'
    ? { first: open, last: open }
    : end === 'unknown'
      ? { first: -Infinity, last: Infinity }
      : possible(end);

/** Every day that start and end may have had. What did not end before it began has narrowed them already. */
export function worldsOf(when: When): Worlds {
  const shape = shapeOf(when);
  if (shape.kind === 'moment') return moment(possible(shape.at));
  if (shape.kind === 'within')
    return moment({
      first: shape.from ? stated(shape.from).first : -Infinity,
      last: shape.until ? stated(shape.until).last : Infinity,
    });
  const start = extentOf(shape.from, -Infinity);
  const end = extentOf(shape.until, Infinity);
  return {
    isMoment: false,
    start: { first: start.first, last: Math.min(start.last, end.last) },
    end: { first: Math.max(end.first, start.first), last: end.last },
  };
}

/** What the database keeps beside the expression, and what is drawn. */
export interface Bounds {
  /** First day that may belong to it; null when no day is too early. */
  readonly from: Day | null;
  /** Last day that may belong to it; null when no day is too late. */
  readonly until: Day | null;
  /** It is said to have no beginning, or to go on still: not the same as a day that nobody has said. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** First and last day are the days themselves: nothing to draw hatched. */
  readonly exact: boolean;
}

export function bounds(when: When): Bounds {
  const { start, end } = worldsOf(when);
  return {
    from: toDay(start.first),
    until: toDay(end.last),
    openStart: start.last === -Infinity,
    openEnd: end.first === Infinity,
    exact: start.first === start.last && end.first === end.last,
  };
}

export interface Ends {
  readonly earliestStart: Day | null;
  readonly latestStart: Day | null;
  readonly earliestEnd: Day | null;
  readonly latestEnd: Day | null;
}

/**
 * For drawing: of a span the days between latest start and earliest end certainly belong to it (if the first is not later than
 * the second), the rest is hatched. Of a moment start and end are the same days, and none is certain unless it is the only one.
 */
export function ends(when: When): Ends {
  const { start, end } = worldsOf(when);
  return {
    earliestStart: toDay(start.first),
    latestStart: toDay(start.last),
    earliestEnd: toDay(end.first),
    latestEnd: toDay(end.last),
  };
}
