import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { ReferralsPage } from './pages/ReferralsPage.tsx';
import { listReceived } from './received.queries.ts';
import { viewReferralsAction } from './referral.access.ts';
import { listDrafts, listSent } from './referral.queries.ts';

/** Referrals of a case: the worker's own drafts, what her organisation has sent, and what has been handed over to it. */
export const viewReferrals = look({
  path: '/cases/:caseId/referrals',
  slug: '/t/:caseId/ohjaukset',
  summary: 'One’s own drafts, and the referrals that the own organisation has sent or accepted on this case.',
  input: z.object({ caseId: CaseId }),
  action: viewReferralsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralsViewed',
  async run({ tx, acting, input, now, trail, vault }) {
    const [head, drafts, sent, received] = await Promise.all([
      readCaseHead(tx, acting),
      listDrafts(tx, vault, input.caseId),
      listSent(tx, vault, input.caseId),
      listReceived(tx, vault, input.caseId),
    ]);
    const own = acting.organisationId;
    for (const { id, toKind } of drafts) {
      trail.saw(own, 'agreement', `draft:${id}:1`);
      if (toKind === 'shelter') trail.namesHidden();
    }
    for (const { id, veiled } of sent) {
      trail.saw(own, 'agreement', `referral:${id}:1`);
      if (veiled) trail.namesHidden();
    }
    for (const item of received) {
      trail.saw(own, 'coordination', `received:${item.id}:1`);
      for (const line of item.lines) trail.saw(own, line.class, `received:${item.id}:1`);
    }
    return { head, now: now.toISOString(), drafts, sent, received };
  },
  page: ReferralsPage,
});
