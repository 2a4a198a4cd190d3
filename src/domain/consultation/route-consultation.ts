import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { answerAction } from './consultation.access.ts';
import { longestLine } from './consultation.ts';
import { consultationPlace } from './consultation-place.ts';
import { OneReceivedPage } from './pages/OneReceivedPage.tsx';
import { findReceived } from './received.queries.ts';
import { readReceived } from './received-form.ts';
import { refuseIdentity } from './refuse-identity.ts';

/** Sends what has been taken on to another receiver, with a word; nobody whom the asker has left out can get it so. */
export const routeConsultation = change({
  path: '/intake/consultations/:consultationId/route',
  slug: '/saapuneet/k/:consultationId/ohjaa',
  summary: 'Send a taken consultation on to another receiver, with a word; three times at most.',
  input: z.object({ consultationId: id(), to: id(), word: text(longestLine) }),
  action: answerAction,
  subject: () => onOwn,
  audit: 'ConsultationSentOn',
  async run({ tx, input: { consultationId, to, word }, acting, trail, vault }) {
    refuseIdentity('word', word);
    const { to_room_id } = await tx.one<{ to_room_id: number }>(
      'select to_room_id from act.plan_consultation_route($1, $2)',
      [consultationId, to],
    );
    const taken = (await findReceived(tx, vault, consultationId))?.taken;
    if (!taken) throw new Problem('not-found');
    const close = (field: 'body' | 'more' | 'word', plain: string | null) =>
      plain === null
        ? null
        : vault.seal(consultationPlace('consultation_text', consultationId, field, to_room_id), plain);
    await tx.query('select act.route_consultation($1, $2, $3, $4, $5)', [
      consultationId,
      to,
      close('body', taken.text),
      close('more', taken.more),
      close('word', word),
    ]);
    trail.saw(acting.organisationId, 'intake', `consultation:${consultationId}:1`);
    trail.about({ consultationId, toId: to });
    return { id: consultationId, state: 'routed' };
  },
  form: { prepare: readReceived, page: (form, ui, state) => OneReceivedPage(form, ui, { form: 'route', state }) },
  afterwards: ({ id }) => `/saapuneet/k/${id}`,
});
