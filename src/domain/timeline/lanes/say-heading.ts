import type { Length } from '../../../platform/time/length.ts';
import { keptWhen, lengthOfAll, middleOf, startsApart, type When } from '../../../platform/time/uncertain/index.ts';
import { entryKinds } from '../kinds.ts';
import type { Lane, TimelineRow } from '../timeline.ts';
import { type DayCount, dayAt, type Extent } from './extent.ts';
import type { Gap } from './gaps.ts';

/** What the sentence above the picture says: facts that can be counted on it, never what they mean. */
export interface HeadingFacts {
  /** Entries of the events: how many, from when to when as it was told, in EDTF, how many of uncertain time, how many go on. */
  readonly events: {
    readonly n: number;
    /** The earliest beginning; null where of none a beginning is known. */
    readonly first: When | null;
    /** The latest end; today where something goes on. */
    readonly last: When;
    readonly uncertain: number;
    readonly goOn: number;
    /** From the first to the last of them, whichever these are: as long at least, and at most. */
    readonly lasted: Length | null;
  } | null;
  /** From the last leaving that was told to the first entry of help after it. */
  readonly helpAfterLeaving: Length | null;
  /** All entries, where there are no events. */
  readonly n: number;
  /** The longest gap of a lane. */
  readonly gap: { readonly lane: Lane; readonly least: number; readonly most: number } | null;
}

interface Said {
  readonly entry?: Pick<TimelineRow, 'kind' | 'code' | 'status' | 'outcome'>;
  readonly lane: Lane;
  readonly when: When;
  readonly extent: Extent;
}

/** What was told of one end of a time; undefined where nothing was. */
function toldOf(when: When, end: 'beginning' | 'end', today: DayCount): When | undefined {
  const parts = when.split('/');
  const told = end === 'end' ? parts.at(-1) : parts[0];
  if (told === '..') return end === 'end' ? keptWhen(dayAt(today)) : undefined;
  return told ? keptWhen(told) : undefined;
}

/**
 * By the middle of what was said, as everywhere (decision 64): that somebody is not sure makes nothing earlier or later. Of two that stand alike the
 * surer one is said.
 */
const earliestFirst = (a: When, b: When): number => middleOf(a).localeCompare(middleOf(b)) || a.localeCompare(b);
const latestFirst = (a: When, b: When): number => middleOf(b).localeCompare(middleOf(a)) || a.localeCompare(b);

/** Whether it tells of help that has been there: neither what is to come, nor a call that nobody answered. */
const isHelp = ({ entry, lane, extent }: Said, today: DayCount): boolean =>
  lane === 'services' && extent.first <= today && (!entry || (entryKinds[entry.kind]?.helped?.(entry) ?? true));

/**
 * What followed on leaving. No entry is counted that may have been before it; where one may have been before or after, the first help may have
 * come sooner, and no later.
 */
function helpAfterLeaving(entries: readonly Said[], today: DayCount): Length | null {
  const [left] = entries
    .filter(({ entry }) => entry?.kind === 'event' && entry.code === 'left')
    .sort((a, b) => latestFirst(a.when, b.when));
  if (!left) return null;
  const helped = entries.filter((each) => isHelp(each, today));
  const [help] = helped
    .filter(({ extent }) => extent.first >= left.extent.last)
    .sort((a, b) => a.extent.first - b.extent.first);
  if (!help) return null;
  const isOpen = helped.some(({ extent }) => extent.first < left.extent.last && extent.last >= left.extent.first);
  const { least, most } = startsApart(left.when, help.when);
  return { least: isOpen ? 0 : least, most };
}

/** `isPart`: of some classes alone, among which what followed need not be. */
export function headingFacts(
  entries: readonly Said[],
  gaps: readonly (Gap & { lane: Lane })[],
  today: DayCount,
  isPart = false,
): HeadingFacts {
  const events = entries.filter(({ lane }) => lane === 'events');
  const longest = [...gaps].sort((a, b) => b.least - a.least)[0];
  const [first = null] = events.flatMap(({ when }) => toldOf(when, 'beginning', today) ?? []).sort(earliestFirst);
  const [last] = events
    .map(({ when }) => toldOf(when, 'end', today) ?? toldOf(when, 'beginning', today) ?? when)
    .sort(latestFirst);
  return {
    n: entries.filter(({ entry }) => entry?.kind !== 'help').length,
    events:
      last === undefined
        ? null
        : {
            n: events.length,
            first,
            last,
            uncertain: events.filter(({ extent }) => !extent.isExact).length,
            goOn: events.filter(({ extent }) => extent.goesOn).length,
            lasted:
              first === null || events.length < 2
                ? null
                : lengthOfAll(
                    events.map(({ when }) => when),
                    dayAt(today),
                  ),
          },
    helpAfterLeaving: isPart ? null : helpAfterLeaving(entries, today),
    gap: longest ? { lane: longest.lane, least: longest.least, most: longest.most } : null,
  };
}
