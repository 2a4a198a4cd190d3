import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id } from '../../platform/http/fields.ts';
import { extendAction } from './consultation.access.ts';

/** The answer has been read: it leaves what needs attention. */
export const noteAnswerRead = change({
  path: '/consultations/:consultationId/read',
  slug: '/k/:consultationId/luettu',
  summary: 'Say that the answer to an own consultation has been read.',
  input: z.object({ consultationId: id() }),
  action: extendAction,
  subject: () => onOwn,
  audit: 'ConsultationAnswerRead',
  async run({ tx, input: { consultationId }, trail }) {
    await tx.query('select act.note_consultation_read($1)', [consultationId]);
    trail.about({ consultationId });
    return { id: consultationId };
  },
  afterwards: () => '/k',
});
