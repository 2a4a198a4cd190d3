import { choice, day, optionalId, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { unfitFields } from './backing.ts';
import { backingStates, longestNote } from './coupling.ts';

/** What a line is made of, beside its step and its kind. */
export const backingFields = {
  state: choice(backingStates),
  organisationId: optionalId(),
  sinceOn: day().optional(),
  untilOn: day().optional(),
  note: optionalText(longestNote),
};

/** @throws Problem `invalid` where fields do not fit together */
export function refuseUnfit(input: Parameters<typeof unfitFields>[0]): void {
  const fields = unfitFields(input);
  if (fields.length > 0) throw new Problem('invalid', { fields });
}
