import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listHiddenParts } from '../consent/index.ts';
import { isOfNetwork } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { offerHandOverAction } from './access.access.ts';
import { longestHandOverNote } from './access.ts';
import { handOverPlace } from './hand-over.queries.ts';
import { OfferHandOverPage } from './pages/OfferHandOverPage.tsx';

/** Offers the lead of the case to another organisation on it; it passes when that one accepts (access text, section 5). */
export const offerHandOver = change({
  path: '/cases/:caseId/hand-overs',
  slug: '/t/:caseId/vastuu/siirra',
  summary: 'Offer the lead of the case to another organisation on it.',
  input: z.object({ caseId: CaseId, toId: id(), note: optionalText(longestHandOverNote) }),
  action: offerHandOverAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverOffered',
  async run({ tx, input, acting, trail, vault }) {
    const [head, hidden] = await Promise.all([readCaseHead(tx, acting), listHiddenParts(tx, input.caseId)]);
    const to = head.parts.find(
      (part) => part.organisationId === input.toId && !part.lead && part.leftAt === null && isOfNetwork(part.kind),
    );
    if (!to) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
    // Until it is accepted the note is read by an organisation that may not know of every part.
    refuseIdentity({ note: input.note });
    const { room } = await tx.one<{ room: number }>('select act.plan_hand_over($1) as room', [input.caseId]);
    const handOverId = randomUUID();
    await tx.query('select act.offer_hand_over($1, $2, $3, $4)', [
      input.caseId,
      input.toId,
      handOverId,
      input.note === undefined ? null : vault.seal(handOverPlace(handOverId, room), input.note),
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
        parts: head.parts.filter((part) => !part.lead && part.leftAt === null && isOfNetwork(part.kind)),
      };
    },
    page: OfferHandOverPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#vastuu`,
});
