import type { Day } from '../../platform/time/format.ts';
import type { Domain } from '../need/index.ts';
import type { Kept } from '../room/index.ts';

export const goalStates = ['open', 'reached', 'partly', 'not-reached', 'no-longer-wanted'] as const;
export type GoalState = (typeof goalStates)[number];
export const outcomes = ['reached', 'partly', 'not-reached', 'no-longer-wanted'] as const;

/** How somebody else sees it: also that one does not know. */
export const viewedOutcomes = [...outcomes, 'not-known'] as const;
export const viewers = ['hers', 'own-organisation'] as const;

/** How a goal moves at a review: it goes on, or it ends with an outcome. What has ended is opened again before it ends otherwise. */
export const goalMoves: Readonly<Record<GoalState, readonly GoalState[]>> = {
  open: ['open', 'reached', 'partly', 'not-reached', 'no-longer-wanted'],
  reached: ['open'],
  partly: ['open'],
  'not-reached': ['open'],
  'no-longer-wanted': ['open'],
};

export const mayBecome = (from: GoalState, to: GoalState): boolean => goalMoves[from].includes(to);

export const longestWords = 200;
export const longestSteps = 400;

/** What is closed together: her words, what is done for it, why it ended or goes on. */
export interface GoalText {
  readonly words: string;
  readonly steps: string | null;
  readonly why: string | null;
}

/** Somebody else's view on how a goal went. */
export interface GoalOpinion {
  readonly id: string;
  readonly goalId: string;
  readonly organisation: string;
  readonly organisationId: string;
  readonly author: string | null;
  readonly whose: (typeof viewers)[number];
  readonly outcome: (typeof viewedOutcomes)[number];
  readonly text: string | null;
  readonly writtenAt: string;
}

export interface GoalView extends Kept, GoalText {
  readonly domain: Domain;
  readonly state: GoalState;
  readonly setOn: Day;
  readonly reviewOn: Day | null;
  readonly endedOn: Day | null;
  readonly opinions: readonly GoalOpinion[];
}

/** Open goals whose day of review has come, the longest waiting first. */
export const dueForReview = (goals: readonly GoalView[], today: Day): GoalView[] =>
  goals
    .filter(({ state, reviewOn }) => state === 'open' && reviewOn !== null && reviewOn <= today)
    .toSorted((a, b) => (a.reviewOn ?? '').localeCompare(b.reviewOn ?? ''));

/** Longest purpose of a file of the plan. */
export const longestExportPurpose = 200;
