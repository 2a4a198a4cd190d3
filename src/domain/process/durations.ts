import { type Day, daysBetween } from '../../platform/time/format.ts';
import type { Mover } from './codes.ts';
import type { ProcessView } from './process-fields.ts';
import type { StepView } from './step-fields.ts';
import { type StageCode, type StepCode, stages, stepOf } from './steps.ts';

/** What the order of steps follows from. */
export type Timed = Pick<StepView, 'id' | 'code' | 'state' | 'from' | 'until' | 'stage' | 'mover' | 'writtenAt'>;

/** The day that a step is counted at: the first day that it may have had, else the last. */
export const dayOfStep = ({ from, until }: Pick<StepView, 'from' | 'until'>): Day | null => from ?? until;

/** Known to the day. */
export const isExact = ({ from, until }: Pick<StepView, 'from' | 'until'>): boolean => from !== null && from === until;

const inOrder = (a: Timed, b: Timed): number =>
  (dayOfStep(a) ?? '').localeCompare(dayOfStep(b) ?? '') ||
  stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
  a.writtenAt.localeCompare(b.writtenAt) ||
  a.id.localeCompare(b.id);

/** What has been done on a day that is known somehow, in the order of the days. */
export const doneInOrder = <Step extends Timed>(steps: readonly Step[]): readonly Step[] =>
  steps.filter((step) => step.state === 'done' && dayOfStep(step) !== null).toSorted(inOrder);

/** Steps that take a course back to a stage which it had left. */
const back: readonly StepCode[] = ['investigation-opened', 'charges-considered', 'main-hearing', 'own-right-to-charge'];

/** A stretch of time in one stage. `until` is null while it goes on. */
export interface Spell {
  readonly stage: StageCode;
  readonly from: Day;
  readonly until: Day | null;
  /** Whole days; a stage that goes on is counted until today. */
  readonly days: number;
  /** Both ends are known to the day. */
  readonly exact: boolean;
}

/** Does this step bring a course that stands in `now` to its own stage? */
function enters(step: Timed, now: StageCode | undefined): boolean {
  if (!stepOf(step.code).moves || step.stage === now) return false;
  if (now === undefined || back.includes(step.code)) return true;
  return stages.indexOf(step.stage) > stages.indexOf(now);
}

/**
 * The stages that a course went through, one after another without a hole: the days of all spells add up to the days from its
 * first step to its end, or to today. A step without a day does not take part; a planned one neither.
 */
export function spells(steps: readonly Timed[], today: Day, ended = false): readonly Spell[] {
  const done = doneInOrder(steps);
  const entries: Timed[] = [];
  for (const step of done) if (enters(step, entries.at(-1)?.stage)) entries.push(step);
  const last = done.at(-1);
  const stop = ended && last ? (dayOfStep(last) as Day) : null;
  return entries.map((entry, place) => {
    const next = entries[place + 1];
    const from = dayOfStep(entry) as Day;
    const until = next ? (dayOfStep(next) as Day) : stop;
    return {
      stage: entry.stage,
      from,
      until,
      days: Math.max(0, daysBetween(from, until ?? today)),
      exact: isExact(entry) && (next ? isExact(next) : stop === null || (last !== undefined && isExact(last))),
    };
  });
}

export interface StageTime {
  readonly stage: StageCode;
  readonly days: number;
  readonly exact: boolean;
  readonly current: boolean;
}

/** How long each stage took in all, however often the course came back to it. */
export function stageTimes(all: readonly Spell[], ended = false): readonly StageTime[] {
  const current = ended ? undefined : all.at(-1)?.stage;
  return stages.flatMap((stage) => {
    const own = all.filter((item) => item.stage === stage);
    if (own.length === 0) return [];
    return [
      {
        stage,
        days: own.reduce((sum, { days }) => sum + days, 0),
        exact: own.every(({ exact }) => exact),
        current: stage === current,
      },
    ];
  });
}

/** Days without any entry that are shown as a gap: a local measure, not the law's. */
export const gapDays = 60;

export interface Gap {
  readonly from: Day;
  /** Null while it goes on. */
  readonly until: Day | null;
  readonly days: number;
}

/** The times of at least `least` days in which nothing was recorded to have been done; the last may go on still. */
export function gaps(steps: readonly Timed[], today: Day, ended = false, least = gapDays): readonly Gap[] {
  const days = doneInOrder(steps).map((step) => dayOfStep(step) as Day);
  const last = days.at(-1);
  const pairs: [Day, Day | null][] = days.slice(1).map((day, place) => [days[place] as Day, day]);
  if (last !== undefined && !ended && last < today) pairs.push([last, null]);
  return pairs
    .map(([from, until]) => ({ from, until, days: daysBetween(from, until ?? today) }))
    .filter(({ days: length }) => length >= least);
}

/** Whose move is next, by the last thing that was done; nobody's when the course has ended. */
export function nextMover({ steps, state }: Pick<ProcessView, 'steps' | 'state'>): Mover {
  if (state === 'ended') return 'nobody';
  return doneInOrder(steps).at(-1)?.mover ?? 'not-known';
}

/** The planned steps in the order of their days, those without a day last. */
export const plannedSteps = (steps: readonly StepView[]): readonly StepView[] =>
  steps
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999') || a.id.localeCompare(b.id));

/** What there is in common to the name of the offence at the start and the one that stands. */
export interface OffenceCourse {
  readonly first: string | null;
  readonly latest: string | null;
  /** Days from the first name to the first that is trafficking; null when it never was, or was from the start. */
  readonly daysUnderOtherNames: number | null;
}

/** Under which names the offence has gone: that trafficking was investigated under other names is a main finding. */
export function offenceCourse(
  names: readonly { readonly code: string; readonly namedOn: Day }[],
  isTrafficking: (code: string) => boolean,
): OffenceCourse {
  const inTime = names.toSorted((a, b) => a.namedOn.localeCompare(b.namedOn));
  const first = inTime[0];
  const named = inTime.find(({ code }) => isTrafficking(code));
  return {
    first: first?.code ?? null,
    latest: inTime.at(-1)?.code ?? null,
    daysUnderOtherNames: first && named && named !== first ? daysBetween(first.namedOn, named.namedOn) : null,
  };
}
