import { refuse } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import type { Member } from './contacts.ts';
import type { Agreed } from './meetings.ts';

interface Typed extends Pick<Agreed, 'what' | 'organisationId' | 'agreedOn' | 'state'> {
  readonly dueOn?: Day | undefined;
}

/**
 * The columns of what was agreed as it was typed.
 *
 * @throws Problem `invalid` for a day to come on which it was agreed, a day to do it before that one, or an organisation that is no member
 */
export function agreedRow(input: Typed, members: readonly Member[], today: Day, stands?: Agreed) {
  const { what, organisationId, agreedOn, dueOn, state } = input;
  const isMember = members.some((member) => member.organisationId === organisationId);
  refuse([
    ...(isMember || organisationId === stands?.organisationId ? [] : [{ field: 'organisationId', reason: 'choose' }]),
    ...(agreedOn > today ? [{ field: 'agreedOn', reason: 'future' }] : []),
    ...(dueOn !== undefined && dueOn < agreedOn ? [{ field: 'dueOn', reason: 'before-agreed' }] : []),
  ]);
  return { state, agreed_on: agreedOn, what, organisation_id: organisationId, due_on: dueOn ?? null };
}
