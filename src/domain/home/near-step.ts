import type { Day } from '../../platform/time/format.ts';
import type { Instance, StepCode } from '../process/index.ts';

/** A planned step of a process, near in time or lately passed without a word of how it went. */
export interface NearStep {
  readonly caseId: string;
  readonly codeWord: string;
  readonly id: string;
  readonly class: string;
  readonly organisationId: string;
  readonly own: boolean;
  readonly version: number;
  readonly code: StepCode;
  readonly instance: Instance | null;
  readonly day: Day;
  /** The last day on which it may be, where that is known. */
  readonly until: Day | null;
  readonly hour: string | null;
}

/** More than so many rows of next steps are in the calendar. */
export const mostSteps = 5;
