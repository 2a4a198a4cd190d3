import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { backToWork } from '../case/index.ts';
import { askTaskAction } from './plan.access.ts';
import { remindAct } from './task.queries.ts';

/** Reminds another organisation of what was asked of it, once a day. */
export const remindTask = change({
  path: '/cases/:caseId/tasks/:taskId/remind',
  slug: '/t/:caseId/suunnitelma/tehtava/:taskId/muistuta',
  summary:
    'Remind another organisation of a task that the own one has asked and that is not done: once a day. Who is to do it sees that, and by whom.',
  input: z.object({ caseId: CaseId, taskId: id(), back: backToWork() }),
  action: askTaskAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TaskReminded',
  async run({ tx, input, acting, trail }) {
    const made = randomUUID();
    await remindAct(tx, input.caseId, input.taskId, made);
    trail.saw(acting.organisationId, 'coordination', `reminder:${made}:1`);
    trail.about({ taskId: input.taskId });
    return { id: made, taskId: input.taskId };
  },
  afterwards: (view, input) => input.back ?? `/t/${input.caseId}/suunnitelma#tehtava-${view.taskId}`,
});
