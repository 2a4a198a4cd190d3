import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { AnswerTaskPage } from './pages/AnswerTaskPage.tsx';
import { answerTaskAction } from './plan.access.ts';
import { answerTaskAct, findTask, promisePlace } from './task.queries.ts';
import { longestAnswer, taskAnswers } from './task.ts';

/** Answers a task of the own organisation: accepts, declines with a reason, ticks it off, or takes a fresh tick back. */
export const answerTask = change({
  path: '/cases/:caseId/tasks/:taskId/answer',
  slug: '/t/:caseId/suunnitelma/tehtava/:taskId',
  summary: 'Accept a task, decline it with a reason, tick it off, or take one’s own tick back within seconds.',
  input: z.object({ caseId: CaseId, taskId: id(), answer: choice(taskAnswers), reason: optionalText(longestAnswer) }),
  action: answerTaskAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TaskAnswered',
  async run({ tx, input, acting, trail, vault }) {
    if (input.answer === 'declined' && input.reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    refuseIdentity({ reason: input.reason });
    const roomId = await ownRoom(tx, input.caseId, 'coordination');
    if (roomId === undefined) throw new Problem('not-found');
    const made = randomUUID();
    const body =
      input.reason === undefined
        ? null
        : vault.seal({ table: 'task_answer', row: made, room: roomId, version: 1 }, input.reason);
    // What is promised stays with who promises it, also when the asker's row closes to her: in her own words' place, with its day.
    const task = input.answer === 'accepted' ? await findTask(tx, vault, trail, input.caseId, input.taskId) : undefined;
    const promised = task?.text ? vault.seal(promisePlace(made, roomId), task.text) : null;
    await answerTaskAct(tx, input.caseId, input.taskId, { id: made, answer: input.answer, body, promised });
    trail.saw(acting.organisationId, 'coordination', `task-answer:${made}:1`);
    trail.about({ taskId: input.taskId, answer: input.answer });
    return { id: made, taskId: input.taskId, answer: input.answer };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.taskId) throw new Problem('not-found');
      const [head, task, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findTask(tx, vault, trail, acting.case.id, input.taskId),
        readReaders(tx, acting.case.id),
      ]);
      if (!task) throw new Problem('not-found');
      return { head, task, readers, today: dayOf(acting.now) };
    },
    page: AnswerTaskPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tehtava-${view.taskId}`,
});
