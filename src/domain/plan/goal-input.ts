import { choice, day, optionalText, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { domains } from '../need/index.ts';
import { type GoalText, longestSteps, longestWords } from './goal.ts';

/** What a goal is made of; the same for setting and correcting. */
export const goalFields = {
  domain: choice(domains),
  words: text(longestWords),
  steps: optionalText(longestSteps),
  reviewOn: day(),
};

/** @throws Problem `invalid` where the goal would be looked at again in the past */
export function refuseEarlyReview(reviewOn: string | undefined, today: string): void {
  if (reviewOn !== undefined && reviewOn < today)
    throw new Problem('invalid', { fields: [{ field: 'reviewOn', reason: 'past' }] });
}

export const goalText = (
  { words, steps }: { readonly words: string; readonly steps?: string | undefined },
  why: string | null,
): GoalText => ({ words, steps: steps ?? null, why });
