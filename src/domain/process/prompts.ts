import { doneInOrder, type Timed } from './durations.ts';
import { isNotRecorded } from './not-recorded.ts';
import type { ProcessView } from './process-fields.ts';
import type { StepView } from './step-fields.ts';
import type { StageCode, StepCode } from './steps.ts';

/** What a course asks somebody to think of; never a condition of anything. */
export const promptCodes = [
  'assess-protection',
  'assess-protection-again',
  'own-right-to-charge',
  'ask-for-reasons',
  'ask-about-release',
  'tell-of-police-notice',
  'planned-passed',
] as const;
export type PromptCode = (typeof promptCodes)[number];

export interface ProcessPrompt {
  readonly code: PromptCode;
  /** The step that it is about, where it is about one. */
  readonly step?: StepView | undefined;
}

/** A change after which protection needs are to be looked at again (805/2011, 11:9 a): ours to choose, shown as a prompt. */
const material: readonly StepCode[] = [
  'restraining-order-decided',
  'charge-brought',
  'non-prosecution',
  'judgment-given',
  'appeal-filed',
  'release-notice',
];

/** Has she decided not to report, and nobody else reported since? Her decision is respected: nothing is asked of it. */
export function isRespected({
  state,
  steps,
}: Pick<ProcessView, 'state'> & { readonly steps: readonly Timed[] }): boolean {
  const said = steps.filter(
    ({ code, state: is }) => is === 'done' && (code === 'decision-not-to-report' || code === 'report-made'),
  );
  const latest = doneInOrder(said).at(-1) ?? said.toSorted((a, b) => a.writtenAt.localeCompare(b.writtenAt)).at(-1);
  return latest ? latest.code === 'decision-not-to-report' : state === 'not-begun';
}

/** Nothing more is waited for once the judgment is final or the case has ended. */
export const isOver = ({ steps }: { readonly steps: readonly Pick<StepView, 'code' | 'state'>[] }): boolean =>
  steps.some(({ code, state }) => state === 'done' && (code === 'judgment-final' || code === 'case-ended'));

/** What may still come when the judgment is final. */
const behindJudgment: readonly StageCode[] = ['compensation', 'after'];

function ofCrime(process: ProcessView): ProcessPrompt[] {
  const done = doneInOrder(process.steps);
  const has = (code: StepCode) => process.steps.some((step) => step.code === code && step.state === 'done');
  const assessed = done.findLast(({ code }) => code === 'protection-assessment');
  const after = (step: StepView) => done.slice(done.indexOf(step) + 1);
  const renamed =
    assessed?.until != null &&
    process.offences.slice(1).some(({ from }) => from !== null && from > (assessed.until as string));
  const changed = assessed && (after(assessed).some(({ code }) => material.includes(code)) || renamed);
  const dropped = done.findLast(({ code }) => code === 'non-prosecution');
  const release: ProcessPrompt[] =
    has('judgment-given') && !process.steps.some(({ code }) => code === 'release-notice-wish')
      ? [{ code: 'ask-about-release' }]
      : [];
  if (isOver(process)) return release;
  const again = process.steps.some(({ code, state }) => code === 'protection-assessment' && state === 'planned');
  return [
    ...(has('report-made') && !has('protection-assessment') && !again ? [{ code: 'assess-protection' as const }] : []),
    ...(changed && !again ? [{ code: 'assess-protection-again' as const, step: assessed }] : []),
    ...(dropped && !after(dropped).some(({ code }) => code === 'own-right-to-charge')
      ? [{ code: 'own-right-to-charge' as const, step: dropped }]
      : []),
    ...(dropped && dropped.outcome !== 'with-reasons' ? [{ code: 'ask-for-reasons' as const, step: dropped }] : []),
    ...release,
  ];
}

/** What this course asks one to think of, in the order of the law. Nothing for a person who has decided not to report. */
export function promptsOf(process: ProcessView, today: string): readonly ProcessPrompt[] {
  if (process.state === 'ended' || isRespected(process)) return [];
  const passed = process.steps
    .filter((step) => isNotRecorded(step, today) && (!isOver(process) || behindJudgment.includes(step.stage)))
    .map((step) => ({ code: 'planned-passed' as const, step }));
  const tell =
    process.kind === 'residence' &&
    process.residenceRight === 'none' &&
    !process.steps.some(({ code }) => code === 'police-notice-told');
  return [
    ...passed,
    ...(process.kind === 'criminal' ? ofCrime(process) : []),
    ...(tell ? [{ code: 'tell-of-police-notice' as const }] : []),
  ];
}
