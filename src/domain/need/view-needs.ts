import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readOwnBeside } from '../practice/index.ts';
import { viewNeedsAction } from './need.access.ts';
import { needTable } from './need-line.ts';
import { NeedsPage } from './pages/NeedsPage.tsx';

/** Her needs by domain: her view and the professional one side by side, what was and what is. */
export const viewNeeds = look({
  path: '/cases/:caseId/needs',
  slug: '/t/:caseId/suunnitelma/tarpeet',
  summary:
    'Needs by domain, every look at each: the client’s view, the professional view, strengths, urgency, whether the client was asked.',
  input: z.object({ caseId: CaseId }),
  action: viewNeedsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NeedsViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, needs, ownPractices] = await Promise.all([
      readCaseHead(tx, acting),
      needTable.read(tx, vault, trail, input.caseId),
      readOwnBeside(tx),
    ]);
    return { head, needs, ownPractices };
  },
  page: NeedsPage,
});
