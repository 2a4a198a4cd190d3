import type { Day } from '../../../platform/time/format.ts';
import { dayAt, dayCount } from './extent.ts';
import type { Spread } from './scale.ts';

/** Ways to another range from the one that is shown, as days of the address. */
export const moves = ['earlier', 'later', 'closer', 'farther'] as const;
export type Move = (typeof moves)[number];

export interface Range {
  readonly from: Day;
  readonly until: Day;
}

/** Years that a life in this register can touch. */
const [first, last] = [dayCount('1900-01-01'), dayCount('2100-12-31')];
const leastDays = 14;

/**
 * Half a range to either side, half as much or twice as much around the same middle; never less than a fortnight, and within the
 * years of the calendar.
 */
export function moveRange({ from, until }: Pick<Spread, 'from' | 'until'>, move: Move): Range {
  const width = Math.max(leastDays, until - from);
  const half = Math.round(width / 2);
  const by = move === 'earlier' ? -half : move === 'later' ? half : 0;
  const wide = move === 'closer' ? Math.max(leastDays, half) : move === 'farther' ? width * 2 : width;
  const middle = from + half + by;
  const start = Math.min(Math.max(first, middle - Math.round(wide / 2)), last - leastDays);
  return { from: dayAt(start), until: dayAt(Math.min(last, Math.max(start + leastDays, start + wide) - 1)) };
}
