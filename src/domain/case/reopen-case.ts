import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { reopenCaseAction } from './case.access.ts';
import { readCaseHead } from './case-head.ts';
import { ReopenCasePage } from './pages/CaseStatePages.tsx';

/** Reopens a closed case; grants that have ended do not come back. */
export const reopenCase = change({
  path: '/cases/:caseId/reopen',
  slug: '/t/:caseId/avaa',
  summary: 'Reopen a closed case; ended grants stay ended.',
  input: z.object({ caseId: CaseId }),
  action: reopenCaseAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CaseReopened',
  async run({ tx, input }) {
    await tx.query('select act.reopen_case($1)', [input.caseId]);
    return { id: input.caseId, state: 'open' };
  },
  form: { prepare: ({ tx, acting }) => readCaseHead(tx, acting), page: ReopenCasePage },
  keeps: 'openCase',
  undoes: 'closedCase',
  afterwards: (_, input) => `/t/${input.caseId}`,
});
