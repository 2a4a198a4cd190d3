import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { DiscardDraftPage } from './pages/DraftParts.tsx';
import { sendReferralAction } from './referral.access.ts';
import { listDrafts } from './referral.queries.ts';

/** Throws one's own draft away. Nothing of it has been shared, so nobody is told. */
export const discardReferralDraft = change({
  path: '/cases/:caseId/referral-drafts/:draftId/discard',
  slug: '/t/:caseId/ohjaus/:draftId/poista',
  summary: 'Discard one’s own draft of a referral.',
  input: z.object({ caseId: CaseId, draftId: id() }),
  action: sendReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralDraftDiscarded',
  async run({ tx, input, trail }) {
    await tx.query('select act.discard_referral_draft($1, $2)', [input.caseId, input.draftId]);
    trail.about({ draftId: input.draftId });
    return { id: input.draftId };
  },
  form: {
    async prepare({ tx, acting, input, vault }) {
      const [head, [draft]] = await Promise.all([
        readCaseHead(tx, acting),
        listDrafts(tx, vault, acting.case.id, input.draftId ?? ''),
      ]);
      if (!draft) throw new Problem('not-found');
      return { head, draft };
    },
    page: DiscardDraftPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/ohjaukset`,
});
