import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, text } from '../../platform/http/fields.ts';
import { answerAction } from './consultation.access.ts';
import { longestAnswer } from './consultation.ts';
import { OneReceivedPage } from './pages/OneReceivedPage.tsx';
import { readReceived } from './received-form.ts';
import { reply } from './reply.ts';

/**
 * The answer goes to whoever has asked; a later one only after she has added her line. It may hold the number of a service, so
 * numbers are not refused here.
 */
export const answerConsultation = change({
  path: '/intake/consultations/:consultationId/answer',
  slug: '/saapuneet/k/:consultationId/vastaa',
  summary: 'Answer a consultation that the own organisation has taken.',
  input: z.object({ consultationId: id(), answer: text(longestAnswer) }),
  action: answerAction,
  subject: () => onOwn,
  audit: 'ConsultationAnswered',
  async run({ tx, input: { consultationId, answer }, acting, trail, vault }) {
    await reply(tx, vault, consultationId, 'answered', answer);
    trail.saw(acting.organisationId, 'intake', `consultation:${consultationId}:1`);
    trail.about({ consultationId });
    return { id: consultationId, state: 'answered' };
  },
  form: { prepare: readReceived, page: (form, ui, state) => OneReceivedPage(form, ui, { form: 'answer', state }) },
  afterwards: ({ id }) => `/saapuneet/k/${id}`,
});
