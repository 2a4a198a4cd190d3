import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { servicesNear } from '../service/index.ts';
import { asking } from './asking.ts';
import { viewCouplingAction } from './coupling.access.ts';
import { supportKinds } from './coupling.ts';
import { SupportPage } from './pages/SupportPage.tsx';
import { readCoupling } from './read-coupling.ts';

const mostServices = 3;

/** One kind of support of one step: who says how it stands, who could give it, how it is asked for. */
export const viewSupport = look({
  path: '/cases/:caseId/couplings/:stepId/:kind',
  slug: '/t/:caseId/tuki-ja-vaiheet/:stepId/:kind',
  summary:
    'One kind of support of a procedural step: every line that says something of it, its sources, who could give it.',
  input: z.object({ caseId: CaseId, stepId: id(), kind: choice(supportKinds) }),
  action: viewCouplingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SupportViewed',
  async run(context) {
    const { tx, acting, input, now } = context;
    const whom = { serves: [], today: dayOf(now) };
    const [head, { today, steps }, services] = await Promise.all([
      readCaseHead(tx, acting),
      readCoupling(context, { stepId: input.stepId }),
      servicesNear(tx, acting.organisationId, asking[input.kind].find, whom, mostServices),
    ]);
    const [step] = steps;
    const item = step && [...step.behind, ...step.starts].find(({ kind }) => kind === input.kind);
    if (!item) throw new Problem('not-found');
    return { head, today, step, item, services };
  },
  page: SupportPage,
});
