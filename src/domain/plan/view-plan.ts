import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readNeeds } from '../need/index.ts';
import { readSectorPlaces } from '../sector/index.ts';
import { readGoals } from './goal.queries.ts';
import { PlanPage } from './pages/PlanPage.tsx';
import { viewPlanAction } from './plan.access.ts';
import { readTasks } from './task.queries.ts';

/** The plan: her goals, what has been promised, what is needed, who helps. A view over the rooms that the viewer may read. */
export const viewPlan = look({
  path: '/cases/:caseId/plan',
  slug: '/t/:caseId/suunnitelma',
  summary: 'Goals, tasks with their last answer, needs, who helps and who is missing, as far as they are open to one.',
  input: z.object({
    caseId: CaseId,
    /** One page to print: for her, or for a meeting. */
    tuloste: z.enum(['hanelle', 'kokous'], { error: 'choose' }).optional(),
  }),
  action: viewPlanAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PlanViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const { caseId } = input;
    const [head, goals, tasks, needs, places] = await Promise.all([
      readCaseHead(tx, acting),
      readGoals(tx, vault, trail, caseId),
      readTasks(tx, vault, trail, caseId),
      readNeeds(tx, vault, trail, caseId),
      readSectorPlaces(tx, vault, trail, caseId),
    ]);
    return { head, goals, tasks, needs, places, today: dayOf(now), print: input.tuloste ?? null };
  },
  page: PlanPage,
});
