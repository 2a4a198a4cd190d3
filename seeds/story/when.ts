import { addDays, type Day, dayOf, minuteOfDay, weekdayOf } from '../../src/platform/time/format.ts';

const minute = 60_000;

/** The moment of a Finnish wall clock, `10.15`, on a day. */
export function momentOf(day: Day, clock: string): Date {
  const [hours = 0, minutes = 0] = clock.split('.').map(Number);
  const asUtc = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * minute;
  const ahead = (minuteOfDay(new Date(asUtc)) - (hours * 60 + minutes) + 1440) % 1440;
  return new Date(asUtc - ahead * minute);
}

const weekday = (day: Day) => weekdayOf(new Date(`${day}T12:00:00Z`));

/** The last working day on or before the day. */
export function workingDayBefore(day: Day): Day {
  const past = weekday(day) - 5;
  return past > 0 ? addDays(day, -past) : day;
}

/** The first working day on or after the day. */
export function workingDayAfter(day: Day): Day {
  const past = weekday(day) - 5;
  return past > 0 ? addDays(day, 3 - past) : day;
}

/**
 * A day so many days after the one on which the story is told, or before it where negative, on which offices work. All who
 * tell of one thing to come tell its day by this, so that it is one day for them whichever day the story is told.
 */
export const officeDay = (toldOn: Day, days: number): Day =>
  days < 0 ? workingDayBefore(addDays(toldOn, days)) : workingDayAfter(addDays(toldOn, days));

/** So many days before the story's now. */
export const dayBefore = (now: Date, daysAgo: number): Day => addDays(dayOf(now), -daysAgo);
