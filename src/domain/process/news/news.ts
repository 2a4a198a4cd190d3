import { type Day, dayOf } from '../../../platform/time/format.ts';
import { standsOn } from '../../../platform/time/uncertain/index.ts';
import type { Rule } from '../../deadline/index.ts';
import { dueBy, isInForce } from '../../deadline/index.ts';
import { spells, type Timed } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';
import { isOver, isRespected } from '../prompts.ts';
import type { StepView } from '../step-fields.ts';
import type { StepCode } from '../steps.ts';

/** What a course needs to be known of to say whether she waits for news: clear columns alone. */
export type Course = Pick<ProcessView, 'id' | 'kind' | 'state' | 'writtenAt'> & {
  readonly steps: readonly (Timed & Pick<StepView, 'source'>)[];
};

/** A course, and the days on which a worker told her of it. */
export interface Watched {
  readonly course: Course;
  readonly told: readonly Day[];
}

/** The own organisation's courses: who keeps one is reminded of it. */
export const watchedOf = (
  processes: readonly ProcessView[],
  told: readonly { readonly processId: string; readonly on: Day }[],
): Watched[] =>
  processes
    .filter(({ own }) => own)
    .map((course) => ({ course, told: told.flatMap(({ processId, on }) => (processId === course.id ? [on] : [])) }));

/**
 * `no-news`: she was told nothing for long. `stalled`: nothing was recorded of an investigation for long. Local targets both.
 * `release-right`: she must be told that she may ask to be told of release (805/2011, 4:19; 841/2006, 16:2).
 */
export const newsPromptCodes = ['no-news', 'stalled', 'release-right'] as const;
export type NewsPromptCode = (typeof newsPromptCodes)[number];
const targets = { 'no-news': 'news.told', stalled: 'investigation.stalled' } as const;
type Target = keyof typeof targets;

export interface NewsPrompt {
  readonly code: NewsPromptCode;
  readonly processId: string;
  readonly kind: Course['kind'];
  /** The day from which nothing has been heard, and that on which the local target was reached; null where there is no target. */
  readonly since: Day | null;
  readonly due: Day | null;
}

/** She was there, so she knows of it. */
const inHerPresence: readonly StepCode[] = [
  'report-made',
  'anonymous-interview',
  'hearing',
  'recorded-interview',
  'protection-assessment',
  'preparatory-hearing',
  'main-hearing',
  'appeal-hearing',
  'police-notice-told',
];

/** With these a criminal course is under way. */
const begins: readonly StepCode[] = ['report-made', 'investigation-opened', 'hearing', 'recorded-interview'];

/**
 * After this day nothing of a step can have been: what is said of a silence since then is true whatever its day was. Of what was done some
 * day this year that is today.
 */
function doneBy(step: Pick<StepView, 'until' | 'whenEdtf'>, today: Day): Day | null {
  const last = step.until ?? standsOn(step);
  return last !== null && last > today ? today : last;
}

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);
const daysOf = (steps: Course['steps'], today: Day): Day[] =>
  steps.flatMap((step) => (step.state === 'done' ? (doneBy(step, today) ?? []) : []));

/**
 * The last day on which she learnt something of the matter: told by a worker, told by herself, or she was there; else the first day of the
 * course. Only where no day of it is known does it begin when it was written down.
 */
export function lastTold({ steps, writtenAt }: Course, told: readonly Day[], today: Day): Day {
  const known = steps.filter(({ source, code }) => source === 'told-by-her' || inHerPresence.includes(code));
  const heard = [...told.filter((day) => day <= today), ...daysOf(known, today)];
  return latest(heard) ?? daysOf(steps, today).toSorted()[0] ?? dayOf(new Date(writtenAt));
}

/** The last day on which anything was done in it, whenever that was written down; null where no day is known. */
export const lastDone = ({ steps }: Course, today: Day): Day | null => latest(daysOf(steps, today)) ?? null;

/** Is it being investigated: reported or opened, and not yet with the prosecutor? */
export const isInvestigated = ({ kind, steps }: Course, today: Day): boolean => {
  const stage = spells(steps, today).at(-1)?.stage;
  return kind === 'criminal' && (stage === 'report' || stage === 'investigation');
};

/** Her wish was asked once a step of it stands, whatever she wished. */
const isReleaseOpen = ({ kind, steps }: Course): boolean =>
  kind === 'criminal' &&
  steps.some(({ code, state }) => state === 'done' && begins.includes(code)) &&
  !steps.some(({ code }) => code === 'release-notice-wish');

function promptsOf({ course, told }: Watched, rules: readonly Rule[], today: Day): NewsPrompt[] {
  if (course.state !== 'open') return [];
  const { id: processId, kind } = course;
  const watch = (code: Target, since: Day | null): NewsPrompt[] => {
    if (since === null) return [];
    const rule = rules.find(({ key }) => key === targets[code]);
    // A target of our own that was ended reminds of nothing any more, whenever that began.
    if (!rule?.length || !isInForce(rule, today)) return [];
    const due = dueBy(rule, since);
    return due <= today ? [{ code, processId, kind, since, due }] : [];
  };
  return [
    ...(isOver(course) ? [] : watch('no-news', lastTold(course, told, today))),
    ...(isInvestigated(course, today) ? watch('stalled', lastDone(course, today)) : []),
    ...(isReleaseOpen(course) ? [{ code: 'release-right' as const, processId, kind, since: null, due: null }] : []),
  ];
}

/**
 * What reminds of her in the courses of one organisation on one case. After her decision not to report nothing does, in no course:
 * she is left in peace.
 */
export const newsPrompts = (courses: readonly Watched[], rules: readonly Rule[], today: Day): readonly NewsPrompt[] =>
  courses.some(({ course }) => course.kind === 'criminal' && isRespected(course))
    ? []
    : courses.flatMap((course) => promptsOf(course, rules, today));

/** Why a worker is told of a step. */
export type NoticeCause = 'new' | 'changed' | 'moved' | 'cancelled';

/** A step as it stood at one version: its clear columns. */
export type StepThen = Pick<StepView, 'code' | 'instance' | 'whenEdtf' | 'from' | 'until' | 'hour' | 'state'>;

export interface NoticeView {
  readonly id: string;
  readonly processId: string;
  readonly organisation: string;
  readonly cause: NoticeCause;
  readonly madeAt: string;
  readonly seen: boolean;
  readonly is: StepThen;
  /** Before the change; null for a new step. */
  readonly was: StepThen | null;
}

/** What is new on one case. */
export interface News {
  readonly processes: readonly ProcessView[];
  readonly notices: readonly NoticeView[];
  readonly prompts: readonly NewsPrompt[];
  /** The last day on which somebody recorded that she was told, by course. */
  readonly told: Readonly<Record<string, Day>>;
}
