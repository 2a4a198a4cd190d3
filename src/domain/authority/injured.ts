import type { Day } from '../../platform/time/format.ts';
import type { Length } from '../../platform/time/length.ts';
import { standsOn } from '../../platform/time/uncertain/index.ts';
import {
  type Instance,
  isNotRecorded,
  type Mover,
  type StageCode,
  type StepCode,
  type StepState,
  spells,
  stages,
} from '../process/index.ts';

/** A step as the list reads it: codes and days, no words. */
export interface ListedStep {
  readonly id: string;
  readonly processId: string;
  readonly stage: StageCode;
  readonly code: StepCode;
  readonly instance: Instance | null;
  readonly state: StepState;
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly mover: Mover;
  readonly writtenAt: string;
  /** The course that it belongs to has ended. */
  readonly ended: boolean;
}

/** One injured party in the list of an investigator or prosecutor. */
export interface InjuredView {
  readonly caseId: string;
  readonly code: string;
  readonly codeWord: string;
  readonly nextOn: Day | null;
  /** Where the own organisation's course stands and since how many days; absent before its first dated step. */
  readonly stage: { readonly code: StageCode; readonly length: Length } | null;
  /** The next measure that has been planned. */
  readonly next: {
    readonly code: StepCode;
    readonly instance: Instance | null;
    readonly on: Day | null;
    readonly passed: boolean;
  } | null;
  /** What blocks a hearing: a day, never a reason. */
  readonly notBefore: Day | null;
  readonly asksProtection: boolean;
  readonly counsel: boolean;
}

const dayOf = (step: Pick<ListedStep, 'whenEdtf'>): Day => standsOn(step) ?? '';

/** The steps of the course that was worked on last; one that goes on before one that has ended. */
function liveCourse(steps: readonly ListedStep[]): readonly ListedStep[] {
  const last = steps
    .filter(({ state }) => state === 'done')
    .toSorted((a, b) => Number(a.ended) - Number(b.ended) || dayOf(b).localeCompare(dayOf(a)))[0];
  return last ? steps.filter(({ processId }) => processId === last.processId) : [];
}

/** Stage and days in it, by the same rule as the course's own page. */
export function stageOfCourses(steps: readonly ListedStep[], today: Day): InjuredView['stage'] {
  const course = liveCourse(steps);
  const now = spells(course, today, course[0]?.ended ?? false).at(-1);
  return now ? { code: now.stage, length: now.length } : null;
}

/** The planned measure that comes first; one without a day comes last. */
export function nextMeasure(steps: readonly ListedStep[], today: Day): InjuredView['next'] {
  const [next] = steps
    .filter(({ state, ended }) => state === 'planned' && !ended)
    .toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999') || a.id.localeCompare(b.id));
  return next
    ? {
        code: next.code,
        instance: next.instance,
        on: next.from,
        passed: isNotRecorded(next, today),
      }
    : null;
}

/** Rows by the stage in which they stand, in the order of the stages; those without any at the end. */
export function byStage(rows: readonly InjuredView[]): { stage: StageCode | null; rows: readonly InjuredView[] }[] {
  return [...stages, null]
    .map((stage) => ({
      stage,
      rows: rows.filter((row) => (row.stage?.code ?? null) === stage),
    }))
    .filter(({ rows: some }) => some.length > 0);
}
