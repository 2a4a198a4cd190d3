import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { guardNames } from '../consent/index.ts';
import { isCaseless, listOrganisations } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { sendWishAction } from './invite-wish.access.ts';
import { wishPlace } from './invite-wish.queries.ts';
import { longestWish } from './invite-wish.ts';
import { SendWishPage } from './pages/SendWishPage.tsx';

/**
 * Sends the lead of the case the wish that an organisation be invited (access model 5 b (a)). The answer is the same for every
 * organisation that is not on the case as far as the sender sees.
 */
export const sendWish = change({
  path: '/cases/:caseId/invite-wishes',
  slug: '/t/:caseId/toive',
  summary: 'Wish that the lead of the case invite an organisation. The answer is the same for every organisation.',
  input: z.object({ caseId: CaseId, toId: id(), purpose: text(longestWish) }),
  action: sendWishAction,
  subject: (input) => onCase(input.caseId),
  audit: 'InviteWishSent',
  async run({ tx, input, acting, trail, vault }) {
    refuseIdentity({ purpose: input.purpose });
    const [organisations, rooms] = await Promise.all([
      listOrganisations(tx),
      tx.one<{ room_id: number; lead_room_id: number }>(
        'select room_id, lead_room_id from act.plan_invite_wish($1, $2)',
        [input.caseId, input.toId],
      ),
    ]);
    const wishId = randomUUID();
    await tx.query('select act.send_invite_wish($1, $2, $3, $4, $5)', [
      input.caseId,
      wishId,
      input.toId,
      vault.seal(wishPlace('invite_wish', wishId, 'body', rooms.room_id), input.purpose),
      vault.seal(wishPlace('invite_wish_lead', wishId, 'body', rooms.lead_room_id), input.purpose),
    ]);
    trail.saw(acting.organisationId, 'agreement', `invite-wish:${wishId}:1`);
    trail.about({ wishId, toId: input.toId });
    const named = organisations.filter((organisation) => organisation.id === input.toId);
    await guardNames({ tx, trail }, input.caseId, named);
    return { id: wishId, state: 'sent' };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, organisations] = await Promise.all([readCaseHead(tx, acting), listOrganisations(tx)]);
      const seen = new Set(head.parts.filter(({ leftAt }) => leftAt === null).map((part) => part.organisationId));
      return {
        head,
        organisations: organisations.filter(
          ({ id: each, kind }) => each !== acting.organisationId && !isCaseless(kind) && !seen.has(each),
        ),
      };
    },
    page: SendWishPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/toiveet`,
});
