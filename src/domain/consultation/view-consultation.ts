import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findAsked } from './asked.queries.ts';
import { viewOwnAction } from './consultation.access.ts';
import { OwnPage } from './pages/OwnPage.tsx';

/** One of the own consultations: how it stands, who has taken it, the answer. */
export const viewConsultation = look({
  path: '/consultations/:consultationId',
  slug: '/k/:consultationId',
  summary: 'One consultation of the acting worker, with its answer.',
  input: z.object({ consultationId: id() }),
  action: viewOwnAction,
  subject: () => onOwn,
  audit: 'ConsultationViewed',
  async run({ tx, input, acting, now, trail, vault }) {
    const consultation = await findAsked(tx, vault, input.consultationId);
    if (!consultation) throw new Problem('not-found');
    trail.saw(acting.organisationId, 'intake', `consultation:${consultation.id}:1`);
    return { now: now.toISOString(), ...consultation };
  },
  page: (view, ui) => OwnPage(view, ui),
});
