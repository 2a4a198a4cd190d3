import type { Lane } from '../timeline.ts';
import { type DayCount, dayAt, type Extent } from './extent.ts';
import type { Gap } from './gaps.ts';

/** What the sentence above the picture says: facts that can be counted on it, never what they mean. */
export interface HeadingFacts {
  /** Entries of the events: how many, of which years, how many of uncertain time, how many go on. */
  readonly events: {
    readonly n: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly uncertain: number;
    readonly goOn: number;
  } | null;
  /** All entries, where there are no events. */
  readonly n: number;
  /** The longest gap of a lane. */
  readonly gap: { readonly lane: Lane; readonly least: number; readonly most: number } | null;
}

interface Said {
  readonly lane: Lane;
  readonly extent: Extent;
}

const yearOf = (day: DayCount): string | null => (Number.isFinite(day) ? dayAt(day).slice(0, 4) : null);

export function headingFacts(entries: readonly Said[], gaps: readonly (Gap & { lane: Lane })[]): HeadingFacts {
  const events = entries.filter(({ lane }) => lane === 'events');
  const longest = [...gaps].sort((a, b) => b.least - a.least)[0];
  const known = events.filter(({ extent }) => Number.isFinite(extent.first));
  return {
    n: entries.length,
    events:
      events.length === 0
        ? null
        : {
            n: events.length,
            first: known.length > 0 ? yearOf(Math.min(...known.map(({ extent }) => extent.first))) : null,
            last: yearOf(Math.max(...events.map(({ extent }) => extent.last))),
            uncertain: events.filter(({ extent }) => !extent.isExact).length,
            goOn: events.filter(({ extent }) => extent.goesOn).length,
          },
    gap: longest ? { lane: longest.lane, least: longest.least, most: longest.most } : null,
  };
}
