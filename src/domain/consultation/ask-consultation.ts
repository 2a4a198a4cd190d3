import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { ids } from '../../platform/http/fields.ts';
import { findOrganisation } from '../organisation/index.ts';
import { listReceivers, planConsultation } from './asked.queries.ts';
import { askAction } from './consultation.access.ts';
import { regionsOf } from './consultation.ts';
import { consultationPlace } from './consultation-place.ts';
import { AskPage } from './pages/AskPage.tsx';
import { questionFields, refuseUnknownRegion } from './question-input.ts';
import { refuseIdentity } from './refuse-identity.ts';

/** Asks the Assistance System and the region's network, without a case and without a name. */
export const askConsultation = change({
  path: '/consultations',
  slug: '/k/uusi',
  summary:
    'Ask for advice without a name: kind of help, region, urgency, free text, and the receivers that are to get it.',
  input: z.object({ ...questionFields, receivers: ids() }),
  action: askAction,
  subject: () => onOwn,
  audit: 'ConsultationAsked',
  async run({ tx, input, acting, trail, vault }) {
    refuseIdentity('text', input.text);
    refuseUnknownRegion(input.region, regionsOf(await listReceivers(tx)));
    const plan = await planConsultation(tx, input.region, input.receivers);
    const id = randomUUID();
    await tx.query('select act.ask_consultation($1, $2, $3, $4, $5, $6, $7)', [
      id,
      input.kinds,
      input.region ?? null,
      input.urgency,
      plan.to_ids,
      vault.seal(consultationPlace('consultation_own', id, 'body', plan.own_room_id), input.text),
      vault.seal(consultationPlace('consultation_text', id, 'body', plan.key_room_id), input.text),
    ]);
    trail.saw(acting.organisationId, 'intake', `consultation:${id}:1`);
    trail.about({ consultationId: id });
    return { id, state: 'waiting', receivers: plan.to_ids };
  },
  form: {
    async prepare({ tx, acting }) {
      const receivers = await listReceivers(tx);
      const own = await findOrganisation(tx, acting.organisationId);
      return { receivers, region: regionsOf(receivers).find((item) => item === own?.region) };
    },
    page: AskPage,
  },
  keeps: 'consultationId',
  afterwards: ({ id }) => `/k/${id}`,
});
