import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { writeMinuteAction } from './meeting.access.ts';
import { findMeeting, readMinutes, writeMinuteAct } from './meeting.queries.ts';
import { longestMinute, longestReason } from './meeting.ts';
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
    text: text(longestMinute),
    reason: optionalText(longestReason),
  }),
  action: writeMinuteAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MinuteWritten',
  async run({ tx, input, acting, trail, vault }) {
    if (input.version > 0 && input.reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    const [room, minutes] = await Promise.all([
      ownRoom(tx, input.caseId, 'coordination'),
      readMinutes(tx, vault, trail, input.caseId, input.meetingId),
      refuseTelltaleTexts(tx, input.caseId, { text: input.text, reason: input.reason }),
    ]);
    if (room === undefined) throw new Problem('not-found');
    const standing = minutes.find(({ own }) => own);
    if ((standing?.version ?? 0) !== input.version)
      throw new Problem('changed', { standing: { version: standing?.version, text: standing?.text } });
    const row = standing?.id ?? randomUUID();
    const next = input.version + 1;
    const sealed = sealLine(vault, 'minute', { row, room, version: next }, { text: input.text }, input.reason);
    await writeMinuteAct(tx, input.caseId, {
      meetingId: input.meetingId,
      id: row,
      version: input.version,
      ...sealed,
    });
    trail.saw(acting.organisationId, 'coordination', `minute:${row}:${next}`);
    trail.about({ meetingId: input.meetingId });
    return { id: row, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.meetingId) throw new Problem('not-found');
      const [head, readers, meeting, minutes] = await Promise.all([
        readCaseHead(tx, acting),
        readReaders(tx, acting.case.id),
        findMeeting(tx, vault, trail, acting.case.id, input.meetingId),
        readMinutes(tx, vault, trail, acting.case.id, input.meetingId),
      ]);
      if (!meeting) throw new Problem('not-found');
      return { head, readers, meeting, minute: minutes.find(({ own }) => own) };
    },
    page: MinutePage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/suunnitelma/ajat/palaveri/${input.meetingId}`,
});
