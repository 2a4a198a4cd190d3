import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { answerHandOverAction } from './access.access.ts';
import { findHandOver, handOverNote } from './hand-over.queries.ts';
import { AnswerHandOverPage } from './pages/AnswerHandOverPage.tsx';

/** `withdraw` is the offering lead's own. */
export const handOverAnswers = ['accept', 'decline', 'withdraw'] as const;

/** Accepts or declines the lead of the case, or takes an offer back. Rooms stay with their writers, the code word stays. */
export const answerHandOver = change({
  path: '/cases/:caseId/hand-overs/:handOverId/answer',
  slug: '/t/:caseId/vastuu/:handOverId',
  summary: 'Accept or decline the lead of the case, or withdraw the offer.',
  input: z.object({ caseId: CaseId, handOverId: id(), answer: choice(handOverAnswers) }),
  action: answerHandOverAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverAnswered',
  async run({ tx, input, acting, trail }) {
    const [offer] = await findHandOver(tx, input.caseId);
    if (!offer || offer.id !== input.handOverId) throw new Problem('not-found');
    const ours = offer.from_id === acting.organisationId;
    if (ours !== (input.answer === 'withdraw'))
      throw new Problem('invalid', { fields: [{ field: 'answer', reason: 'choose' }] });
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
    async prepare({ tx, acting, input, vault }) {
      const [head, [offer]] = await Promise.all([readCaseHead(tx, acting), findHandOver(tx, acting.case.id)]);
      if (!offer || offer.id !== input.handOverId) throw new Problem('not-found');
      const ours = offer.from_id === acting.organisationId;
      return { head, from: offer.from, to: offer.to, ours, note: handOverNote(vault, offer) };
    },
    page: AnswerHandOverPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
