import { type Extent, pieceWithin, stated, toDay } from './calendar.ts';
import type { Unit } from './when.ts';

/** Days of the year that times are told by, as they are kept in Finland. */
export const feasts = ['christmas', 'midsummer', 'may-day'] as const;
export type Feast = (typeof feasts)[number];

const dayCount = (year: number, month: number, day: number): number => stated({ kind: 'day', year, month, day }).first;

/** Midsummer Day is the Saturday of 20–26 June; until 1954 it was the 24th. */
function midsummerDay(year: number): number {
  const first = dayCount(year, 6, 20);
  // The first of January 1970 was a Thursday: counted from there, Saturdays leave two over.
  return year < 1955 ? first + 4 : first + ((2 - (first % 7) + 14) % 7);
}

/** "At Christmas" is one of these days: of eve, day and the next; May Day and its eve. */
export function daysOfFeast(feast: Feast, year: number): Extent {
  if (feast === 'christmas') return { first: dayCount(year, 12, 24), last: dayCount(year, 12, 26) };
  if (feast === 'may-day') return { first: dayCount(year, 4, 30), last: dayCount(year, 5, 1) };
  const day = midsummerDay(year);
  return { first: day - 1, last: day + 1 };
}

/** About a day is a week to either side, and so about a feast. */
export const aboutFeast = 7;

/** The feast that two days are the ends of, and whether about. A piece of a month is called so. */
export function feastWithin(from: Unit, until: Unit): { feast: Feast; year: number; isAbout: boolean } | undefined {
  if (from.kind !== 'day' || until.kind !== 'day' || pieceWithin(from, until)) return undefined;
  const [first, last] = [stated(from).first, stated(until).last];
  for (const [wide, isAbout] of [
    [0, false],
    [aboutFeast, true],
  ] as const) {
    const year = Number(toDay(first + wide)?.slice(0, 4));
    const feast = feasts.find((one) => {
      const days = daysOfFeast(one, year);
      return days.first - wide === first && days.last + wide === last;
    });
    if (feast) return { feast, year, isAbout };
  }
  return undefined;
}
