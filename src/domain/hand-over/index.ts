import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { answerHandOver } from './answer-hand-over.ts';
import { answerHandOverQuestion } from './answer-hand-over-question.ts';
import { handOverTexts } from './hand-over.texts.ts';
import { leaveCase } from './leave-case.ts';
import { offerHandOver } from './offer-hand-over.ts';
import { viewPaper } from './view-paper.ts';

/** Paths with a fixed word come before those with a parameter in the same place. */
export const handOverEndpoints = endpointsOf(handOverTexts, [
  offerHandOver,
  viewPaper,
  answerHandOverQuestion,
  answerHandOver,
  leaveCase,
]);
export { answerHandOver, answerHandOverQuestion, leaveCase, offerHandOver };
