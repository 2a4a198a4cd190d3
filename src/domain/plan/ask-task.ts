import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, id, optionalId, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { readGoals } from './goal.queries.ts';
import { AskTaskPage } from './pages/AskTaskPage.tsx';
import { askTaskAction } from './plan.access.ts';
import { askTaskAct, readAskable } from './task.queries.ts';
import { longestTask, receivers } from './task.ts';

/** Asks for something: of the own organisation, or of another one within the same network consent. */
export const askTask = change({
  path: '/cases/:caseId/tasks',
  slug: '/t/:caseId/suunnitelma/tehtava',
  summary: 'Ask for something by a day: one owner, one receiver. Another organisation only within one network consent.',
  input: z.object({
    caseId: CaseId,
    text: text(longestTask),
    forId: id(),
    workerId: optionalId(),
    receiver: choice(receivers),
    dueOn: day().optional(),
    goalId: optionalId(),
  }),
  action: askTaskAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TaskAsked',
  async run({ tx, input, acting, now, trail, vault }) {
    if (input.dueOn !== undefined && input.dueOn < dayOf(now))
      throw new Problem('invalid', { fields: [{ field: 'dueOn', reason: 'past' }] });
    refuseIdentity({ text: input.text });
    const roomId = await ownRoom(tx, input.caseId, 'coordination');
    if (roomId === undefined) throw new Problem('not-found');
    const made = randomUUID();
    const body = vault.seal({ table: 'task', row: made, room: roomId, version: 1 }, input.text);
    await askTaskAct(tx, input.caseId, { ...input, id: made, body });
    trail.saw(acting.organisationId, 'coordination', `task:${made}:1`);
    trail.about({ taskId: made, own: input.forId === acting.organisationId });
    return { id: made };
  },
  form: {
    async prepare({ tx, acting, vault, trail }) {
      const [frame, askable, organisations, goals] = await Promise.all([
        readFormFrame({ tx, acting }),
        readAskable(tx, acting.case.id),
        listOrganisations(tx),
        readGoals(tx, vault, trail, acting.case.id),
      ]);
      const parts = frame.head.parts.filter((part) => part.own || askable.has(part.organisationId));
      return { ...frame, parts, organisations, goals: goals.filter(({ own, state }) => own && state === 'open') };
    },
    page: AskTaskPage,
  },
  keeps: 'taskId',
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma#tehtava-${view.id}`,
});
