import type { Day } from '../../platform/time/format.ts';

/** A half-year begins on it. */
export const isHalfYear = (day: string): boolean => /^\d{4}-0[17]-01$/.test(day);

/** The first day of the half-year of a day, and of the one after it. */
export const halfYearOf = (day: Day): Day => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`;
export const nextHalfYear = (first: Day): Day =>
  first.slice(5, 7) === '01' ? `${first.slice(0, 4)}-07-01` : `${Number(first.slice(0, 4)) + 1}-01-01`;
