import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { conveneMeetingAction } from './meeting.access.ts';
import { recordMeetingAct, writeMinuteAct } from './meeting.queries.ts';
import { longestMinute } from './meeting-fields.ts';
import { readMeetingFrame } from './meeting-form-frame.ts';
import { attendeesOf, meetingInput, pastMomentsOf } from './meeting-input.ts';
import { meetingSlug } from './meeting-slug.ts';
import { meetingTable, minuteTable } from './meeting-table.ts';
import { RecordMeetingPage } from './pages/RecordMeetingPage.tsx';

const { herWish: _, ...recorded } = meetingInput;

/** Records a meeting that was held without having been called here: when, who was there, what was said. Nobody is asked and nothing waits. */
export const recordMeeting = change({
  path: '/cases/:caseId/held-meetings',
  slug: '/t/:caseId/suunnitelma/ajat/pidetty',
  summary:
    'Record a meeting that was held without having been called here: when, agenda, who was there on which basis (`asked`), and the own organisation’s minute.',
  input: z.object({ caseId: CaseId, ...recorded, text: optionalText(longestMinute) }),
  action: conveneMeetingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    const { caseId, text } = input;
    const { starts, ends } = pastMomentsOf(input, now);
    const asked = attendeesOf(input);
    refuseIdentity({ ...meetingTable.wordsOf(input), text });
    const room = await ownRoom(tx, caseId, 'coordination');
    if (room === undefined) throw new Problem('not-found');
    const [id, minute] = [randomUUID(), randomUUID()];
    const { body } = meetingTable.seal(vault, { row: id, room, version: 1 }, input);
    await recordMeetingAct(tx, caseId, { id, starts, ends, presence: input.presence, body, asked });
    const line = { organisationId: acting.organisationId, class: 'coordination', version: 1 } as const;
    meetingTable.saw(trail, { id, ...line });
    if (text !== undefined) {
      const sealed = minuteTable.seal(vault, { row: minute, room, version: 1 }, { text });
      await writeMinuteAct(tx, caseId, { meetingId: id, id: minute, version: 0, ...sealed });
      minuteTable.saw(trail, { id: minute, ...line });
    }
    trail.about({ meetingId: id, asked: asked.map((each) => each.id) });
    return { id, version: 1 };
  },
  form: { prepare: readMeetingFrame, page: RecordMeetingPage },
  afterwards: (view, input) => meetingSlug(input.caseId, view.id),
});
