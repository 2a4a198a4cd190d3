import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { viewCouplingAction } from './coupling.access.ts';
import { StepPage } from './pages/StepPage.tsx';
import { readCoupling } from './read-coupling.ts';

/** One step with the support behind it. */
export const viewCoupling = look({
  path: '/cases/:caseId/couplings/:stepId',
  slug: '/t/:caseId/tuki-ja-vaiheet/:stepId',
  summary: 'One procedural step: what stands behind it on either side, and which services it should start.',
  input: z.object({ caseId: CaseId, stepId: id() }),
  action: viewCouplingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CouplingViewed',
  async run(context) {
    const [head, { today, steps }] = await Promise.all([
      readCaseHead(context.tx, context.acting),
      readCoupling(context, { stepId: context.input.stepId }),
    ]);
    const [step] = steps;
    if (!step) throw new Problem('not-found');
    return { head, today, step };
  },
  page: StepPage,
});
