import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { caseCode, readCaseHead } from '../case/index.ts';
import { viewNameRequestsAction } from './log.access.ts';
import { listNameRequests } from './name-request.queries.ts';
import { NameRequestsPage } from './pages/NameRequestsPage.tsx';

/** Requests that hidden parts be named, and to her who asked what was named and still stands. */
export const viewNameRequests = look({
  path: '/cases/:caseId/name-requests',
  slug: '/t/:caseId/loki/nimet',
  summary: 'Requests that hidden parts be named: to the officer who asked, and to the acting lead of the own part.',
  input: z.object({ caseId: CaseId }),
  action: viewNameRequestsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NameRequestsViewed',
  async run({ tx, acting, input, vault, trail }) {
    const sees = acting.case.own.includes('case');
    const [head, requests] = await Promise.all([
      sees ? readCaseHead(tx, acting) : null,
      listNameRequests(tx, vault, input.caseId),
    ]);
    for (const { id } of requests) trail.saw(acting.organisationId, 'log', `name-request:${id}:1`);
    return { caseId: input.caseId as string, code: caseCode(input.caseId), head, requests };
  },
  page: NameRequestsPage,
});
