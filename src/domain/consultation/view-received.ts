import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { receiveAction } from './consultation.access.ts';
import { ReceivedPage } from './pages/ReceivedPage.tsx';
import { listReceived } from './received.queries.ts';

/** What has come into the intake room: kind, region, urgency and how long it has waited; no text, and nobody who has asked. */
export const viewReceived = look({
  path: '/intake/consultations',
  slug: '/saapuneet/k',
  summary: 'Consultations that have come in, without their text; intake workers alone.',
  input: z.object({}),
  action: receiveAction,
  subject: () => onOwn,
  audit: 'IncomingConsultationsViewed',
  async run({ tx, acting, now, trail }) {
    const consultations = await listReceived(tx);
    for (const { id } of consultations) trail.saw(acting.organisationId, 'intake', `consultation:${id}:1`);
    return { now: now.toISOString(), consultations };
  },
  page: ReceivedPage,
});
