import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listHiddenParts } from '../consent/index.ts';
import { offerHandOverAction } from './access.access.ts';
import { leadKinds } from './access.ts';
import { OfferHandOverPage } from './pages/OfferHandOverPage.tsx';

/** Offers the lead of the case to another organisation on it; it passes when that one accepts (access text, section 5). */
export const offerHandOver = change({
  path: '/cases/:caseId/hand-overs',
  slug: '/t/:caseId/vastuu/siirra',
  summary: 'Offer the lead of the case to another organisation on it.',
  input: z.object({ caseId: CaseId, toId: id() }),
  action: offerHandOverAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverOffered',
  async run({ tx, input, acting, trail }) {
    const [head, hidden] = await Promise.all([readCaseHead(tx, acting), listHiddenParts(tx, input.caseId)]);
    const to = head.parts.find(
      (one) => one.organisationId === input.toId && !one.lead && one.leftAt === null && leadKinds.includes(one.kind),
    );
    if (!to) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
    const { id: handOverId } = await tx.one<{ id: string }>('select act.offer_hand_over($1, $2) as id', [
      input.caseId,
      input.toId,
    ]);
    trail.about({ handOverId, toId: input.toId });
    if (hidden.has(input.toId)) trail.namesHidden();
    return { id: handOverId, toId: input.toId, state: 'open' };
  },
  form: {
    async prepare({ tx, acting }) {
      const head = await readCaseHead(tx, acting);
      return {
        head,
        parts: head.parts.filter((one) => !one.lead && one.leftAt === null && leadKinds.includes(one.kind)),
      };
    },
    page: OfferHandOverPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#vastuu`,
});
