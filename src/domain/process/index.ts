import { addCompanion } from './add-companion.ts';
import { beginProcess } from './begin-process.ts';
import { nameOffence } from './name-offence.ts';
import { recordStep } from './record-step.ts';
import { viewProcesses } from './view-processes.ts';

/** @public For those who build on the course: coupling, the authority's page, being heard, handing over. */
export { type Mover, movers, type ProcessKind, processKinds, type StepState } from './codes.ts';
/** @public */
/** @public */
/** @public */
/** @public */
/** @public */
/** @public */
/** @public */
export { doneInOrder, gaps, nextMover, plannedSteps, spells, stageNow, stageTimes } from './durations.ts';
/** @public */
/** @public */
/** @public */
export { isTrafficking, offenceCodes, offences } from './offences.ts';
/** @public */
/** @public */
export { findStep, readProcesses } from './process.queries.ts';
/** @public */
export { processTexts } from './process.texts.ts';
/** @public */
export type { CompanionView, OffenceView, ProcessView, StepView } from './process.ts';
/** @public */
export { isRespected, promptsOf } from './prompts.ts';
/** @public */
export { type StageCode, type StepCode, stageOf, stages, stepCodes, stepsOf } from './steps.ts';

/** Paths with fixed words stand before paths with parameters in the same place. */
export const processEndpoints = [viewProcesses, beginProcess, recordStep, nameOffence, addCompanion];
