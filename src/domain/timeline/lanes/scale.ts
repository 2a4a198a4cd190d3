import { daysOf } from '../timeline.ts';
import { type DayCount, dayAt, dayCount } from './extent.ts';

/** The days that a picture shows; before `breakAt` they lie closer. */
export interface Spread {
  readonly from: DayCount;
  readonly until: DayCount;
  readonly breakAt: DayCount | null;
}

/** Longer than the period of a year shows: a day and a month alone would be of one of two years. */
const aboutAYear = daysOf['1v'].back + daysOf['1v'].ahead;

/** Whether days are told with their year where this one stands: each side of a change of the scale is read by itself. */
export function tellsYears({ from, until, breakAt }: Spread, day: DayCount): boolean {
  const [first, last] = breakAt === null ? [from, until] : day < breakAt ? [from, breakAt] : [breakAt, until];
  return last - first > aboutAYear;
}

export interface Tick {
  readonly x: number;
  readonly day: DayCount;
  readonly unit: 'day' | 'month' | 'year';
}

export interface Scale {
  readonly left: number;
  readonly right: number;
  /** Where the scale changes; null where it does not. */
  readonly breakX: number | null;
  xOf(day: DayCount): number;
  readonly ticks: readonly Tick[];
}

export const plot = { left: 180, right: 1146 } as const;
const earlyShare = 0.27;
const roomShare = 0.06;
const comingShare = 0.2;
const leastTick = 62;

const monthStart = (day: DayCount): DayCount => dayCount(`${dayAt(day).slice(0, 7)}-01`);

export interface Spanned {
  readonly first: DayCount;
  readonly last: DayCount;
  /** It was written down as it happened, not told afterwards. */
  readonly asItHappened: boolean;
}

/**
 * All days of the entries and today, with a little room. Where what was told of earlier years would press together what was
 * written down since, the scale changes at the month of the first entry written down as it happened.
 */
export function spreadOf(entries: readonly Spanned[], today: DayCount): Spread {
  let [first, last, begun] = [today - 28, today, Infinity];
  for (const entry of entries) {
    const start = Number.isFinite(entry.first) ? entry.first : entry.last;
    if (Number.isFinite(start)) first = Math.min(first, start);
    if (Number.isFinite(entry.last)) last = Math.max(last, entry.last);
    if (entry.asItHappened) begun = Math.min(begun, start);
  }
  const breakAt = Number.isFinite(begun) ? monthStart(begun) : Infinity;
  const late = Math.max(1, last - breakAt);
  // Only where the late part would have less room than the change gives it, and something stands on both sides.
  const changes = first < breakAt - 31 && last > breakAt + 14 && late / (last - first) < 1 - earlyShare;
  // The words of what is to come stand behind it.
  const room = Math.max(2, Math.round((changes ? late : last - first) * (last > today ? comingShare : roomShare)));
  return { from: monthStart(first), until: last + room, breakAt: changes ? breakAt : null };
}

/** Silence until today is left out where it is longer than this, and than a quarter of what was told. */
const leastSilence = 183;

/** The last day of a picture that fits what was told: today, or the end of a story that is long past. */
export function endOfTold(entries: readonly Pick<Spanned, 'first' | 'last'>[], today: DayCount): DayCount {
  const days = entries.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  if (days.length === 0) return today;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return today - last > Math.max(leastSilence, (last - first) / 4) ? last : today;
}

function stepsOf(from: DayCount, until: DayCount, width: number): { day: DayCount; unit: Tick['unit'] }[] {
  const perDay = width / Math.max(1, until - from);
  const ticks: { day: DayCount; unit: Tick['unit'] }[] = [];
  if (perDay * 7 >= leastTick) {
    for (let day = from; day < until; day += 7) ticks.push({ day, unit: 'day' });
    return ticks;
  }
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((step) => step * 30.4 * perDay >= leastTick) ?? 480;
  const [year = 0, month = 1] = dayAt(from).split('-').map(Number);
  const start = months >= 12 ? year * 12 : year * 12 + Math.floor((month - 1) / months) * months;
  for (let at = start; ; at += months) {
    const day = dayCount(
      `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    );
    if (day >= until) return ticks;
    if (day >= from) ticks.push({ day, unit: months >= 12 ? 'year' : 'month' });
  }
}

/** Days to pixels, in one measure or in two. */
export function scaleOf(
  { from, until, breakAt }: Spread,
  { left, right }: { left: number; right: number } = plot,
): Scale {
  const breakX = breakAt === null ? null : left + (right - left) * earlyShare;
  const linear = (day: number, a: number, b: number, x0: number, x1: number) =>
    x0 + ((day - a) / Math.max(1, b - a)) * (x1 - x0);
  const xOf = (day: DayCount): number => {
    const within = Math.min(until, Math.max(from, day));
    const x =
      breakAt === null || breakX === null
        ? linear(within, from, until, left, right)
        : within < breakAt
          ? linear(within, from, breakAt, left, breakX)
          : linear(within, breakAt, until, breakX, right);
    return Math.round(x * 10) / 10;
  };
  const parts: [number, number, number][] =
    breakAt === null || breakX === null
      ? [[from, until, right - left]]
      : [
          [from, breakAt, breakX - left],
          [breakAt, until, right - breakX],
        ];
  const ticks = parts.flatMap(([a, b, width]) =>
    // A tick whose word would run into the next part is left out.
    stepsOf(a, b, width).filter(({ day }) => ((b - day) / (b - a)) * width > 40),
  );
  return { left, right, breakX, xOf, ticks: ticks.map((tick) => ({ ...tick, x: xOf(tick.day) })) };
}
