import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { findConsent, isOpenlyFiled, listRequests } from '../consent/index.ts';
import { answerRequestAction } from './access.access.ts';
import { requestAnswers } from './access.ts';
import { AnswerRequestPage } from './pages/AnswerRequestPage.tsx';

/** Answers what her consent asks of the own organisation: opens the class to those named, or refuses (sentence 8). */
export const answerGrantRequest = change({
  path: '/cases/:caseId/grant-requests/:requestId/answer',
  slug: '/t/:caseId/pyynto/:requestId',
  summary: 'Open the own organisation’s class to those whom the consent names, or refuse.',
  input: z.object({ caseId: CaseId, requestId: id(), answer: choice(requestAnswers) }),
  action: answerRequestAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GrantRequestAnswered',
  async run({ tx, input, acting, trail }) {
    const request = (await listRequests(tx, input.caseId)).find((listRequest) => listRequest.id === input.requestId);
    await tx.query('select act.answer_grant_request($1, $2, $3)', [
      input.caseId,
      input.requestId,
      input.answer === 'open',
    ]);
    trail.about({
      requestId: input.requestId,
      answer: input.answer,
      ...(request ? { class: request.class, toIds: request.receivers.map(({ id }) => id) } : {}),
    });
    trail.saw(acting.organisationId, 'agreement', `request:${input.requestId}:1`);
    if (!request || !(await isOpenlyFiled(tx, input.caseId, request.consent_id))) trail.namesHidden();
    return { id: input.requestId, answer: input.answer };
  },
  form: {
    async prepare({ tx, acting, input, now, vault, trail }) {
      const caseId = acting.case.id;
      const [head, requests] = await Promise.all([readCaseHead(tx, acting), listRequests(tx, caseId)]);
      const request = requests.find((request) => request.id === input.requestId);
      if (!request) throw new Problem('not-found');
      const consent = await findConsent(tx, vault, caseId, request.consent_id, now);
      if (!consent) throw new Problem('not-found');
      trail.saw(acting.organisationId, 'agreement', `request:${request.id}:1`);
      return {
        head,
        consent,
        class: request.class,
        receivers: request.receivers,
        mine: acting.case.own.includes(request.class),
      };
    },
    page: AnswerRequestPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
