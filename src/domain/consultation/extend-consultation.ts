import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findAsked } from './asked.queries.ts';
import { extendAction } from './consultation.access.ts';
import { longestLine } from './consultation.ts';
import { consultationPlace } from './consultation-place.ts';
import { OwnPage } from './pages/OwnPage.tsx';
import { refuseIdentity } from './refuse-identity.ts';

interface Plan {
  own_room_id: number;
  text_room_id: number;
  taken: boolean;
}

/** One line more, once: to what waits, or to whoever has taken it or answered. */
export const extendConsultation = change({
  path: '/consultations/:consultationId/more',
  slug: '/k/:consultationId/lisaa',
  summary: 'Add one more line to an own consultation; possible once.',
  input: z.object({ consultationId: id(), more: text(longestLine) }),
  action: extendAction,
  subject: () => onOwn,
  audit: 'ConsultationExtended',
  async run({ tx, input: { consultationId, more }, trail, vault }) {
    refuseIdentity('more', more);
    const { own_room_id, text_room_id, taken } = await tx.one<Plan>(
      'select own_room_id, text_room_id, taken from act.plan_consultation_more($1)',
      [consultationId],
    );
    await tx.query('select act.add_to_consultation($1, $2, $3)', [
      consultationId,
      vault.seal(consultationPlace('consultation_own', consultationId, 'more', own_room_id), more),
      vault.seal(
        consultationPlace(taken ? 'consultation_taken' : 'consultation_text', consultationId, 'more', text_room_id),
        more,
      ),
    ]);
    trail.about({ consultationId });
    return { id: consultationId };
  },
  form: {
    async prepare({ tx, input, vault, now }) {
      const consultation = await findAsked(tx, vault, input.consultationId ?? '');
      if (!consultation) throw new Problem('not-found');
      return { now: now.toISOString(), ...consultation };
    },
    page: (form, ui, state) => OwnPage(form, ui, state),
  },
  keeps: 'consultationId',
  afterwards: ({ id }) => `/k/${id}`,
});
