import { addDays, type Day } from '../format.ts';
import { isWorkingDay } from './holidays.ts';

export const units = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof units)[number];

/** How long: so many of one unit. */
export interface Length {
  readonly amount: number;
  readonly unit: Unit;
}

/** The same day so many months later; the last day of that month where it has no such day (150/1930, 3 §). */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(of, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/**
 * The last day of a time that starts from a day. The starting day is not counted (150/1930, 2 §); weeks, months and years end on
 * the day of the same name or number (3 §). Days only: neither hours nor summer time enter.
 */
export function lastDay(from: Day, { amount, unit }: Length): Day {
  switch (unit) {
    case 'days':
      return addDays(from, amount);
    case 'weeks':
      return addDays(from, 7 * amount);
    case 'working-days':
      return addWorkingDays(from, amount);
    case 'months':
      return addMonths(from, amount);
    case 'years':
      return addMonths(from, 12 * amount);
  }
}

/** The day itself if an act can be done on it, else the next one on which it can (150/1930, 5 §). */
export function toWorkingDay(day: Day): Day {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, 1);
  return at;
}
