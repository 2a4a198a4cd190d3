import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { listAsked } from './asked.queries.ts';
import { viewOwnAction } from './consultation.access.ts';
import { AskedPage } from './pages/AskedPage.tsx';

/** What the acting worker has asked without a name; nobody else sees these rows. */
export const viewConsultations = look({
  path: '/consultations',
  slug: '/k',
  summary: 'The consultations that the acting worker has asked, newest first.',
  input: z.object({}),
  action: viewOwnAction,
  subject: () => onOwn,
  audit: 'ConsultationsViewed',
  async run({ tx, acting, now, trail }) {
    const consultations = await listAsked(tx);
    for (const { id } of consultations) trail.saw(acting.organisationId, 'intake', `consultation:${id}:1`);
    return { now: now.toISOString(), consultations };
  },
  page: AskedPage,
});
