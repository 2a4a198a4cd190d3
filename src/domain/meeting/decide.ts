import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, id, optionalId, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { longestTask, readAskable, receivers } from '../plan/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { writeMinuteAction } from './meeting.access.ts';
import { decideAct } from './meeting.queries.ts';
import { meetingSlug } from './meeting-slug.ts';
import { getMeeting } from './meeting-table.ts';
import { DecisionPage } from './pages/DecisionPage.tsx';

/** Writes a decision of a meeting down: a task with an owner and a day, on the same conditions as every other task. */
export const decide = change({
  path: '/cases/:caseId/meetings/:meetingId/decisions',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/paatos',
  summary: 'Write a decision of a meeting down as a task: one owner, one day, one receiver.',
  input: z.object({
    caseId: CaseId,
    meetingId: id(),
    text: text(longestTask),
    forId: id(),
    workerId: optionalId(),
    receiver: choice(receivers),
    dueOn: day(),
  }),
  action: writeMinuteAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DecisionRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    if (input.dueOn < dayOf(now)) throw new Problem('invalid', { fields: [{ field: 'dueOn', reason: 'past' }] });
    refuseIdentity({ text: input.text });
    const room = await ownRoom(tx, input.caseId, 'coordination');
    if (room === undefined) throw new Problem('not-found');
    const made = randomUUID();
    const body = vault.seal({ table: 'task', row: made, room, version: 1 }, input.text);
    await decideAct(tx, input.caseId, { ...input, id: made, body });
    trail.saw(acting.organisationId, 'coordination', `task:${made}:1`);
    trail.about({ meetingId: input.meetingId, taskId: made });
    return { id: made };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const [frame, askable, meeting] = await Promise.all([
        readFormFrame({ tx, acting }),
        readAskable(tx, acting.case.id),
        getMeeting(tx, vault, trail, acting.case.id, input.meetingId),
      ]);
      const parts = frame.head.parts.filter((part) => part.own || askable.has(part.organisationId));
      return { ...frame, meeting, parts };
    },
    page: DecisionPage,
  },
  afterwards: (_, input) => meetingSlug(input.caseId, input.meetingId),
});
