import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { viewGoalAct } from './goal.queries.ts';
import { viewedOutcomes, viewers } from './goal-fields.ts';
import { goalTable } from './goal-line.ts';
import { AddGoalViewPage } from './pages/AddGoalViewPage.tsx';
import { addGoalViewAction } from './plan.access.ts';

/** Adds another view on how a goal went: hers, or the own organisation's. It stands beside what the writer says. */
export const addGoalView = change({
  path: '/cases/:caseId/goals/:goalId/views',
  slug: '/t/:caseId/suunnitelma/tavoite/:goalId/nakemys',
  summary: 'Add a view on the outcome of a goal that one may see; it lies in the own organisation’s room.',
  input: z.object({
    caseId: CaseId,
    goalId: id(),
    whose: choice(viewers),
    outcome: choice(viewedOutcomes),
    text: optionalText(300),
  }),
  action: addGoalViewAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GoalViewAdded',
  async run({ tx, input, acting, trail, vault }) {
    refuseIdentity({ text: input.text });
    const roomId = await ownRoom(tx, input.caseId, 'coordination');
    if (roomId === undefined) throw new Problem('not-found');
    const made = randomUUID();
    const body =
      input.text === undefined
        ? null
        : vault.seal({ table: 'goal_view', row: made, room: roomId, version: 1 }, input.text);
    await viewGoalAct(tx, input.caseId, input.goalId, { ...input, id: made, body });
    trail.saw(acting.organisationId, 'coordination', `goal-view:${made}:1`);
    trail.about({ goalId: input.goalId, outcome: input.outcome });
    return { id: made, goalId: input.goalId };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.goalId) throw new Problem('not-found');
      const [head, goal, readers] = await Promise.all([
        readCaseHead(tx, acting),
        goalTable.find(tx, vault, acting.case.id, input.goalId),
        readReaders(tx, acting.case.id),
      ]);
      if (!goal) throw new Problem('not-found');
      goalTable.saw(trail, goal);
      return { head, goal, readers };
    },
    page: AddGoalViewPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tavoite-${view.goalId}`,
});
