import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findAsked } from './asked.queries.ts';
import { extendAction } from './consultation.access.ts';
import { OwnPage } from './pages/OwnPage.tsx';

/** Takes a question back before it is answered: the text leaves everybody but the asker. */
export const withdrawConsultation = change({
  path: '/consultations/:consultationId/withdraw',
  slug: '/k/:consultationId/peru',
  summary: 'Withdraw an own consultation that has not been answered.',
  input: z.object({ consultationId: id() }),
  action: extendAction,
  subject: () => onOwn,
  audit: 'ConsultationWithdrawn',
  async run({ tx, input: { consultationId }, trail }) {
    await tx.query('select act.withdraw_consultation($1)', [consultationId]);
    trail.about({ consultationId });
    return { id: consultationId, state: 'withdrawn' };
  },
  form: {
    async prepare({ tx, input, vault, now }) {
      const consultation = await findAsked(tx, vault, input.consultationId ?? '');
      if (!consultation) throw new Problem('not-found');
      return { now: now.toISOString(), ...consultation };
    },
    page: (form, ui, state) => OwnPage(form, ui, state),
  },
  undoes: 'consultationId',
  afterwards: ({ id }) => `/k/${id}`,
});
