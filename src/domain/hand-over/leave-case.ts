import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, mustTick } from '../../platform/http/fields.ts';
import { leaveCaseAction } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { readEndings } from './ends.queries.ts';
import { LeaveCasePage } from './pages/LeaveCasePage.tsx';
import { readPromises } from './promises.ts';

/** The own organisation leaves the case: it loses what others have opened to it at once and keeps its own records and promises. */
export const leaveCase = change({
  path: '/cases/:caseId/leave',
  slug: '/t/:caseId/lahde',
  summary: 'The own organisation leaves the case.',
  input: z.object({ caseId: CaseId, sure: mustTick() }),
  action: leaveCaseAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PartLeft',
  async run({ tx, input, acting, trail }) {
    await tx.query('select act.leave_case($1)', [input.caseId]);
    trail.about({ organisationId: acting.organisationId });
    return { id: input.caseId, state: 'left' };
  },
  form: {
    async prepare({ tx, acting, vault, trail }) {
      const [head, ends, promises] = await Promise.all([
        readCaseHead(tx, acting),
        readEndings(tx, acting.case.id),
        readPromises({ tx, vault, trail, acting }),
      ]);
      return { head, ends, promises };
    },
    page: LeaveCasePage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
