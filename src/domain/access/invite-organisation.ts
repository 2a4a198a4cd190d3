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
import { listInvitations } from './invitations.queries.ts';
import { notInvited } from './not-invited.ts';
import { InvitePage } from './pages/InvitePage.tsx';
import { sendInvitation } from './send-invitation.ts';

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
    if (input.wishId !== undefined) {
      const [wish] = await listAskedWishes(tx, vault, input.caseId, input.wishId);
      if (wish?.toId !== input.toId) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
      await takeUpWish(tx, input.caseId, wish.id);
    }
    const { id, to } = await sendInvitation({ tx, trail, vault }, input);
    return { id, to, urgency: input.urgency };
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
  keeps: 'invitationId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#kutsut`,
});
