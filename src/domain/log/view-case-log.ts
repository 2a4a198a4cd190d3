import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { caseCode, readCaseHead } from '../case/index.ts';
import { viewCaseLogAction } from './log.access.ts';
import { readLog } from './log.queries.ts';
import { logFilterFields, pageOf, pageSize } from './log-page.ts';
import { CaseLogPage } from './pages/CaseLogPage.tsx';

/** The use log of the own organisation's rooms of one case, 25 entries a page, filtered by use and person in the URL. */
export const viewCaseLog = look({
  path: '/cases/:caseId/log',
  slug: '/t/:caseId/loki',
  summary: 'Who used the own organisation’s rooms of this case; keyset paging with before.',
  input: z.object({ caseId: CaseId, ...logFilterFields }),
  action: viewCaseLogAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CaseLogViewed',
  async run({ tx, input, acting, vault, trail }) {
    // The data-protection officer sees the log and not the case (access text, section 4): no head, no code word.
    const sees = acting.case.own.includes('case');
    const [head, part] = await Promise.all([
      sees ? readCaseHead(tx, acting) : null,
      readLog(tx, vault, acting, input.caseId, input, pageSize + 1),
    ]);
    const page = pageOf(part, input, acting.workerId);
    for (const { id } of page.entries) trail.saw(acting.organisationId, 'log', `entry:${id}`);
    return { caseId: input.caseId as string, code: caseCode(input.caseId), head, ...page };
  },
  page: CaseLogPage,
});
