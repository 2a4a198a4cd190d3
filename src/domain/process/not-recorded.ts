import type { Day } from '../../platform/time/format.ts';
import type { StepState } from './codes.ts';
import type { StepView } from './step-fields.ts';

type Planned = Pick<StepView, 'state' | 'until'>;

/**
 * Planned for a time all of which has passed, and nobody has recorded how it went: nothing says that it took place, and nothing that it did not.
 * `until` is the last day that it may have been; up to and with that day it is still to come, and where there is none, always.
 */
export const isNotRecorded = (
  { state, until }: Omit<Planned, 'state'> & { readonly state: string },
  today: Day,
): boolean => state === 'planned' && until !== null && until < today;

/** How a step stands by what is recorded of it, as it is said everywhere. */
type SaidState = StepState | 'not-recorded';
export const saidState = (step: Planned, today: Day): SaidState =>
  isNotRecorded(step, today) ? 'not-recorded' : step.state;

/** What is planned and still to come. */
export const isComing = (step: Planned, today: Day): boolean => saidState(step, today) === 'planned';
