import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, day, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { readFormer, sealLine } from '../room/index.ts';
import { findGoal, refreshList, replaceGoal } from './goal.queries.ts';
import { goalFields, goalText } from './goal-input.ts';
import { CorrectGoalPage } from './pages/CorrectGoalPage.tsx';
import { setGoalAction } from './plan.access.ts';

/** Corrects a goal of the own organisation: the next version, with its reason. Its outcome is told at a review. */
export const correctGoal = change({
  path: '/cases/:caseId/goals/:goalId/correct',
  slug: '/t/:caseId/suunnitelma/tavoite/:goalId',
  summary: 'Correct a goal, or mark it as written by mistake: the next version; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    goalId: id(),
    ...goalFields,
    reviewOn: day().optional(),
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: setGoalAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GoalCorrected',
  async run({ tx, input, acting, now, trail, vault }) {
    const goal = await findGoal(tx, vault, input.caseId, input.goalId);
    if (!goal) throw new Problem('not-found');
    if (!goal.own) throw new Problem('forbidden');
    const { words, steps, reason } = input;
    await refuseTelltaleTexts(tx, input.caseId, { words, steps, reason });
    const next = input.version + 1;
    const at = { row: goal.id, room: goal.roomId, version: next };
    const done = await replaceGoal(tx, {
      ...input,
      ...sealLine(vault, 'goal', at, goalText(input, goal.why), reason),
      id: goal.id,
      state: goal.state,
      reviewOn: input.reviewOn ?? goal.reviewOn,
      endedOn: goal.endedOn,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: goal.version, words: goal.words } });
    await refreshList(tx, input.caseId);
    trail.saw(acting.organisationId, 'coordination', `goal:${goal.id}:${next}`);
    trail.about({ goalId: goal.id, domain: input.domain, version: next });
    return { id: goal.id, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.goalId) throw new Problem('not-found');
      const [head, goal, former, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findGoal(tx, vault, acting.case.id, input.goalId),
        readFormer(tx, vault, 'goal', input.goalId),
        readReaders(tx, acting.case.id),
      ]);
      if (!goal) throw new Problem('not-found');
      if (!goal.own) throw new Problem('forbidden');
      trail.saw(acting.organisationId, 'coordination', `goal:${goal.id}:${goal.version}`);
      return { head, goal, former, readers };
    },
    page: CorrectGoalPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tavoite-${view.id}`,
});
