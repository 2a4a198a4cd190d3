import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { addCompanion, correctCompanion } from './companion-line.ts';
import { compensationTexts } from './compensation/compensation.texts.ts';
import { viewCompensation } from './compensation/view-compensation.ts';
import { correctStep } from './correct-step.ts';
import { courseTexts } from './course.texts.ts';
import { endProcess } from './end-process.ts';
import { exportCourses } from './export-courses.ts';
import { answerMatch } from './hearing/answer-match.ts';
import { hearingTexts } from './hearing/hearing.texts.ts';
import { viewHearing } from './hearing/view-hearing.ts';
import { askInvestigation } from './news/ask-investigation.ts';
import { seeNews } from './news/see-news.ts';
import { tellNews } from './news/tell-news.ts';
import { viewNews } from './news/view-news.ts';
import { correctOffence, nameOffence } from './offence-line.ts';
import { beginProcess, correctProcess, courseInput, openCourse } from './process-line.ts';
import { keepStep, recordStep, stepInput } from './record-step.ts';
import { startClocks } from './start-clocks.ts';
import { viewProcesses } from './view-processes.ts';

/** For those who build on the course: coupling, the authority's page, being heard, handing over. */
export { type Instance, instances, longestPlace, type Mover, type StepState } from './codes.ts';
export type { CompanionView } from './companion-fields.ts';
export { compensationUsing } from './compensation/used-by.ts';
export { beforeCourt, stepWords } from './court-words.ts';
export { doneInOrder, nextMover, plannedSteps, spells } from './durations.ts';
export { anyCode, callerFirst, countedOnce, type Match, together } from './hearing/hearing.ts';
export { readMatches } from './hearing/match.queries.ts';
export { heldWords } from './hearing/pages/hearing-words.ts';
export { offencesUsing, stepsUsing } from './law-used.ts';
export { asksInvestigation } from './news/news.access.ts';
export { readOpenCourses, readUnseen } from './news/news.queries.ts';
export { type NewsPrompt, newsPrompts } from './news/news.ts';
export { newsPromptRows } from './news/pages/NewsPrompts.tsx';
export { readReminders } from './news/view-news.ts';
export { isComing, isNotRecorded } from './not-recorded.ts';
export { StepLaw } from './pages/StepLaw.tsx';
export { WhereItStands } from './pages/WhereItStands.tsx';
export { offenceName } from './pages/words.ts';
export { readsCourses, writesCourses } from './process.access.ts';
export { readProcesses } from './process.queries.ts';
export { processTexts } from './process.texts.ts';
export type { ProcessView } from './process-fields.ts';
export { companionTable, stepTable } from './process-tables.ts';
export { promptsOf } from './prompts.ts';
export { type SpanCode, spansOf } from './spans.ts';
export type { StepView } from './step-fields.ts';
export { courtsOf, isStepCode, type StageCode, type StepCode, stageOf, stages, stepCodes, stepsOf } from './steps.ts';
export { legalPlace, stepsInStory } from './story.ts';

/** Paths with fixed words stand before paths with parameters in the same place. */
export const processEndpoints = [
  // Before `/prosessi/:processId`.
  ...endpointsOf(compensationTexts, [viewCompensation]),
  ...endpointsOf(hearingTexts, [viewHearing, answerMatch]),
  ...endpointsOf(courseTexts, [
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
  ]),
];
/** For a measure that an authority records in a few actions. */
export {
  addCompanion,
  answerMatch,
  beginProcess,
  correctStep,
  courseInput,
  endProcess,
  keepStep,
  nameOffence,
  openCourse,
  recordStep,
  stepInput,
};
