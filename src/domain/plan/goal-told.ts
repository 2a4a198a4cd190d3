import type { viewedOutcomes } from './goal-fields.ts';

export const longestTold = 500;

/** What the receiver of a referral says came of a goal that went along. */
export interface GoalTold {
  readonly goalId: string;
  readonly outcome: (typeof viewedOutcomes)[number];
  readonly text: string | null;
  readonly toldAt: string;
}

/** The same as its sender reads it: whose word it is. */
export interface GoalToldBy extends GoalTold {
  readonly referralId: string;
  readonly by: string;
}

/** What stands of each goal, of all that was told one after the other: the last. */
export const standingOf = (told: readonly GoalTold[]): GoalTold[] => [
  ...new Map(told.map((each) => [each.goalId, each])).values(),
];
