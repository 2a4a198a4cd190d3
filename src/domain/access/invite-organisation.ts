import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalId, text, tick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { findConsent } from '../consent/index.ts';
import { listAskedWishes, takeUpWish } from '../invite-wish/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { inviteAction } from './access.access.ts';
import { longestInvitation, urgencies } from './access.ts';
import { invitationPlace } from './invitation-place.ts';
import { isVeiledInvitation, listInvitations } from './invitations.queries.ts';
import { notInvited } from './not-invited.ts';
import { InvitePage } from './pages/InvitePage.tsx';

/**
 * Invites an organisation that her consent names (sentence 5). Its intake room shows inviter, purpose, code word and urgency
 * and no more; a hidden organisation's invitation shows no inviter.
 */
export const inviteOrganisation = change({
  path: '/cases/:caseId/consents/:consentId/invitations',
  slug: '/t/:caseId/lupa/:consentId/kutsu',
  summary: 'Invite an organisation that the consent names; its intake room answers.',
  input: z.object({
    caseId: CaseId,
    consentId: id(),
    toId: id(),
    purpose: text(longestInvitation),
    urgency: choice(urgencies),
    livesHere: tick(),
    /** The wish that the lead takes up by this; its sender reads that it was answered, and not how. */
    wishId: optionalId(),
  }),
  action: inviteAction,
  subject: (input) => onCase(input.caseId),
  audit: 'OrganisationInvited',
  async run({ tx, input, trail, vault }) {
    const [organisations, plan] = await Promise.all([
      listOrganisations(tx),
      tx.query<{ key_room_id: number; intake_room_id: number }>(
        'select key_room_id, intake_room_id from act.plan_invitation($1, $2)',
        [input.caseId, input.toId],
      ),
    ]);
    const rooms = plan[0];
    const to = organisations.find((organisation) => organisation.id === input.toId);
    if (!rooms || !to) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
    if (input.wishId !== undefined) {
      const [wish] = await listAskedWishes(tx, vault, input.caseId, input.wishId);
      if (wish?.toId !== input.toId) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
      await takeUpWish(tx, input.caseId, wish.id);
    }
    const invitationId = randomUUID();
    const close = (table: 'invitation' | 'intake_slip', room: number) =>
      vault.seal(invitationPlace(table, invitationId, 'purpose', room), input.purpose);
    await tx.query('select act.invite($1, $2, $3, $4, $5, $6, $7, $8)', [
      input.caseId,
      invitationId,
      input.toId,
      input.consentId,
      close('invitation', rooms.key_room_id),
      close('intake_slip', rooms.intake_room_id),
      input.urgency,
      input.livesHere,
    ]);
    trail.about({ invitationId, toId: input.toId, consentId: input.consentId });
    if (await isVeiledInvitation(tx, invitationId)) trail.namesHidden();
    return { id: invitationId, to: to.name, urgency: input.urgency };
  },
  form: {
    async prepare({ tx, acting, input, now, vault, trail }) {
      const caseId = acting.case.id;
      const [head, organisations, consent, invitations, [wish]] = await Promise.all([
        readCaseHead(tx, acting),
        listOrganisations(tx),
        findConsent(tx, vault, caseId, input.consentId ?? '', now),
        listInvitations(tx, vault, caseId),
        input.wishId === undefined ? [] : listAskedWishes(tx, vault, caseId, input.wishId),
      ]);
      if (!consent) throw new Problem('not-found');
      const open = notInvited([consent], head.parts, invitations);
      if (wish) trail.saw(acting.organisationId, 'agreement', `invite-wish:${wish.id}:1`);
      return {
        head,
        consent,
        wish: wish?.state === 'open' ? { id: wish.id, purpose: wish.purpose } : null,
        organisations: organisations.filter((organisation) =>
          open.some(({ organisationId }) => organisationId === organisation.id),
        ),
      };
    },
    page: InvitePage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#kutsut`,
});
