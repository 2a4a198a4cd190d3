import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listConsents } from '../consent/index.ts';
import { answerWishAction } from './invite-wish.access.ts';
import { listAskedWishes, wishPlace } from './invite-wish.queries.ts';
import { longestReason } from './invite-wish.ts';
import { AnswerWishPage } from './pages/AnswerWishPage.tsx';

/** Declines a wish with a reason, which stays with the lead's organisation: its sender reads only that it was answered. */
export const declineWish = change({
  path: '/cases/:caseId/invite-wishes/:wishId/decline',
  slug: '/t/:caseId/toive/:wishId',
  summary:
    'Decline a wish that somebody be invited. The reason stays with the lead; its sender reads that it was answered, and not how.',
  input: z.object({ caseId: CaseId, wishId: id(), reason: text(longestReason) }),
  action: answerWishAction,
  subject: (input) => onCase(input.caseId),
  audit: 'InviteWishDeclined',
  async run({ tx, input, trail, vault }) {
    const [{ room }, [wish]] = await Promise.all([
      tx.one<{ room: number }>('select act.plan_wish_answer($1, $2) as room', [input.caseId, input.wishId]),
      listAskedWishes(tx, vault, input.caseId, input.wishId),
    ]);
    const reason = vault.seal(wishPlace('invite_wish_lead', input.wishId, 'reason', room), input.reason);
    await tx.query('select act.answer_invite_wish($1, $2, $3, $4)', [input.caseId, input.wishId, 'declined', reason]);
    trail.about({ wishId: input.wishId });
    if (wish?.veiled) trail.namesHidden();
    return { id: input.wishId, state: 'declined' };
  },
  form: {
    async prepare({ tx, acting, input, now, vault, trail }) {
      const caseId = acting.case.id;
      const [head, [wish], consents] = await Promise.all([
        readCaseHead(tx, acting),
        listAskedWishes(tx, vault, caseId, input.wishId ?? ''),
        listConsents(tx, vault, caseId, now),
      ]);
      if (wish?.state !== 'open') throw new Problem('not-found');
      trail.saw(acting.organisationId, 'agreement', `invite-wish:${wish.id}:1`);
      if (wish.veiled) trail.namesHidden();
      const consent = consents.find(
        ({ kind, state, receivers }) =>
          kind !== 'disclosure' &&
          (state === 'valid' || state === 'coming') &&
          receivers.some((to) => to.id === wish.toId),
      );
      const onCase = head.parts.some((part) => part.organisationId === wish.toId && part.leftAt === null);
      return { head, wish, onCase, consentId: consent?.id ?? null };
    },
    page: AnswerWishPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/toiveet`,
});
