import { choice, day, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type Answer, answers, domains, longestView, type NeedText, urgencies } from './need.ts';

/** What a look at one domain is made of; the same for recording and correcting. */
export const needFields = {
  domain: choice(domains),
  answer: choice(answers),
  urgency: choice(urgencies),
  seenOn: day(),
  hers: optionalText(longestView),
  ours: optionalText(longestView),
  strengths: optionalText(longestView),
};

interface NeedInput {
  readonly answer: Answer;
  readonly seenOn: string;
  readonly hers?: string | undefined;
  readonly ours?: string | undefined;
  readonly strengths?: string | undefined;
}

/**
 * A look of the future is a plan; and what she was not asked she has not said.
 *
 * @throws Problem `invalid` on the field
 */
export function refuseContradiction({ answer, hers, seenOn }: NeedInput, today: string): void {
  const fields = [
    ...(seenOn > today ? [{ field: 'seenOn', reason: 'future' }] : []),
    ...(answer !== 'answered' && hers !== undefined ? [{ field: 'hers', reason: 'not-asked' }] : []),
  ];
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

export const textOf = ({ hers, ours, strengths }: NeedInput): NeedText => ({
  hers: hers ?? null,
  ours: ours ?? null,
  strengths: strengths ?? null,
});
