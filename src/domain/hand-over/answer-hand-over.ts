import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, tick } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { answerHandOverAction, findHandOver, handOverNote } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { listGrants, readUnasked, unaskedFirst } from '../consent/index.ts';
import { AnswerHandOverPage } from './pages/AnswerHandOverPage.tsx';
import { readPromises } from './promises.ts';

/** `withdraw` is the offering lead's own. */
export const handOverAnswers = ['accept', 'decline', 'withdraw'] as const;

/**
 * Accepts or declines the lead of the case, or takes an offer or a draft back. Rooms stay with their writers, the code word stays; on
 * acceptance the lines of the sheet become the receiver's own rows.
 */
export const answerHandOver = change({
  path: '/cases/:caseId/hand-overs/:handOverId/answer',
  slug: '/t/:caseId/vastuu/:handOverId',
  summary: 'Accept or decline the lead of the case, or withdraw the offer.',
  input: z.object({ caseId: CaseId, handOverId: id(), answer: choice(handOverAnswers), asked: tick() }),
  action: answerHandOverAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverAnswered',
  async run({ tx, input, acting, trail }) {
    const [offer] = await findHandOver(tx, input.caseId);
    if (!offer || offer.id !== input.handOverId) throw new Problem('not-found');
    const ours = offer.from_id === acting.organisationId;
    if (ours !== (input.answer === 'withdraw'))
      throw new Problem('invalid', { fields: [{ field: 'answer', reason: 'choose' }] });
    // Asked alike whether a child is among what comes along: who accepts may not know.
    if (input.answer === 'accept' && offer.sheet === 'yes')
      refuse(unaskedFirst(await readUnasked(tx, input.caseId), input.asked));
    await tx.query('select act.answer_hand_over($1, $2, $3)', [
      input.caseId,
      input.handOverId,
      input.answer === 'accept',
    ]);
    trail.about({ handOverId: input.handOverId, answer: input.answer });
    if (offer.veiled) trail.namesHidden();
    return { id: input.handOverId, answer: input.answer };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const [head, [offer], grants, promises, unasked] = await Promise.all([
        readCaseHead(tx, acting),
        findHandOver(tx, acting.case.id),
        listGrants(tx, acting.case.id),
        readPromises({ tx, vault, trail, acting }),
        readUnasked(tx, acting.case.id),
      ]);
      if (!offer || offer.id !== input.handOverId) throw new Problem('not-found');
      const ours = offer.from_id === acting.organisationId;
      const shown = grants.filter((grant) => grant.owner_id === offer.from_id && grant.to_id === offer.to_id);
      return {
        head,
        from: offer.from,
        to: offer.to,
        ours,
        note: handOverNote(vault, offer),
        sheet: offer.sheet,
        parts: offer.parts,
        promises,
        unasked: offer.sheet === 'yes' ? unasked : [],
        shown: [...new Set(shown.map((grant) => grant.class))],
      };
    },
    page: AnswerHandOverPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
