import type { Day } from '../../../platform/time/format.ts';
import { saidTime } from '../../../platform/time/uncertain/index.ts';
import type { Stay } from '../../piece/index.ts';
import { type Level, levelOf } from '../kinds.ts';
import type { Help } from '../read-help.ts';
import { countedRows } from '../same.ts';
import {
  type Called,
  daysOf,
  isCounted,
  type Lane,
  lanes,
  type Period,
  type TimelineEntry,
  type TimelineRow,
} from '../timeline.ts';
import { type DayCount, dayAt, dayCount, type Extent, extentOf, isOneDay } from './extent.ts';
import { type Gap, gapsOf, lanesWithGaps } from './gaps.ts';
import { gather, inTime, isBar } from './gather.ts';
import { type HeadingFacts, headingFacts } from './say-heading.ts';
import { endOfTold, type Spread, scaleOf, spreadOf } from './scale.ts';
import { type Stretch, stretchesOf, stretchesOfHelp, type Timed } from './stretches.ts';

export interface OneMark {
  readonly kind: 'one';
  readonly entry: TimelineEntry;
  readonly extent: Extent;
  /** It is a stretch of a course or a stay, and `entry` what began it, with the time of the whole. */
  readonly span?: Stretch | undefined;
}

/** Several entries in one mark; from the first day to the last that may belong to one of them. */
export interface ClusterMark {
  readonly kind: 'cluster';
  /** What it is opened by, as long as the same days are shown. */
  readonly key: string;
  /** Opened: the first entries in it, in the order of time. */
  readonly opened?: readonly OneMark[] | undefined;
  readonly n: number;
  /** None of them is known to the day: `from` and `until` are days that nobody told. */
  readonly isVague: boolean;
  /** The time that all of them were told by, where it is one. */
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly classes: readonly string[];
  readonly x0: number;
  readonly x1: number;
}

/** Answers of one kind, each on its level, in the order of time: drawn as a line above the other marks of the lane. */
export interface AnswerLine {
  readonly answers: readonly (OneMark & { readonly level: Level })[];
}

export interface LaneView {
  readonly lane: Lane;
  readonly line?: AnswerLine | undefined;
  readonly marks: readonly (OneMark | ClusterMark)[];
  readonly gaps: readonly Gap[];
}

/** The picture as numbers, without any word of it. A lane that holds nothing for the viewer is not there. */
export interface LanesView {
  readonly today: DayCount;
  readonly spread: Spread;
  /** The picture ends with what was told, and today lies behind it. */
  readonly endsBeforeToday: boolean;
  readonly lanes: readonly LaneView[];
  readonly heading: HeadingFacts;
  /** So many have no time and stand in the list alone. */
  readonly undated: number;
}

interface Shown {
  readonly today: Day;
  readonly period: Period;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** The key of the mark that is opened in its place. */
  readonly open?: string | undefined;
  /** Only some classes are shown: then nothing can be said of gaps. */
  readonly isPart?: boolean;
}

function spreadFor(entries: readonly Timed[], helped: readonly Timed[], { today, period, from, until }: Shown): Spread {
  const now = dayCount(today);
  if (isCounted(period) && !from && !until)
    return { from: now - daysOf[period].back, until: now + daysOf[period].ahead, breakAt: null };
  const all = [
    ...entries.map(({ extent, lane }) => ({ ...extent, asItHappened: lane !== 'events' })),
    ...helped.map(({ extent }) => ({ ...extent, asItHappened: false })),
  ];
  if (!from && !until) return spreadOf(all, period === 'sovita' ? endOfTold(all, now) : now);
  const whole = spreadOf(all, now);
  const [first, last] = [from ? dayCount(from) : whole.from, until ? dayCount(until) + 1 : whole.until];
  return { from: first, until: Math.max(last, first + 7), breakAt: null };
}

/** So many entries of an opened mark are drawn; the list has the rest. */
export const mostOpened = 12;

/** So many answers make a line; of more the rest are marks like others. */
const leastAnswers = 2;
const mostAnswers = 60;

