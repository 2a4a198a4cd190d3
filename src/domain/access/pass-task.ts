import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { passTaskAction } from './access.access.ts';
import { listSinceBars, namesakesOf } from './bars.queries.ts';
import { PassTaskPage } from './pages/PassTaskPage.tsx';

/** Gives a task that was asked of a barred worker to another of the same organisation, or to nobody in particular (sentence 12). */
export const passTask = change({
  path: '/cases/:caseId/bars/tasks/:taskId/pass',
  slug: '/t/:caseId/estot/tehtava/:taskId',
  summary: 'Give a task that was asked of a barred worker to somebody else of the same organisation.',
  input: z.object({ caseId: CaseId, taskId: id(), workerId: optionalId() }),
  action: passTaskAction,
  subject: (input) => onCase(input.caseId),
  audit: 'BarredTaskPassed',
  async run({ tx, input, trail }) {
    trail.officersOnly();
    await tx.query('select act.pass_task($1, $2, $3)', [input.caseId, input.taskId, input.workerId ?? null]);
    trail.about({ caseId: input.caseId, taskId: input.taskId });
    return { id: input.taskId, workerId: input.workerId ?? null };
  },
  form: {
    async prepare({ tx, acting, input, trail }) {
      trail.officersOnly();
      const [head, since] = await Promise.all([readCaseHead(tx, acting), listSinceBars(tx, acting.case.id)]);
      const task = since.find((item) => item.kind === 'task' && item.id === input.taskId && item.workerId !== null);
      if (!task) throw new Problem('not-found');
      const part = head.parts.find((item) => item.organisationId === task.forId);
      const workers = (part?.workers ?? []).filter((worker) => worker.id !== task.workerId);
      return { head, task, workers, namesakes: await namesakesOf(tx, [], [task]) };
    },
    page: PassTaskPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/estot`,
});
