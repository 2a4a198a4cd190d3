import { type DayCount, type Extent, isOneDay } from './extent.ts';
import type { Scale } from './scale.ts';

export interface Placed<Entry> {
  readonly entry: Entry;
  readonly id: string;
  readonly extent: Extent;
}

/** One entry, or several of the same time that are too many to draw each. */
export type Gathered<Entry> =
  | ({ readonly kind: 'one' } & Placed<Entry>)
  | {
      readonly kind: 'cluster';
      /** In the order of time; their days are all known, or none is. */
      readonly items: readonly Placed<Entry>[];
      readonly x0: number;
      readonly x1: number;
      readonly first: DayCount;
      readonly last: DayCount;
    };

/** Wide enough for the words "120 anteckningar" and a mark. */
const leastBucket = 122;
const mostInBucket = 4;
const mostBars = 10;

/** A mark for itself is drawn where its days are narrower than this. */
export const markWidth = 18;

export function edgesOf({ stretches }: Extent, scale: Scale): { x0: number; x1: number } {
  const x0 = scale.xOf(Math.min(...stretches.map(({ from }) => from)));
  const x1 = scale.xOf(Math.max(...stretches.map(({ until }) => until)));
  return { x0, x1 };
}

/** Drawn along its days; everything else is one mark in their middle. */
export function isBar(extent: Extent, scale: Scale): boolean {
  const { x0, x1 } = edgesOf(extent, scale);
  return extent.isSpan ? x1 - x0 >= 6 : x1 - x0 > markWidth;
}

/** By the first day that may belong to it, then by the last. */
export const inTime = (a: Pick<Placed<unknown>, 'id' | 'extent'>, b: Pick<Placed<unknown>, 'id' | 'extent'>): number =>
  a.extent.first - b.extent.first || a.extent.last - b.extent.last || (a.id < b.id ? -1 : 1);

/** What is known to the day, and what is not: times that are vague never push a known day into a box. */
function partsOf<Entry>(at: number, all: readonly Placed<Entry>[] = []): [number, readonly Placed<Entry>[]][] {
  const [known, vague] = [true, false].map((is) => all.filter(({ extent }) => isOneDay(extent) === is));
  return [known, vague].flatMap((own): [number, readonly Placed<Entry>[]][] => (own?.length ? [[at, own]] : []));
}

/**
 * The marks of one lane: the longest as bars, the others where they lie; where more than four lie close, one mark that
 * counts them. Every entry is one of these or counted in one.
 */
export function gather<Entry>(entries: readonly Placed<Entry>[], scale: Scale): Gathered<Entry>[] {
  const width = (placed: Placed<Entry>) => {
    const { x0, x1 } = edgesOf(placed.extent, scale);
    return x1 - x0;
  };
  const sorted = [...entries].sort(inTime);
  const longest = sorted
    .filter(({ extent }) => isBar(extent, scale))
    .sort((a, b) => width(b) - width(a) || inTime(a, b));
  const bars = new Set(longest.slice(0, mostBars));
  const tooMany = new Set(longest.slice(mostBars));
  const count = Math.max(1, Math.floor((scale.right - scale.left) / leastBucket));
  const bucketWidth = (scale.right - scale.left) / count;
  const bucketOf = (placed: Placed<Entry>) => {
    const { x0, x1 } = edgesOf(placed.extent, scale);
    return Math.min(count - 1, Math.floor(((x0 + x1) / 2 - scale.left) / bucketWidth));
  };
  const buckets = Map.groupBy(
    sorted.filter((item) => !bars.has(item)),
    bucketOf,
  );
  const marks: Gathered<Entry>[] = [...bars].sort(inTime).map((bar) => ({ kind: 'one' as const, ...bar }));
  for (const [bucket, own] of [...buckets.keys()].sort((a, b) => a - b).flatMap((at) => partsOf(at, buckets.get(at)))) {
    if (own.length <= mostInBucket && !own.some((item) => tooMany.has(item))) {
      marks.push(...own.map((item) => ({ kind: 'one' as const, ...item })));
      continue;
    }
    const x0 = scale.left + bucket * bucketWidth;
    marks.push({
      kind: 'cluster',
      items: own,
      x0: Math.round(x0 + 2),
      x1: Math.round(x0 + bucketWidth - 2),
      first: Math.min(...own.map(({ extent }) => extent.first)),
      last: Math.max(...own.map(({ extent }) => extent.last)),
    });
  }
  return marks;
}