/** The answers of a lane that make a line: on a known day and on one of the levels, the oldest first. */
function answersOf(own: readonly Timed[]): readonly (Timed & { readonly level: Level })[] {
  const answers = own.flatMap((timed) => {
    const level = isOneDay(timed.extent) ? levelOf(timed.entry) : null;
    return level ? [{ ...timed, level }] : [];
  });
  if (answers.length < leastAnswers) return [];
  return answers.toSorted(inTime).slice(-mostAnswers);
}

const day = (count: DayCount): Day | null => (Number.isFinite(count) ? dayAt(count) : null);

/** Lanes with their marks; opens the names of those entries alone that are drawn. */
export function makeLanes(
  rows: readonly TimelineRow[],
  shown: Shown,
  calledOf: (id: string) => Called,
  { stays = [], help = [] }: { readonly stays?: readonly Stay[]; readonly help?: readonly Help[] } = {},
): LanesView {
  const today = dayCount(shown.today);
  // Rows of one hearing are one mark; stretches are put together from all of them.
  const counted = countedRows(rows);
  const timed = counted.flatMap((entry): Timed[] => {
    const when = saidTime(entry);
    return when ? [{ entry, id: entry.id, lane: entry.lane, when, extent: extentOf(when, today) }] : [];
  });
  const helped = stretchesOfHelp(help, shown.today);
  const spread = spreadFor(timed, helped, shown);
  const scale = scaleOf(spread);
  const isDrawn = ({ extent }: Timed) => extent.last >= spread.from && extent.first < spread.until;
  const drawn = timed.filter(isDrawn);
  const byLane = Map.groupBy(drawn, ({ lane }) => lane);
  const told = stretchesOf(rows, stays, shown.today).filter(({ extent }) => isBar(extent, scale));
  const stretches = Map.groupBy([...told, ...helped].filter(isDrawn), ({ lane }) => lane);
  const views = lanes.flatMap((lane): LaneView[] => {
    const [own = [], whole = []] = [byLane.get(lane), stretches.get(lane)];
    if (own.length + whole.length === 0) return [];
    const one = ({ entry, id, extent, span }: Omit<Timed, 'lane' | 'when'>): OneMark => ({
      kind: 'one',
      extent,
      entry: { ...entry, ...calledOf(id), text: null },
      span,
    });
    const answers = answersOf(own);
    const inLine = new Set(answers.map(({ id }) => id));
    const gathered = gather(
      own.filter(({ id }) => !inLine.has(id)),
      scale,
    ).map((mark): OneMark | ClusterMark => {
      if (mark.kind === 'one') return one(mark);
      const { items, x0, x1, first, last } = mark;
      const classes = [...new Set(items.map(({ entry }) => entry.class))].sort();
      // Of one time there may be two: of what is known to the day, and of what is not.
      const isVague = !items.every(({ extent }) => isOneDay(extent));
      const key = `${lane}.${x0}${isVague ? 'v' : ''}`;
      const opened = key === shown.open ? items.slice(0, mostOpened).map(one) : undefined;
      const range = { from: day(first), until: day(last) };
      const times = new Set(items.map(({ entry }) => entry.whenEdtf));
      const [whenEdtf = null] = times.size === 1 ? times : [];
      return { kind: 'cluster', key, isVague, opened, n: items.length, whenEdtf, ...range, classes, x0, x1 };
    });
    const marks = [...whole.map(one), ...gathered];
    const line =
      answers.length > 0 ? { answers: answers.map((each) => ({ ...one(each), level: each.level })) } : undefined;
    return [{ lane, line, marks, gaps: lanesWithGaps.has(lane) && !shown.isPart ? gapsOf(own) : [] }];
  });
  const gaps = views.flatMap(({ lane, gaps: own }) => own.map((gap) => ({ ...gap, lane })));
  return {
    today,
    spread,
    endsBeforeToday: shown.period === 'sovita' && !shown.from && !shown.until && spread.until <= today,
    lanes: views,
    heading: headingFacts([...drawn, ...helped.filter(isDrawn)], gaps, today, shown.isPart),
    undated: counted.length - timed.length,
  };
}
