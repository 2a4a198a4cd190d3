import type { Day, Mark, Moment, Part, Unit } from './when.ts';

/** Days are counted from 1.1.1970; without end is ±Infinity. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

const millis = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / millis;

const two = (count: number): string => (count < 10 ? `0${count}` : String(count));

/** A count as a day, put together by hand: lists ask it for hundreds, and the library's own way takes five times as long. */
export function toDay(count: number): Day | null {
  if (!Number.isFinite(count)) return null;
  const date = new Date(count * millis);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
export const fromDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millis;

/** Days in a month; months outside 1–12 have none. */
export const daysIn = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;

/** From the first day of a month to the last day of the month that is `count` months on; months may run over. */
const months = (year: number, month: number, count: number): Extent => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + count, 1) - 1,
});

/** First month and number of months. Seasons as they are counted in Finland; winter has a rule of its own. */
const partMonths: Record<Exclude<Part, 24>, readonly [first: number, count: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/**
 * The days that a unit covers as it is said. "Winter 2022" does not say which of two winters: it covers both, December 2021
 * to February 2023.
 */
export function stated(unit: Unit): Extent {
  switch (unit.kind) {
    case 'day': {
      const day = dayNumber(unit.year, unit.month, unit.day);
      return { first: day, last: day };
    }
    case 'month':
      return months(unit.year, unit.month, 1);
    case 'part':
      return unit.part === 24 ? months(unit.year, 0, 15) : months(unit.year, ...partMonths[unit.part]);
    case 'year':
      return months(unit.year, 1, 12);
    case 'decade':
      return months(unit.year, 1, 120);
  }
}

/** First and last day of the pieces of a month, by the code of the same piece of a year. */
const daysOfPiece = { 37: [1, 10], 38: [11, 20], 39: [21, 31], 40: [1, 15], 41: [16, 31] } as const;
export type Piece = keyof typeof daysOfPiece;
const pieces: readonly Piece[] = [37, 38, 39, 40, 41];

/** The days of a piece of a month: "late July" is one of the last eleven. EDTF has no unit for it. */
export const pieceOfMonth = (year: number, month: number, piece: Piece): readonly [Unit, Unit] => {
  const day = (at: number): Unit => ({ kind: 'day', year, month, day: Math.min(at, daysIn(year, month)) });
  const [from, until] = daysOfPiece[piece];
  return [day(from), day(until)];
};

/** The piece of a month that two days are the ends of. */
export const pieceWithin = (from: Unit, until: Unit): Piece | undefined =>
  from.kind === 'day' && until.kind === 'day' && from.year === until.year && from.month === until.month
    ? pieces.find((piece) => {
        const [first, last] = pieceOfMonth(from.year, from.month, piece) as [typeof from, typeof until];
        return first.day === from.day && last.day === until.day;
      })
    : undefined;

/** How far "about" reaches to either side. Our reading; the standard gives no width. */
const widthMonths = (unit: Exclude<Unit, { kind: 'day' }>): number =>
  unit.kind === 'month'
    ? 1
    : unit.kind === 'year'
      ? 12
      : unit.kind === 'decade'
        ? 120
        : (partMonths[unit.part as 21]?.[1] ?? 3);

/** "About the 24th": a week to either side, for nobody says about of a single day. */
const widthDays = 7;

const shift = (count: number, by: number): number => {
  const date = new Date(count * millis);
  return dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1 + by, date.getUTCDate());
};

const steps: Record<Mark, number> = { '': 0, '~': 1, '?': 1, '%': 2 };

/** The days that a moment may lie on: as said, and one unit more to either side for `~` or `?`, two for `%`. */
export function possible({ unit, mark }: Moment): Extent {
  const { first, last } = stated(unit);
  const count = steps[mark];
  if (count === 0) return { first, last };
  if (unit.kind === 'day') return { first: first - count * widthDays, last: last + count * widthDays };
  const by = count * widthMonths(unit);
  return { first: shift(first, -by), last: shift(last + 1, by) - 1 };
}

/** 1 = Monday … 7 = Sunday. 1.1.1970 was a Thursday. */
export const weekdayOfCount = (count: number): number => ((((count + 3) % 7) + 7) % 7) + 1;

export function dayUnit(count: number): Unit {
  const date = new Date(count * millis);
  return { kind: 'day', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month `by` months from a month; months outside 1–12 run over. */
export const monthFrom = (year: number, month: number, by: number): Unit & { kind: 'month' } => {
  const count = year * 12 + month - 1 + by;
  return { kind: 'month', year: Math.floor(count / 12), month: (count % 12) + 1 };
};

/**
 * The unit just before (-1) or after (1): "on or before 2019" is said "before 2020". A decade gives a year, a part of a year a
 * month; before winter 2022 is before the later of the two winters, after it after the earlier.
 */
export function neighbour(unit: Unit, by: 1 | -1): Unit {
  switch (unit.kind) {
    case 'day':
      return dayUnit(stated(unit).first + by);
    case 'month':
      return monthFrom(unit.year, unit.month, by);
    case 'part': {
      if (unit.part === 24) return monthFrom(unit.year, by === 1 ? 3 : 11, 0);
      const [first, count] = partMonths[unit.part];
      return monthFrom(unit.year, first, by === 1 ? count : -1);
    }
    case 'year':
      return { kind: 'year', year: unit.year + by };
    case 'decade':
      return { kind: 'year', year: by === 1 ? unit.year + 10 : unit.year - 1 };
  }
}
