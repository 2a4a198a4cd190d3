import type { Day } from '../../platform/time/format.ts';
import { type Length, sumOf } from '../../platform/time/length.ts';
import { keptWhen, saidTime, standsOn, startsApart, type When } from '../../platform/time/uncertain/index.ts';
import { type Instance, instances, type Mover } from './codes.ts';
import type { ProcessView } from './process-fields.ts';
import type { StepView } from './step-fields.ts';
import { type StageCode, type StepCode, stages, stepOf } from './steps.ts';
import { isAbove, stepsInStory } from './story.ts';

/** What the order of steps follows from. */
export type Timed = Pick<
  StepView,
  'id' | 'processId' | 'code' | 'instance' | 'state' | 'whenEdtf' | 'from' | 'until' | 'stage' | 'mover' | 'writtenAt'
>;

/** Known to the day. */
export const isExact = (step: Pick<StepView, 'from' | 'until'>): boolean => knownDay(step) !== null;

/** Its day, where that is known to the day. */
export const knownDay = ({ from, until }: Pick<StepView, 'from' | 'until'>): Day | null =>
  from !== null && from === until ? from : null;

/** What has been done at a time that is known somehow, in the one order of time; equal ones as they were written. */
export const doneInOrder = <Step extends Timed>(steps: readonly Step[]): readonly Step[] =>
  stepsInStory(
    steps
      .filter((step) => step.state === 'done' && step.whenEdtf !== null)
      .toSorted(
        (a, b) =>
          stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
          a.writtenAt.localeCompare(b.writtenAt) ||
          a.id.localeCompare(b.id),
      ),
  );

/** Steps that take a course back to a stage which it had left. */
const back: readonly StepCode[] = ['investigation-opened', 'charges-considered', 'main-hearing', 'own-right-to-charge'];

/** Where a course stands: its stage, and before which court, where that is known. */
interface Standing {
  readonly stage: StageCode;
  readonly instance: Instance | null;
}

/** A stretch of time in one stage before one court. `until` is null while it goes on. */
export interface Spell extends Standing {
  readonly from: Day;
  readonly until: Day | null;
  /** In days; a stage that goes on is counted until today. */
  readonly length: Length;
}

const inCourt: readonly StageCode[] = ['trial', 'judgment', 'appeal'];

/**
 * The court before which a step brings the course: a charge that is brought ends the time with the prosecutor, and what is declared to the
 * court below is not yet before the one that is appealed to.
 */
const courtOfStage = ({ stage, instance }: Timed): Instance | null =>
  inCourt.includes(stage) && !(stage === 'appeal' && instance === 'district-court') ? instance : null;

/** Does this step bring a course that stands in `now` to its own stage, or before a higher court? */
function enters(step: Timed, now: Standing | undefined): boolean {
  if (!stepOf(step.code).moves) return false;
  if (step.stage === now?.stage) {
    const court = courtOfStage(step);
    return court !== null && now.instance !== null && isAbove(court, now.instance);
  }
  if (now === undefined || back.includes(step.code)) return true;
  return stages.indexOf(step.stage) > stages.indexOf(now.stage);
}

/**
 * The stages that a course went through, one after another without a hole, and in an appeal court after court. A step without a time does
 * not take part; a planned one neither.
 */
export function spells(steps: readonly Timed[], today: Day, ended = false): readonly Spell[] {
  const done = doneInOrder(steps);
  const entries: (Standing & { readonly step: Timed })[] = [];
  for (const step of done) {
    const now = entries.at(-1);
    const instance = courtOfStage(step);
    if (enters(step, now)) entries.push({ step, stage: step.stage, instance });
    // Declared first, then appealed: that is one appeal, before the court to which it went.
    else if (now?.step.code === 'dissatisfaction-declared' && now.instance === null && step.stage === now.stage)
      entries.splice(-1, 1, { ...now, instance });
  }
  const last = ended ? done.at(-1) : undefined;
  return entries.map(({ step: entry, stage, instance }, place) => {
    const end = entries[place + 1]?.step ?? last;
    return {
      stage,
      instance,
      from: standsOn(entry) as Day,
      until: end ? (standsOn(end) as Day) : null,
      length: startsApart(saidTime(entry) as When, end ? (saidTime(end) as When) : (today as When)),
    };
  });
}

export interface StageTime extends Standing {
  readonly length: Length;
  readonly current: boolean;
}

const courtsInOrder: readonly (Instance | null)[] = [null, ...instances];

/** How long each stage took in all before each court, however often the course came back to it. */
export function stageTimes(all: readonly Spell[], ended = false): readonly StageTime[] {
  const now = ended ? undefined : all.at(-1);
  return stages.flatMap((stage) =>
    courtsInOrder.flatMap((instance): StageTime[] => {
      const own = all.filter((item) => item.stage === stage && item.instance === instance);
      const current = now !== undefined && own.includes(now);
      return own.length === 0 ? [] : [{ stage, instance, length: sumOf(own.map(({ length }) => length)), current }];
    }),
  );
}

/** Days without any entry that are shown as a gap: a local measure, not the law's. */
export const gapDays = 60;

export interface Gap {
  /** The step that it begins after. */
  readonly after: Timed;
  /** The step that ends it; null while it goes on. */
  readonly before: Timed | null;
  readonly length: Length;
}

/** The times of certainly at least `least` days in which nothing was recorded to have been done; the last may go on still. */
export function gaps(steps: readonly Timed[], today: Day, ended = false, least = gapDays): readonly Gap[] {
  const done = doneInOrder(steps);
  return done
    .flatMap((after, place): Gap[] => {
      const before = done[place + 1] ?? null;
      const from = saidTime(after) as When;
      if (before) return [{ after, before, length: startsApart(from, saidTime(before) as When) }];
      return ended || (after.from ?? today) >= today
        ? []
        : [{ after, before, length: startsApart(from, today as When) }];
    })
    .filter(({ length }) => length.least >= least);
}

/**
 * Whose move is next, by the last thing that was done; nobody's when the course has ended. What happens beside the course and leaves nobody
 * anything to do, such as a payment, changes nothing of that.
 */
export function nextMover({ steps, state }: Pick<ProcessView, 'steps' | 'state'>): Mover {
  if (state === 'ended') return 'nobody';
  const last = doneInOrder(steps).findLast(({ code, mover }) => mover !== 'nobody' || stepOf(code).moves);
  return last?.mover ?? 'not-known';
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
  /** From the first name to the first that is trafficking; null when it never was, or was from the start. */
  readonly underOtherNames: Length | null;
}

/** Under which names the offence has gone: that trafficking was investigated under other names is a main finding. */
export function offenceCourse(
  names: readonly { readonly code: string; readonly whenEdtf: string }[],
  isTrafficking: (code: string) => boolean,
): OffenceCourse {
  const inTime = names.toSorted((a, b) => (standsOn(a) ?? '').localeCompare(standsOn(b) ?? ''));
  const first = inTime[0];
  const named = inTime.find(({ code }) => isTrafficking(code));
  return {
    first: first?.code ?? null,
    latest: inTime.at(-1)?.code ?? null,
    underOtherNames:
      first && named && named !== first ? startsApart(keptWhen(first.whenEdtf), keptWhen(named.whenEdtf)) : null,
  };
}
