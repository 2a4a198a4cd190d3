import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { guardianOnPaper } from '../child/index.ts';
import { PlanPage } from './pages/PlanPage.tsx';
import { viewPlanAction } from './plan.access.ts';
import { papers } from './plan-paper.ts';
import { readPlan } from './read-plan.ts';

/** The plan: her goals, what has been promised, what is needed, who helps. A view over the rooms that the viewer may read. */
export const viewPlan = look({
  path: '/cases/:caseId/plan',
  slug: '/t/:caseId/suunnitelma',
  summary: 'Goals, tasks with their last answer, needs, who helps and who is missing, as far as they are open to one.',
  input: z.object({
    caseId: CaseId,
    /** One page to print: for her, or for a meeting. */
    tuloste: z.enum(papers, { error: 'choose' }).optional(),
  }),
  action: viewPlanAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PlanViewed',
  async run(context) {
    const { tuloste = null } = context.input;
    // Only the paper for the person leaves with somebody.
    const [plan, guardian] = await Promise.all([
      readPlan(context),
      tuloste === 'hanelle' ? guardianOnPaper(context) : false,
    ]);
    return { ...plan, print: tuloste, guardian };
  },
  page: PlanPage,
});
