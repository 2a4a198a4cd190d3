import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseIdentity } from '../reader/index.ts';
import { conveneMeetingAction } from './meeting.access.ts';
import { changeMeetingAct } from './meeting.queries.ts';
import { readMeetingFrame } from './meeting-form-frame.ts';
import { attendeesOf, meetingInput, momentsOf } from './meeting-input.ts';
import { meetingSlug } from './meeting-slug.ts';
import { getOwnMeeting, meetingTable } from './meeting-table.ts';
import { MeetingFormPage } from './pages/MeetingFormPage.tsx';

/** Changes a planned meeting; the former version is kept. */
export const changeMeeting = change({
  path: '/cases/:caseId/meetings/:meetingId/change',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/muuta',
  summary: 'Change a planned meeting of the own organisation: the next version; a lost update is refused.',
  input: z.object({ caseId: CaseId, meetingId: id(), version: version(), ...meetingInput }),
  action: conveneMeetingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingChanged',
  async run({ tx, input, now, trail, vault }) {
    const meeting = await getOwnMeeting(tx, vault, trail, input.caseId, input.meetingId);
    const { starts, ends } = momentsOf(input, now, new Date(meeting.startsAt));
    if (meeting.version !== input.version) throw new Problem('changed', { standing: { version: meeting.version } });
    refuseIdentity(meetingTable.wordsOf(input));
    const next = input.version + 1;
    const at = { row: meeting.id, room: meeting.roomId, version: next };
    const { body } = meetingTable.seal(vault, at, input);
    const asked = attendeesOf(input);
    await changeMeetingAct(tx, input.caseId, input.version, {
      id: meeting.id,
      starts,
      ends,
      presence: input.presence,
      body,
      asked,
    });
    meetingTable.saw(trail, { ...meeting, version: next });
    trail.about({ meetingId: meeting.id, asked: asked.map(({ id }) => id) });
    return { id: meeting.id, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const [frame, meeting] = await Promise.all([
        readMeetingFrame({ tx, acting }),
        getOwnMeeting(tx, vault, trail, acting.case.id, input.meetingId),
      ]);
      return { ...frame, meeting };
    },
    page: MeetingFormPage,
  },
  keeps: 'meetingId',
  corrects: 'meetingId',
  afterwards: (view, input) => meetingSlug(input.caseId, view.id),
});
