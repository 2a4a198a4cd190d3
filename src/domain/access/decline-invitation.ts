import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { listNamesakes } from '../organisation/index.ts';
import { answerInvitationAction } from './access.access.ts';
import { longestReason } from './access.ts';
import { findIntake } from './intake.queries.ts';
import { invitationPlace } from './invitation-place.ts';
import { DeclineInvitationPage } from './pages/DeclineInvitationPage.tsx';

/** Declines an invitation with a reason, which the inviting lead reads (sentence 5). */
export const declineInvitation = change({
  path: '/intake/:invitationId/decline',
  slug: '/saapuneet/:invitationId/kieltaydy',
  summary: 'Decline an invitation with a reason.',
  input: z.object({ invitationId: id(), reason: text(longestReason) }),
  action: answerInvitationAction,
  subject: () => onOwn,
  audit: 'InvitationDeclined',
  async run({ tx, input, trail, vault }) {
    const { key_room_id, intake_room_id } = await tx.one<{ key_room_id: number; intake_room_id: number }>(
      'select key_room_id, intake_room_id from act.plan_decline($1)',
      [input.invitationId],
    );
    const close = (table: 'invitation' | 'intake_slip', room: number) =>
      vault.seal(invitationPlace(table, input.invitationId, 'reason', room), input.reason);
    await tx.query('select act.decline_invitation($1, $2, $3)', [
      input.invitationId,
      close('invitation', key_room_id),
      close('intake_slip', intake_room_id),
    ]);
    trail.about({ invitationId: input.invitationId });
    return { id: input.invitationId, state: 'declined' };
  },
  form: {
    async prepare({ tx, input, vault }) {
      const invitation = await findIntake(tx, vault, input.invitationId ?? '');
      if (!invitation) throw new Problem('not-found');
      return { invitation, namesakes: await listNamesakes(tx, [invitation.from]) };
    },
    page: DeclineInvitationPage,
  },
  afterwards: () => '/saapuneet',
});
