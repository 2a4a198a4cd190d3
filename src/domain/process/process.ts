import type { Day } from '../../platform/time/format.ts';
import type { Kept } from '../room/index.ts';
import type { Mover, ProcessKind, ProcessState, ResidenceRight, StepSource, StepState } from './codes.ts';
import type { CompanionView } from './companion-fields.ts';
import type { Place } from './course-place.ts';
import type { OffenceView } from './offence-fields.ts';
import type { StageCode, StepCode } from './steps.ts';

/** What every line of a process has in common. */
export type ProcessLine = Kept & Place;

export interface StepText {
  readonly note: string | null;
  /** Why a step stands where the law would not expect it; null where nobody had to ask. */
  readonly outOfOrder: string | null;
  /** Her own view, beside what the authority assessed. */
  readonly herView: string | null;
}

/** One step, done or to come. */
export interface StepView extends ProcessLine, StepText {
  readonly processId: string;
  readonly stage: StageCode;
  readonly code: StepCode;
  readonly whenEdtf: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly state: StepState;
  readonly outcome: string | null;
  readonly mover: Mover;
  readonly source: StepSource;
}

export interface ProcessText {
  readonly label: string | null;
  readonly reference: string | null;
  /** Labels only, such as "A" or "employer": never a name or an identity. */
  readonly suspects: readonly string[];
  readonly note: string | null;
  readonly residenceRight: ResidenceRight | null;
}

/** One course of proceedings with all that has been written of it in its writer's room. */
export interface ProcessView extends ProcessLine, ProcessText {
  readonly kind: ProcessKind;
  readonly state: ProcessState;
  /** In the order of their days; those without a day at the end. */
  readonly steps: readonly StepView[];
  /** From the first name to the latest. */
  readonly offences: readonly OffenceView[];
  readonly companions: readonly CompanionView[];
}
