import type { Day } from '../../platform/time/format.ts';
import type { CaseHead } from '../case/index.ts';
import type { Instance, StepCode } from '../process/index.ts';
import type { BackingView } from './backing-fields.ts';
import type { Coupled, Situation } from './couple.ts';
import type { KnownLine } from './derive.ts';

/** One step of one process with what stands behind it and what it should start, as one viewer sees it. */
export interface StepSupport extends Coupled<KnownLine> {
  readonly stepId: string;
  readonly code: StepCode;
  /** The court before which it is. */
  readonly instance: Instance | null;
  readonly state: Situation['state'];
  /** Planned for a day that has passed, and nobody has recorded how it went. */
  readonly notRecorded: boolean;
  readonly day: Day | null;
  /** The clock time of one that is held at an hour. */
  readonly hour: string | null;
  /** The organisations in whose registers it stands: one, or those whose rows were said to be the same. */
  readonly registers: readonly string[];
  readonly processLabel: string | null;
}

/** Steps of a case with their support, the coming ones by day and then those that have been, the latest first. */
export interface CouplingView {
  readonly head: CaseHead;
  readonly today: Day;
  readonly steps: readonly StepSupport[];
  /** Own lines whose step is no longer open to the viewer. */
  readonly lost: readonly BackingView[];
  /** No criminal process has begun, as far as the viewer may know. */
  readonly unreported: boolean;
}
