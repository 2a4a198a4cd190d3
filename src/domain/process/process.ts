import type { Day } from '../../platform/time/format.ts';
import type { InformationClass, Kept } from '../room/index.ts';
import type {
  CompanionBasis,
  CompanionRole,
  CompanionState,
  Mover,
  NotifyWish,
  OffenceVoice,
  ProcessKind,
  ProcessState,
  ResidenceRight,
  StepSource,
  StepState,
} from './codes.ts';
import type { StageCode, StepCode } from './steps.ts';

export const longestLabel = 80;
export const longestNote = 1000;
export const mostSuspects = 10;

/** Where a line lies; a residence track lies apart. */
export type ProcessClass = Extract<InformationClass, 'process' | 'residence'>;
export const processClasses = ['process', 'residence'] as const satisfies readonly ProcessClass[];
export const classOf = (kind: ProcessKind): ProcessClass => (kind === 'residence' ? 'residence' : 'process');

/** What every line of a process has in common. */
export interface ProcessLine extends Kept {
  readonly roomId: number;
  readonly class: ProcessClass;
}

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

/** A name under which the offence has been investigated or charged since a day. */
export interface OffenceView extends ProcessLine {
  readonly processId: string;
  readonly code: string;
  readonly namedOn: Day;
  readonly saidBy: OffenceVoice;
  /** In words, where no code fits. */
  readonly name: string | null;
  readonly note: string | null;
}

/** Somebody who stands beside her in the proceedings. */
export interface CompanionView extends ProcessLine {
  readonly processId: string;
  readonly role: CompanionRole;
  readonly basis: CompanionBasis;
  readonly state: CompanionState;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly workerId: string | null;
  readonly notify: NotifyWish;
  readonly name: string | null;
  /** Of an interpreter: language, dialect, her wish about gender. */
  readonly detail: string | null;
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
