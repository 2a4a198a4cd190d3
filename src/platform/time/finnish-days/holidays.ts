import { addDays, type Day } from '../format.ts';
import { easterSunday } from './easter.ts';

/** Days that the act on computing statutory time (150/1930, 5 §) counts with Sundays and Saturdays. */
export const holidayKeys = [
  'new-year',
  'epiphany',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'may-day',
  'ascension',
  'whit-sunday',
  'midsummer-eve',
  'midsummer',
  'all-saints',
  'independence',
  'christmas-eve',
  'christmas',
  'boxing',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];

/** The first year that the rules below promise. */
export const firstYear = 1990;

const pad = (count: number) => String(count).padStart(2, '0');
const dayIn = (year: number, month: number, day: number): Day => `${year}-${pad(month)}-${pad(day)}`;

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The first Saturday on or after a day. */
const saturdayFrom = (day: Day): Day => addDays(day, 6 - weekday(day));

/**
 * Epiphany and Ascension Day were moved to Saturdays from 1973 to 1990 (Epiphany to the one after 5 January, Ascension Day to the
 * one before the old Thursday) and went back to 6 January and to Thursday from 1991. Known from calendars; the acts themselves
 * have not been read. Only 1990 of those years lies in what this table promises.
 */
const moved = (year: number): boolean => year < 1991;

const years = new Map<number, ReadonlyMap<Day, HolidayKey>>();

/** The Finnish holidays of a year by day: public holidays, and the eves that 150/1930 5 § names. Right from 1990 on. */
export function holidaysOf(year: number): ReadonlyMap<Day, HolidayKey> {
  const known = years.get(year);
  if (known) return known;
  const { month, day } = easterSunday(year);
  const easter = dayIn(year, month, day);
  const midsummer = saturdayFrom(dayIn(year, 6, 20));
  const found = new Map<Day, HolidayKey>([
    [dayIn(year, 1, 1), 'new-year'],
    [moved(year) ? saturdayFrom(dayIn(year, 1, 6)) : dayIn(year, 1, 6), 'epiphany'],
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [dayIn(year, 5, 1), 'may-day'],
    [addDays(easter, moved(year) ? 34 : 39), 'ascension'],
    [addDays(easter, 49), 'whit-sunday'],
    [addDays(midsummer, -1), 'midsummer-eve'],
    [midsummer, 'midsummer'],
    [saturdayFrom(dayIn(year, 10, 31)), 'all-saints'],
    [dayIn(year, 12, 6), 'independence'],
    [dayIn(year, 12, 24), 'christmas-eve'],
    [dayIn(year, 12, 25), 'christmas'],
    [dayIn(year, 12, 26), 'boxing'],
  ]);
  years.set(year, found);
  return found;
}

/** Which holiday or named eve a day is, if any. */
export const holidayOn = (day: Day): HolidayKey | undefined => holidaysOf(Number(day.slice(0, 4))).get(day);

/** Neither Saturday, Sunday, holiday nor one of the eves: a day on which an act can be done (150/1930, 5 §). */
export function isWorkingDay(day: Day): boolean {
  const of = weekday(day);
  return of !== 0 && of !== 6 && holidayOn(day) === undefined;
}
