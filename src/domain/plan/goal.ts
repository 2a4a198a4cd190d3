import type { FieldProblem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import type { GoalState, GoalView } from './goal-fields.ts';

/** How a goal moves at a review: it goes on, or it ends with an outcome. What has ended is opened again before it ends otherwise. */
export const goalMoves: Readonly<Record<GoalState, readonly GoalState[]>> = {
  open: ['open', 'reached', 'partly', 'not-reached', 'no-longer-wanted'],
  reached: ['open'],
  partly: ['open'],
  'not-reached': ['open'],
  'no-longer-wanted': ['open'],
};

export const mayBecome = (from: GoalState, to: GoalState): boolean => goalMoves[from].includes(to);

/** How far ahead a review is proposed, in days. */
export const reviewAfter = 30;

/** A goal is not looked at again in the past. */
export const pastReview = (reviewOn: Day | undefined, today: Day): FieldProblem[] =>
  reviewOn !== undefined && reviewOn < today ? [{ field: 'reviewOn', reason: 'past' }] : [];

/** Open goals whose day of review has come, the longest waiting first. */
export const dueForReview = (goals: readonly GoalView[], today: Day): GoalView[] =>
  goals
    .filter(({ state, reviewOn }) => state === 'open' && reviewOn !== null && reviewOn <= today)
    .toSorted((a, b) => (a.reviewOn ?? '').localeCompare(b.reviewOn ?? ''));

/** Longest purpose of a file of the plan. */
export const longestExportPurpose = 200;
