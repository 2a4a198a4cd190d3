import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { ReferralsPage } from './pages/ReferralsPage.tsx';
import { listReceived } from './received.queries.ts';
import { viewReferralsAction } from './referral.access.ts';
import { listSent } from './referral.queries.ts';

/** The own organisation's referrals of a case: what it has sent, and what has been handed over to it. */
export const viewReferrals = look({
  path: '/cases/:caseId/referrals',
  slug: '/t/:caseId/ohjaukset',
  summary: 'Referrals that the own organisation has sent or accepted on this case.',
  input: z.object({ caseId: CaseId }),
  action: viewReferralsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralsViewed',
  async run({ tx, acting, input, now, trail, vault }) {
    const [head, sent, received] = await Promise.all([
      readCaseHead(tx, acting),
      listSent(tx, vault, input.caseId),
      listReceived(tx, vault, input.caseId),
    ]);
    const own = acting.organisationId;
    for (const { id, veiled } of sent) {
      trail.saw(own, 'coordination', `referral:${id}:1`);
      if (veiled) trail.namesHidden();
    }
    for (const one of received) {
      trail.saw(own, 'coordination', `received:${one.id}:1`);
      for (const line of one.lines) trail.saw(own, line.class, `received:${one.id}:1`);
    }
    return { head, now: now.toISOString(), sent, received };
  },
  page: ReferralsPage,
});
