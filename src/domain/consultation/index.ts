import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { answerConsultation } from './answer-consultation.ts';
import { askConsultation } from './ask-consultation.ts';
import { closeConsultation } from './close-consultation.ts';
import { consultationTexts } from './consultation.texts.ts';
import { extendConsultation } from './extend-consultation.ts';
import { noteAnswerRead } from './note-answer-read.ts';
import { openReceived } from './open-received.ts';
import { routeConsultation } from './route-consultation.ts';
import { takeConsultation } from './take-consultation.ts';
import { viewConsultation } from './view-consultation.ts';
import { viewConsultations } from './view-consultations.ts';
import { viewReceived } from './view-received.ts';
import { withdrawConsultation } from './withdraw-consultation.ts';

export { mountDesk } from './desk/desk-routes.ts';

/** Paths with a fixed word come before those with a parameter in the same place. */
export const consultationEndpoints = endpointsOf(consultationTexts, [
  askConsultation,
  viewConsultations,
  viewConsultation,
  extendConsultation,
  withdrawConsultation,
  noteAnswerRead,
  viewReceived,
  openReceived,
  takeConsultation,
  answerConsultation,
  routeConsultation,
  closeConsultation,
]);
export { answerConsultation, askConsultation, takeConsultation, withdrawConsultation };
