import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { receiveAction } from './consultation.access.ts';
import { OneReceivedPage } from './pages/OneReceivedPage.tsx';
import { readReceived } from './received-form.ts';

/** One consultation that has come in; with its text for the organisation that has taken it. */
export const openReceived = look({
  path: '/intake/consultations/:consultationId',
  slug: '/saapuneet/k/:consultationId',
  summary: 'One consultation that has come in; its text only for the organisation that has taken it.',
  input: z.object({ consultationId: id() }),
  action: receiveAction,
  subject: () => onOwn,
  audit: 'IncomingConsultationViewed',
  run: readReceived,
  page: (view, ui) => OneReceivedPage(view, ui),
});
