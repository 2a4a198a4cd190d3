import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { WithdrawTaskPage } from './pages/WithdrawTaskPage.tsx';
import { askTaskAction } from './plan.access.ts';
import { findTask, withdrawTaskAct } from './task.queries.ts';

/** Takes back what the own organisation has asked, as long as it is not done. */
export const withdrawTask = change({
  path: '/cases/:caseId/tasks/:taskId/withdraw',
  slug: '/t/:caseId/suunnitelma/tehtava/:taskId/peru',
  summary: 'Withdraw a task that the own organisation has asked and that is not done.',
  input: z.object({ caseId: CaseId, taskId: id() }),
  action: askTaskAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TaskWithdrawn',
  async run({ tx, input, acting, trail }) {
    await withdrawTaskAct(tx, input.caseId, input.taskId);
    trail.saw(acting.organisationId, 'coordination', `task:${input.taskId}:1`);
    trail.about({ taskId: input.taskId });
    return { id: input.taskId };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.taskId) throw new Problem('not-found');
      const [head, task] = await Promise.all([
        readCaseHead(tx, acting),
        findTask(tx, vault, trail, acting.case.id, input.taskId),
      ]);
      if (!task?.own) throw new Problem('not-found');
      return { head, task };
    },
    page: WithdrawTaskPage,
  },
  undoes: 'taskId',
  afterwards: (_, input) => `/t/${input.caseId}/suunnitelma`,
});
