import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, optionalId } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { listNamesakes } from '../organisation/index.ts';
import { answerInvitationAction } from './access.access.ts';
import { listFirstTeam, unfitFirstTeam } from './first-team.ts';
import { findIntake } from './intake.queries.ts';
import { AcceptInvitationPage } from './pages/AcceptInvitationPage.tsx';

/** Accepts an invitation and names the own lead and backup (sentence 5). The intake worker gains no sight of the case by it. */
export const acceptInvitation = change({
  path: '/intake/:invitationId/accept',
  slug: '/saapuneet/:invitationId/vastaa',
  summary: 'Accept an invitation, naming the own organisation’s lead and backup.',
  input: z.object({ invitationId: id(), leadId: id(), backupId: optionalId() }),
  action: answerInvitationAction,
  subject: () => onOwn,
  audit: 'InvitationAccepted',
  async run({ tx, input, acting, trail }) {
    const fields = unfitFirstTeam(await listFirstTeam(tx, acting), input);
    refuse(fields);
    await tx.query('select act.accept_invitation($1, $2, $3)', [
      input.invitationId,
      input.leadId,
      input.backupId ?? null,
    ]);
    const { invitationId, leadId, backupId } = input;
    trail.about({ invitationId, leadId, ...(backupId ? { backupId } : {}) });
    return { id: input.invitationId, state: 'accepted' };
  },
  form: {
    async prepare({ tx, input, acting, vault }) {
      const [invitation, colleagues] = await Promise.all([
        findIntake(tx, vault, input.invitationId ?? ''),
        listFirstTeam(tx, acting),
      ]);
      if (!invitation) throw new Problem('not-found');
      return { invitation, colleagues, namesakes: await listNamesakes(tx, [invitation.from]) };
    },
    page: AcceptInvitationPage,
  },
  afterwards: () => '/saapuneet',
});
