import { addDays, type Day, dayOf, mondayOf } from '../../platform/time/format.ts';
import { momentOf } from '../../platform/time/moment.ts';
import type { RuleLawView } from '../deadline/index.ts';
import type { Instance, StepCode } from '../process/index.ts';
import type { AppointmentKind, Interpreting } from './appointment-fields.ts';

export const stretches = ['week', 'month'] as const;
export type StretchName = (typeof stretches)[number];

/** One day's thing of a worker's calendar. */
export interface CalendarEntry {
  readonly kind: 'meeting' | 'appointment' | 'task' | 'process_step' | 'deadline';
  readonly id: string;
  readonly caseId: string;
  readonly code: string;
  readonly codeWord: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly state: string;
  readonly own: boolean;
  readonly sort: AppointmentKind | null;
  readonly interpreter: Interpreting | null;
  readonly withWhom: string | null;
  /** What was asked, of a task. */
  readonly text: string | null;
  /** Of a planned step of a process. */
  readonly step: StepCode | null;
  /** The court before which the step is. */
  readonly instance: Instance | null;
  /** The last day on which a step may be, where that is known. */
  readonly until: Day | null;
  /** Of a step that is set for an hour. */
  readonly hour: string | null;
  /** Another row here is the same hearing, in the register of another organisation, and leads. */
  readonly twice: boolean;
  /** Of a running clock: its rule, and the provision as it stands here. */
  readonly rule: string | null;
  readonly law: RuleLawView | null;
}

/** The own feed, as its worker sees it; its address is not kept. */
export interface OwnFeed {
  readonly language: string;
  readonly madeAt: string;
  readonly readAt: string | null;
}

/** How far back the calendar reaches; priv.recompute_calendar keeps as much. */
export const keptDays = 92;
export const aheadDays = 400;

/** A stretch of days, the day after its last one, and where the neighbours begin. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly previous: Day;
  readonly following: Day;
}

const monthStart = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** The week (from Monday) or the month in which a day lies. */
export function stretchOf(name: StretchName, day: Day): Stretch {
  if (name === 'week') {
    const from = mondayOf(day);
    return { from, until: addDays(from, 7), previous: addDays(from, -7), following: addDays(from, 7) };
  }
  const from = monthStart(day);
  const until = monthStart(addDays(from, 31));
  return { from, until, previous: monthStart(addDays(from, -1)), following: until };
}

/** Midnight in Finland at which a day begins: clocks never change at midnight there. */
export const dayStart = (day: Day): Date => momentOf(day, '00:00') as Date;

/** Entries by the day in Finland on which they begin, in order. */
export function byDay(entries: readonly CalendarEntry[]): { day: Day; entries: CalendarEntry[] }[] {
  const days = new Map<Day, CalendarEntry[]>();
  for (const entry of entries) {
    const day = dayOf(new Date(entry.startsAt));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, found]) => ({ day, entries: found }));
}
