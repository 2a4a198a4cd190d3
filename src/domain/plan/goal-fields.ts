import {
  byProgram,
  code,
  dayIn,
  handedFrom,
  type LineView,
  optionalDayIn,
  optionalWords,
  reasonOptional,
  words,
} from '../line/index.ts';
import { domains } from '../need/index.ts';

export const goalStates = ['open', 'reached', 'partly', 'not-reached', 'no-longer-wanted'] as const;
export type GoalState = (typeof goalStates)[number];
const outcomes = ['reached', 'partly', 'not-reached', 'no-longer-wanted'] as const;

/** How somebody else sees it: also that one does not know. */
export const viewedOutcomes = [...outcomes, 'not-known'] as const;
export const viewers = ['hers', 'own-organisation'] as const;

export const longestWords = 200;
export const longestSteps = 400;
export const longestWhy = 300;

/** Her words and what is done for it; how it went and why is told at a review. */
export const goalFields = {
  domain: code('domain', domains),
  words: words(longestWords),
  steps: optionalWords(longestSteps),
  reviewOn: optionalDayIn('review_on'),
  state: byProgram(code('state', goalStates)),
  setOn: byProgram(dayIn('set_on')),
  endedOn: byProgram(optionalDayIn('ended_on')),
  why: byProgram(optionalWords(longestWhy)),
  // A correction must be given one, a review need not.
  ...reasonOptional,
  handedFrom: handedFrom(),
};

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

/** A goal with others' views on how it went. */
export type GoalView = LineView<typeof goalFields> & { readonly opinions: readonly GoalOpinion[] };
