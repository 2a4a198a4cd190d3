import { gapBetween, type When } from '../../../platform/time/uncertain/index.ts';
import type { Lane } from '../timeline.ts';
import type { DayCount, Extent } from './extent.ts';

/** Days without an entry: from the last day of one until the first of the next; between them at least and at most so many. */
export interface Gap {
  readonly from: DayCount;
  readonly until: DayCount;
  readonly least: number;
  readonly most: number;
}

/**
 * Lanes where silence says something: help that pauses, co-operation that waits. That nothing has been told of some time of
 * her life says nothing.
 */
export const lanesWithGaps: ReadonlySet<Lane> = new Set(['services', 'network']);

/** Shorter ones are everyday. */
export const leastGap = 30;
const mostGaps = 3;

interface Timed {
  readonly when: When;
  readonly extent: Extent;
}

/** The longest stretches of a lane that certainly no entry covers, in the order of time. */
export function gapsOf(entries: readonly Timed[]): Gap[] {
  const sorted = [...entries].sort(
    (a, b) => a.extent.first - b.extent.first || a.extent.last - b.extent.last || (a.when < b.when ? -1 : 1),
  );
  const gaps: Gap[] = [];
  let before: Timed | undefined;
  for (const entry of sorted) {
    if (before && !before.extent.goesOn && entry.extent.first - before.extent.last >= leastGap) {
      const { least, most } = gapBetween(before.when, entry.when);
      gaps.push({ from: before.extent.last + 1, until: entry.extent.first, least, most: most ?? least });
    }
    if (!before || entry.extent.last > before.extent.last) before = entry;
  }
  const longest = gaps.sort((a, b) => b.least - a.least || a.from - b.from).slice(0, mostGaps);
  return longest.sort((a, b) => a.from - b.from);
}
