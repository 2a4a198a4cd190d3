import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { answerStudy } from './answer-study.ts';
import { changeStudy } from './change-study.ts';
import { defineStudy } from './define-study.ts';
import { listOfStudies } from './list-studies.ts';
import { makingStudies } from './make-studies.ts';
import { saveStudy } from './save-study.ts';
import { studyTexts } from './study.texts.ts';
import { viewStudy } from './view-study.ts';

export { type Figures, figuresOf, type NumbersOf, type Printed } from './figures.ts';
export { answerStudyAction, defineStudyAction } from './study.access.ts';
export { findFigures, type ReleasedFigures, readAnswered, readAsked } from './study.queries.ts';

/** Paths with a word before paths with an id. */
export const studyEndpoints = endpointsOf(studyTexts, [
  listOfStudies,
  defineStudy,
  viewStudy,
  changeStudy,
  answerStudy,
  saveStudy,
]);
export { answerStudy, changeStudy, defineStudy, makingStudies };
