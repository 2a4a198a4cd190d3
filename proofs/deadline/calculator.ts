import type { Limit } from './limits.ts';

/** A day on the walked calendar. Knows nothing of the product. */
export interface Walked {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? Number.NaN);

/** Paschal full moons from 1900 to 2199 by golden number 1 to 19, as month and day; Easter is the Sunday after. */
const fullMoons = [
  [4, 14],
  [4, 3],
  [3, 23],
  [4, 11],
  [3, 31],
  [4, 18],
  [4, 8],
  [3, 28],
  [4, 16],
  [4, 5],
  [3, 25],
  [4, 13],
  [4, 2],
  [3, 22],
  [4, 10],
  [3, 30],
  [4, 17],
  [4, 7],
  [3, 27],
] as const;

const name = ({ year, month, day }: Walked) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Every day from 1 January 1989, a Sunday, to the end of 2095, in order. */
function walk(): Walked[] {
  const days: Walked[] = [];
  let weekday = 7;
  for (let year = 1989; year <= 2095; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        days.push({ year, month, day, weekday });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
  return days;
}

export const days: readonly Walked[] = walk();
export const names: readonly string[] = days.map(name);
const places = new Map(names.map((item, place) => [item, place]));
export const placeOf = (day: string): number => places.get(day) ?? Number.NaN;

/** Places of the Easter Sundays: the first Sunday after the paschal full moon. */
const easters = new Set<number>();
for (let year = 1989; year <= 2095; year += 1) {
  const [month, day] = fullMoons[year % 19] ?? [0, 0];
  let place = placeOf(name({ year, month, day, weekday: 0 })) + 1;
  while (days[place]?.weekday !== 7) place += 1;
  easters.add(place);
}

/** A day on which nothing can be done at a court or another authority, asked of the day itself. */
function isClosed(place: number): boolean {
  const on = days[place];
  if (!on) throw new Error('past the end of the calendar');
  const { year, month, day, weekday } = on;
  if (weekday >= 6) return true;
  const fixed = `${day}.${month}.`;
  if (
    ['1.1.', '6.1.', '1.5.', '6.12.', '24.12.', '25.12.', '26.12.'].includes(fixed) &&
    !(fixed === '6.1.' && year < 1991)
  )
    return true;
  // Good Friday, Easter Monday, Ascension Day: so many days from Easter.
  if (easters.has(place + 2) || easters.has(place - 1) || (easters.has(place - 39) && year > 1990)) return true;
  // Midsummer Eve: the Friday between 19 and 25 June.
  return month === 6 && weekday === 5 && day >= 19 && day <= 25;
}

/** Walks month by month: the same day of the month, or the last one of a month that has no such day. */
function sameDayAfter(place: number, months: number): number {
  const { year, month, day } = days[place] as Walked;
  let [y, m] = [year, month];
  for (let step = 0; step < months; step += 1) {
    m += 1;
    if (m === 13) [y, m] = [y + 1, 1];
  }
  for (let last = day; ; last -= 1) {
    const found = placeOf(name({ year: y, month: m, day: last, weekday: 0 }));
    if (!Number.isNaN(found)) return found;
  }
}

/** The last day of a limit that starts from a day, counted one day at a time; the starting day is not counted. */
export function due(start: string, [amount, unit, gives]: Limit): string {
  let place = placeOf(start);
  if (unit === 'month' || unit === 'year') place = sameDayAfter(place, unit === 'year' ? 12 * amount : amount);
  else
    for (let left = unit === 'week' ? 7 * amount : amount; left > 0; ) {
      place += 1;
      if (unit !== 'working day' || !isClosed(place)) left -= 1;
    }
  if (gives === 'court') while (isClosed(place)) place += 1;
  return names[place] as string;
}
