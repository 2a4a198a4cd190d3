import type { Day } from '../../platform/time/format.ts';
import { dueOn, type shippedRules } from '../deadline/index.ts';
import type { Instance, ResidenceRight, StepState } from './codes.ts';
import type { ProcessView } from './process-fields.ts';
import type { StepView } from './step-fields.ts';
import { type StepCode, stageOf, stages, stepsOf } from './steps.ts';

/** A step as it is about to be recorded. */
export interface StepDraft {
  /** Of the step that is being corrected. */
  readonly id?: string | undefined;
  readonly code: StepCode;
  readonly instance?: Instance | null | undefined;
  readonly state: StepState;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Where a step stands otherwise than the law would expect: it is kept all the same, and the writer is asked why. */
export const oddities = [
  'before-earlier-stage',
  'after-later-stage',
  'second-judgment',
  'after-time',
  'after-end',
] as const;
export type Oddity = (typeof oddities)[number];

type Course = Pick<ProcessView, 'kind' | 'state' | 'steps'>;
type Rules = typeof shippedRules;

/** Stages that run beside others and may come at any time. */
const beside: readonly string[] = ['compensation', 'residence'];

/** Steps that stand beside the course, whatever its stage. */
const anyTime: readonly StepCode[] = [
  'protection-assessment',
  'counsel-appointed',
  'support-person-appointed',
  'restraining-order-sought',
  'restraining-order-decided',
  'release-notice-wish',
  'release-notice',
  'damages-claimed',
  'damages-awarded',
  'damages-paid',
  'forfeiture-claimed',
  'forfeiture-ordered',
  'anonymous-interview',
];

const isBeside = (code: StepCode): boolean => beside.includes(stageOf(code)) || anyTime.includes(code);
const certainlyBefore = (a: { until: Day | null }, b: { from: Day | null }): boolean =>
  a.until !== null && b.from !== null && a.until < b.from;

/** Steps that start anew what had been reached: an appeal sends back, an investigation is opened again. */
const opensAgain: readonly StepCode[] = ['investigation-opened', 'charges-considered', 'main-hearing', 'report-made'];

function againstStages(draft: StepDraft, others: readonly StepView[]): Oddity[] {
  if (isBeside(draft.code)) return [];
  const place = stages.indexOf(stageOf(draft.code));
  // What stands out of order itself, with its reason, makes nothing else odd.
  const compared = others.filter(({ code, outOfOrder }) => !isBeside(code) && outOfOrder === null);
  // A stage that began before it may well come again after it.
  const early = stages.slice(0, place).some((stage) => {
    const own = compared.filter((item) => item.stage === stage);
    return own.length > 0 && own.every((item) => certainlyBefore(draft, item));
  });
  const late =
    !opensAgain.includes(draft.code) &&
    compared.some((item) => stages.indexOf(item.stage) > place && certainlyBefore(item, draft));
  return [...(early ? (['before-earlier-stage'] as const) : []), ...(late ? (['after-later-stage'] as const) : [])];
}

/** Rules whose day an act of hers is compared with, and the judgments from which they run. */
const timed: Partial<Record<StepCode, { readonly rule: string; readonly from: readonly StepCode[] }>> = {
  'appeal-filed': { rule: 'appeal', from: ['judgment-given'] },
  'dissatisfaction-declared': { rule: 'dissatisfaction', from: ['judgment-given'] },
};
/** What is appealed against before the Supreme Court was decided by the court of appeal. */
const toSupreme = { rule: 'appeal.supreme', from: ['appeal-judgment', 'continued-leave-decided'] } as const;

function afterTime(draft: StepDraft, others: readonly StepView[], rules: Rules): boolean {
  const against = draft.code === 'appeal-filed' && draft.instance === 'supreme-court' ? toSupreme : timed[draft.code];
  if (!against || draft.from === null) return false;
  const judgments = others
    .filter(({ code, until }) => against.from.some((one) => one === code) && until !== null)
    .map(({ until }) => until as Day)
    .filter((day) => day <= (draft.from as Day));
  const latest = judgments.toSorted().at(-1);
  return latest !== undefined && draft.from > dueOn(against.rule, latest, rules).due;
}

/** What is odd about a step that was done, in this course. Nothing of it is refused. */
export function odditiesOf(draft: StepDraft, course: Course, rules: Rules): readonly Oddity[] {
  if (draft.state !== 'done') return [];
  const others = course.steps.filter(({ id, state }) => id !== draft.id && state === 'done');
  const ended = others.some((other) => other.code === 'case-ended' && certainlyBefore(other, draft));
  const second = draft.code === 'judgment-given' && others.some(({ code }) => code === 'judgment-given');
  return [
    ...againstStages(draft, ended ? others.filter(({ code }) => code !== 'case-ended') : others),
    ...(second ? (['second-judgment'] as const) : []),
    ...(afterTime(draft, others, rules) ? (['after-time'] as const) : []),
    ...(ended ? (['after-end'] as const) : []),
  ];
}

/** What the law does not know at all: reasons of the form, field by field. */
export function impossible(
  draft: StepDraft,
  course: Course & { readonly residenceRight: ResidenceRight | null },
  today: Day,
): { field: string; reason: string }[] {
  const wrong = (field: string, reason: string, is: boolean) => (is ? [{ field, reason }] : []);
  const reflection = draft.code.startsWith('reflection-');
  const told = course.steps.some(
    (step) => step.code === 'police-notice-told' && step.state === 'done' && step.id !== draft.id,
  );
  return [
    ...wrong('code', 'not-in-this-process', !stepsOf(course.kind).includes(draft.code)),
    ...wrong('when', 'future', draft.state === 'done' && draft.from !== null && draft.from > today),
    ...wrong('when', 'not-exact', draft.state === 'planned' && draft.from !== draft.until),
    ...wrong('when', 'required', draft.code === 'police-notice-told' && draft.state === 'done' && draft.from === null),
    // 301/2004, 52 b §: only for one without a right of residence.
    ...wrong('code', 'has-residence-right', reflection && course.residenceRight === 'has'),
    ...wrong(
      'code',
      'find-out-residence-right',
      reflection && course.residenceRight !== 'has' && course.residenceRight !== 'none',
    ),
    // 301/2004, 52 c §: the police are told of it, and she is told so before it is sought.
    ...wrong('code', 'tell-first', draft.code === 'reflection-applied' && !told),
  ];
}
