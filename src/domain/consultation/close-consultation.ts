import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, text } from '../../platform/http/fields.ts';
import { answerAction } from './consultation.access.ts';
import { longestLine } from './consultation.ts';
import { OneReceivedPage } from './pages/OneReceivedPage.tsx';
import { readReceived } from './received-form.ts';
import { refuseIdentity } from './refuse-identity.ts';
import { reply } from './reply.ts';

/** Closes what cannot be answered, with a reason that the asker reads. */
export const closeConsultation = change({
  path: '/intake/consultations/:consultationId/close',
  slug: '/saapuneet/k/:consultationId/sulje',
  summary: 'Close a consultation without an answer, with a reason that the asker reads.',
  input: z.object({ consultationId: id(), reason: text(longestLine) }),
  action: answerAction,
  subject: () => onOwn,
  audit: 'ConsultationClosed',
  async run({ tx, input: { consultationId, reason }, acting, trail, vault }) {
    refuseIdentity('reason', reason);
    await reply(tx, vault, consultationId, 'closed', reason);
    trail.saw(acting.organisationId, 'intake', `consultation:${consultationId}:1`);
    trail.about({ consultationId });
    return { id: consultationId, state: 'closed' };
  },
  form: { prepare: readReceived, page: (form, ui, state) => OneReceivedPage(form, ui, { form: 'close', state }) },
  afterwards: ({ id }) => `/saapuneet/k/${id}`,
});
