import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type PartView, readCaseHead } from '../case/index.ts';
import { listHiddenParts } from '../consent/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { answerNamesAction } from './log.access.ts';
import { listNameRequests, requestPlace } from './name-request.queries.ts';
import { longestReason } from './name-request.ts';
import { AnswerNamesPage } from './pages/AnswerNamesPage.tsx';
import { type Named, tellNamed } from './tell-named.ts';

/**
 * Names hidden parts to the data-protection officer of the own organisation, to that one alone and for thirty days, or refuses with a reason
 * (access model 5 b (g)). To name none is to refuse. Every organisation that was named reads of it in its own use log.
 */
export const answerNames = change({
  path: '/cases/:caseId/name-requests/:requestId/answer',
  slug: '/t/:caseId/loki/nimet/:requestId',
  summary:
    'Name hidden parts that one sees to the data-protection officer who asked, for thirty days, or refuse with a reason.',
  input: z.object({
    caseId: CaseId,
    requestId: id(),
    nameIds: z.array(id()).max(50, 'choose').optional(),
    reason: optionalText(longestReason),
  }),
  action: answerNamesAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NamesAnswered',
  async run({ tx, input, acting, trail, vault }) {
    const { caseId, requestId, nameIds = [], reason } = input;
    if (nameIds.length === 0 && reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    refuseIdentity({ reason });
    const answer = reason === undefined ? null : vault.seal(requestPlace(requestId, 'answer', acting.logRoom), reason);
    const named = await tx.query<Named>('select * from act.answer_names($1, $2, $3, $4)', [
      caseId,
      requestId,
      nameIds,
      answer,
    ]);
    for (const to of named) await tellNamed(tx, vault, acting, caseId, requestId, to);
    // Not whether anything was named: this entry is read by the whole team.
    trail.about({ requestId });
    return { id: requestId, state: named.length > 0 ? 'told' : 'refused' };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const caseId = acting.case.id;
      const [head, [request], hidden] = await Promise.all([
        readCaseHead(tx, acting),
        listNameRequests(tx, vault, caseId, input.requestId ?? ''),
        listHiddenParts(tx, caseId),
      ]);
      if (request?.state !== 'open' || request.mine) throw new Problem('not-found');
      trail.saw(acting.organisationId, 'log', `name-request:${request.id}:1`);
      const isNameable = ({ organisationId }: PartView) =>
        acting.case.leads && organisationId !== acting.organisationId && hidden.has(organisationId);
      return { head, request, nameable: head.parts.filter(isNameable) };
    },
    page: AnswerNamesPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/loki/nimet`,
});
