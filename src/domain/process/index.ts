import { addCompanion } from './add-companion.ts';
import { beginProcess } from './begin-process.ts';
import { correctCompanion } from './correct-companion.ts';
import { correctOffence } from './correct-offence.ts';
import { correctProcess } from './correct-process.ts';
import { correctStep } from './correct-step.ts';
import { endProcess } from './end-process.ts';
import { exportCourses } from './export-courses.ts';
import { nameOffence } from './name-offence.ts';
import { askInvestigation } from './news/ask-investigation.ts';
import { seeNews } from './news/see-news.ts';
import { tellNews } from './news/tell-news.ts';
import { viewNews } from './news/view-news.ts';
import { recordStep } from './record-step.ts';
import { startClocks } from './start-clocks.ts';
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
export { doneInOrder, gaps, nextMover, plannedSteps, spells, stageTimes } from './durations.ts';
/** @public */
/** @public */
export { asksInvestigation } from './news/news.access.ts';
export { readOpenCourses, readUnseen } from './news/news.queries.ts';
export { type NewsPrompt, newsPrompts } from './news/news.ts';
export { newsPromptRows, unseenRow } from './news/pages/NewsPrompts.tsx';
export { readReminders } from './news/view-news.ts';
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
export const processEndpoints = [
  viewProcesses,
  beginProcess,
  startClocks,
  correctStep,
  correctOffence,
  correctCompanion,
  viewNews,
  seeNews,
  tellNews,
  askInvestigation,
  recordStep,
  nameOffence,
  addCompanion,
  correctProcess,
  endProcess,
  exportCourses,
];
/** For a measure that an authority records in a few actions. */
export { beginProcess, recordStep };
