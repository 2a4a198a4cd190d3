import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { shapeOf } from '../line/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { writeMinuteAction } from './meeting.access.ts';
import { writeMinuteAct } from './meeting.queries.ts';
import { longestReason, minuteFields } from './meeting-fields.ts';
import { meetingSlug } from './meeting-slug.ts';
import { getMeeting, minuteTable, readMinutes } from './meeting-table.ts';
import { MinutePage } from './pages/MinutePage.tsx';

/** Zero for the first text. */
const version = z.coerce.number({ error: 'version' }).int('version').min(0, 'version').max(1_000_000, 'version');

/** The own organisation's minute of a meeting, in its own room; a correction keeps the former text. */
export const writeMinute = change({
  path: '/cases/:caseId/meetings/:meetingId/minute',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/muistio',
  summary: 'Write or correct the own organisation’s minute of a meeting.',
  input: z.object({
    caseId: CaseId,
    meetingId: id(),
    version,
    ...shapeOf(minuteFields, 'always'),
    reason: optionalText(longestReason),
  }),
  action: writeMinuteAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MinuteWritten',
  async run({ tx, input, acting, trail, vault }) {
    if (input.version > 0 && input.reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    refuseIdentity({ text: input.text, reason: input.reason });
    const [room, minutes] = await Promise.all([
      ownRoom(tx, input.caseId, 'coordination'),
      readMinutes(tx, vault, trail, input.caseId, input.meetingId),
    ]);
    if (room === undefined) throw new Problem('not-found');
    const standing = minutes.find(({ own }) => own);
    if ((standing?.version ?? 0) !== input.version)
      throw new Problem('changed', { standing: { version: standing?.version, text: standing?.text } });
    const row = standing?.id ?? randomUUID();
    const next = input.version + 1;
    const sealed = minuteTable.seal(vault, { row, room, version: next }, input);
    await writeMinuteAct(tx, input.caseId, {
      meetingId: input.meetingId,
      id: row,
      version: input.version,
      ...sealed,
    });
    const { organisationId } = acting;
    minuteTable.saw(trail, { id: row, organisationId, class: 'coordination', version: next });
    trail.about({ meetingId: input.meetingId });
    return { id: row, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.meetingId) throw new Problem('not-found');
      const [frame, meeting, minutes] = await Promise.all([
        readFormFrame({ tx, acting }),
        getMeeting(tx, vault, trail, acting.case.id, input.meetingId),
        readMinutes(tx, vault, trail, acting.case.id, input.meetingId),
      ]);
      return { ...frame, meeting, minute: minutes.find(({ own }) => own) };
    },
    page: MinutePage,
  },
  keeps: 'minute',
  corrects: 'minute',
  afterwards: (_, input) => meetingSlug(input.caseId, input.meetingId),
});
