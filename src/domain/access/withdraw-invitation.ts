import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { withdrawInvitationAction } from './access.access.ts';
import { isVeiledInvitation, listInvitations } from './invitations.queries.ts';
import { WithdrawInvitationPage } from './pages/WithdrawInvitationPage.tsx';

/** Takes back an invitation that has not been answered. */
export const withdrawInvitation = change({
  path: '/cases/:caseId/invitations/:invitationId/withdraw',
  slug: '/t/:caseId/kutsu/:invitationId/peru',
  summary: 'Withdraw an invitation that has not been answered.',
  input: z.object({ caseId: CaseId, invitationId: id() }),
  action: withdrawInvitationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'InvitationWithdrawn',
  async run({ tx, input, trail }) {
    await tx.query('select act.withdraw_invitation($1, $2)', [input.caseId, input.invitationId]);
    trail.about({ invitationId: input.invitationId });
    if (await isVeiledInvitation(tx, input.invitationId)) trail.namesHidden();
    return { id: input.invitationId, state: 'withdrawn' };
  },
  form: {
    async prepare({ tx, acting, input, vault }) {
      const [head, invitations] = await Promise.all([
        readCaseHead(tx, acting),
        listInvitations(tx, vault, acting.case.id),
      ]);
      const invitation = invitations.find(
        (invitation) => invitation.id === input.invitationId && invitation.state === 'open',
      );
      if (!invitation) throw new Problem('not-found');
      return { head, to: invitation.to, purpose: invitation.purpose };
    },
    page: WithdrawInvitationPage,
  },
  undoes: 'invitationId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#kutsut`,
});
