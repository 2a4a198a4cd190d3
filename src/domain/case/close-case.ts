import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, version } from '../../platform/http/fields.ts';
import { closeCaseAction } from './case.access.ts';
import { readCaseHead } from './case-head.ts';
import { CloseCasePage } from './pages/CaseStatePages.tsx';

/** Closes the case: grants end, the last lead and backup of each organisation read on (access text, section 5). */
export const closeCase = change({
  path: '/cases/:caseId/close',
  slug: '/t/:caseId/sulje',
  summary: 'Close the case; every grant ends at once.',
  input: z.object({ caseId: CaseId, version: version() }),
  action: closeCaseAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CaseClosed',
  async run({ tx, input }) {
    await tx.query('select act.close_case($1, $2)', [input.caseId, input.version]);
    return { id: input.caseId, state: 'closed' };
  },
  form: { prepare: ({ tx, acting }) => readCaseHead(tx, acting), page: CloseCasePage },
  keeps: 'closedCase',
  undoes: 'openCase',
  afterwards: (_, input) => `/t/${input.caseId}`,
});
