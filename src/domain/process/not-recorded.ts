import type { Day } from '../../platform/time/format.ts';
import type { StepState } from './codes.ts';
import type { StepView } from './step-fields.ts';

type Planned = Pick<StepView, 'state' | 'from' | 'until'>;

/** Planned for a day that has passed, and nobody has recorded how it went: nothing says that it took place, and nothing that it did not. */
export const isNotRecorded = (
  { state, from, until }: Omit<Planned, 'state'> & { readonly state: string },
  today: Day,
): boolean => state === 'planned' && (until ?? from ?? today) < today;

/** How a step stands by what is recorded of it, as it is said everywhere. */
type SaidState = StepState | 'not-recorded';
export const saidState = (step: Planned, today: Day): SaidState =>
  isNotRecorded(step, today) ? 'not-recorded' : step.state;

/** What is planned and still to come. */
export const isComing = (step: Planned, today: Day): boolean => saidState(step, today) === 'planned';
