import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewCouplingAction } from './coupling.access.ts';
import { CouplingPage } from './pages/CouplingPage.tsx';
import { readCoupling } from './read-coupling.ts';

/** Every step of the case with the support behind it and what it should start. */
export const viewCouplings = look({
  path: '/cases/:caseId/couplings',
  slug: '/t/:caseId/tuki-ja-vaiheet',
  summary:
    'For each procedural step: what support stands behind it on either side, with its source, and which services it should start. A list, never a condition.',
  input: z.object({ caseId: CaseId }),
  action: viewCouplingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CouplingsViewed',
  async run(context) {
    const [head, coupling] = await Promise.all([readCaseHead(context.tx, context.acting), readCoupling(context)]);
    return { head, ...coupling };
  },
  page: CouplingPage,
});
