import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { insertGoal, refreshList } from './goal.queries.ts';
import { goalFields, goalText, refuseEarlyReview } from './goal-input.ts';
import { SetGoalPage } from './pages/SetGoalPage.tsx';
import { setGoalAction } from './plan.access.ts';

/** How far ahead a review is proposed. */
const reviewAfter = 30;

/** Writes a goal in her words, with the day on which it is looked at again. */
export const setGoal = change({
  path: '/cases/:caseId/goals',
  slug: '/t/:caseId/suunnitelma/tavoite',
  summary: 'Write a goal in her words: domain, what is done for it, the day of its review.',
  input: z.object({ caseId: CaseId, ...goalFields }),
  action: setGoalAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GoalSet',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseEarlyReview(input.reviewOn, dayOf(now));
    const [roomId] = await Promise.all([
      ownRoom(tx, input.caseId, 'coordination'),
      refuseTelltaleTexts(tx, input.caseId, { words: input.words, steps: input.steps }),
    ]);
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const { body } = sealLine(vault, 'goal', { row: id, room: roomId, version: 1 }, goalText(input, null));
    await insertGoal(tx, {
      ...input,
      id,
      roomId,
      body,
      state: 'open',
      setOn: dayOf(now),
      endedOn: null,
      authorId: acting.workerId,
      at: now,
    });
    await refreshList(tx, input.caseId);
    trail.saw(acting.organisationId, 'coordination', `goal:${id}:1`);
    trail.about({ goalId: id, domain: input.domain });
    return { id, domain: input.domain, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers, reviewOn: addDays(dayOf(acting.now), reviewAfter) };
    },
    page: SetGoalPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tavoite-${view.id}`,
});
