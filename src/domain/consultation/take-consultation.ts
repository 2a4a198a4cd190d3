import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { answerAction } from './consultation.access.ts';
import { type ConsultationField, consultationPlace, moveText } from './consultation-place.ts';
import { OneReceivedPage } from './pages/OneReceivedPage.tsx';
import { readReceived } from './received-form.ts';

interface Taken {
  room_id: number;
  key_room_id: number;
  body: Buffer;
  more: Buffer | null;
  word: Buffer | null;
}

/** The first to take it gets the text, closed anew with the key of her own intake room; for the others nothing is left to take. */
export const takeConsultation = change({
  path: '/intake/consultations/:consultationId/take',
  slug: '/saapuneet/k/:consultationId/ota',
  summary: 'Take a consultation to answer it: the first one wins, and alone sees the text.',
  input: z.object({ consultationId: id() }),
  action: answerAction,
  subject: () => onOwn,
  audit: 'ConsultationTaken',
  async run({ tx, input: { consultationId }, acting, trail, vault }) {
    const taken = await tx.one<Taken>('select room_id, key_room_id, body, more, word from act.take_consultation($1)', [
      consultationId,
    ]);
    const move = (field: ConsultationField, sealed: Buffer | null) =>
      moveText(
        vault,
        consultationPlace('consultation_text', consultationId, field, taken.key_room_id),
        consultationPlace('consultation_taken', consultationId, field, taken.room_id),
        sealed,
      );
    await tx.query('select act.keep_taken_consultation($1, $2, $3, $4)', [
      consultationId,
      move('body', taken.body),
      move('more', taken.more),
      move('word', taken.word),
    ]);
    trail.saw(acting.organisationId, 'intake', `consultation:${consultationId}:1`);
    trail.about({ consultationId });
    return { id: consultationId, state: 'taken' };
  },
  form: { prepare: readReceived, page: (form, ui, state) => OneReceivedPage(form, ui, { form: 'take', state }) },
  afterwards: ({ id }) => `/saapuneet/k/${id}`,
});
