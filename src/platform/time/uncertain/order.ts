import type { Day } from '../format.ts';
import { type Worlds, worldsOf } from './bounds.ts';
import { fromDay } from './calendar.ts';
import type { When } from './when.ts';

/** How two stretches of days lie: one ends before the other begins, they are the same days, or they share some. */
export const relations = ['before', 'after', 'overlaps', 'equal'] as const;
export type Relation = (typeof relations)[number];

const mayBeBefore = (a: Worlds, b: Worlds): boolean => a.end.first < b.start.last;
const mustBeBefore = (a: Worlds, b: Worlds): boolean => a.end.last < b.start.first;

/** Some day may belong to both. */
const mayMeet = (a: Worlds, b: Worlds): boolean => a.start.first <= b.end.last && b.start.first <= a.end.last;
const mustMeet = (a: Worlds, b: Worlds): boolean => !mayBeBefore(a, b) && !mayBeBefore(b, a);

function mayBeEqual(a: Worlds, b: Worlds): boolean {
  const first = Math.max(a.start.first, b.start.first);
  const last = Math.min(a.end.last, b.end.last);
  const start = Math.min(a.start.last, b.start.last);
  const end = Math.max(a.end.first, b.end.first);
  if (first > start || end > last) return false;
  // A moment is one day: start and end must be able to fall together.
  return a.isMoment || b.isMoment ? Math.max(first, end) <= Math.min(start, last) : first <= last;
}

const isSettled = ({ start, end }: Worlds): boolean => start.first === start.last && end.first === end.last;
const mustBeEqual = (a: Worlds, b: Worlds): boolean => isSettled(a) && isSettled(b) && mayBeEqual(a, b);

/** True when at least one reading of the two makes it so. `overlaps` counts equal days too. */
export function possibly(relation: Relation, a: When, b: When): boolean {
  const [one, other] = [worldsOf(a), worldsOf(b)];
  if (relation === 'before') return mayBeBefore(one, other);
  if (relation === 'after') return mayBeBefore(other, one);
  return relation === 'overlaps' ? mayMeet(one, other) : mayBeEqual(one, other);
}

/** True when every reading of the two makes it so. `overlaps` counts equal days too. */
export function certainly(relation: Relation, a: When, b: When): boolean {
  const [one, other] = [worldsOf(a), worldsOf(b)];
  if (relation === 'before') return mustBeBefore(one, other);
  if (relation === 'after') return mustBeBefore(other, one);
  return relation === 'overlaps' ? mustMeet(one, other) : mustBeEqual(one, other);
}

/** The one relation that certainly holds; `unknown` when readings differ, so two things "in 2021" are unknown to each other. */
export function compareWhen(a: When, b: When): Relation | 'unknown' {
  const [one, other] = [worldsOf(a), worldsOf(b)];
  if (mustBeBefore(one, other)) return 'before';
  if (mustBeBefore(other, one)) return 'after';
  if (mustBeEqual(one, other)) return 'equal';
  return mustMeet(one, other) ? 'overlaps' : 'unknown';
}

/** Days from the last of one to the first of the other: neighbouring days 1, shared days 0; `most` is null without limit. */
export interface Gap {
  readonly least: number;
  readonly most: number | null;
}

/** Two that both go on for ever, or had both no beginning, are not apart. */
const apart = (from: number, until: number): number => (from === until ? 0 : until - from);

/** The gap between two, whichever comes first. */
export function gapBetween(a: When, b: When): Gap {
  const [one, other] = [worldsOf(a), worldsOf(b)];
  const least = Math.max(0, other.start.first - one.end.last, one.start.first - other.end.last);
  const most = Math.max(0, apart(one.end.first, other.start.last), apart(other.end.first, one.start.last));
  return { least, most: Number.isFinite(most) ? most : null };
}

/** Days from the beginning of one to the beginning of the other, which is told after it; `most` is null without limit. */
export function startsApart(one: When, other: When): Gap {
  const [from, until] = [worldsOf(one).start, worldsOf(other).start];
  const most = Math.max(0, until.last - from.first);
  return { least: Math.max(0, until.first - from.last), most: Number.isFinite(most) ? most : null };
}

/** Days from the beginning of the earliest of several to the end of the latest, which goes on until today at most; `most` is null without limit. */
export function lengthOfAll(times: readonly When[], today: Day): Gap {
  const all = times.map(worldsOf);
  const until = (day: number): number => (day === Infinity ? fromDay(today) : day);
  const [first, firstAtLatest] = [
    Math.min(...all.map(({ start }) => start.first)),
    Math.min(...all.map(({ start }) => start.last)),
  ];
  const [lastAtEarliest, last] = [
    Math.max(...all.map(({ end }) => until(end.first))),
    Math.max(...all.map(({ end }) => until(end.last))),
  ];
  const most = Math.max(0, last - first);
  return { least: Math.max(0, lastAtEarliest - firstAtLatest), most: Number.isFinite(most) ? most : null };
}
