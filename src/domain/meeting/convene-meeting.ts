import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { conveneMeetingAction } from './meeting.access.ts';
import { conveneMeetingAct } from './meeting.queries.ts';
import { readMeetingFrame } from './meeting-form-frame.ts';
import { attendeesOf, meetingInput, momentsOf } from './meeting-input.ts';
import { meetingSlug } from './meeting-slug.ts';
import { meetingTable } from './meeting-table.ts';
import { MeetingFormPage } from './pages/MeetingFormPage.tsx';

/** Calls a meeting: anybody on the case whom the caller sees, but for hidden parts. On a network consent only those who stand in one with the caller. */
export const conveneMeeting = change({
  path: '/cases/:caseId/meetings',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri',
  summary: 'Call a meeting: when, agenda, who is asked on which basis, the client’s wish and presence.',
  input: z.object({ caseId: CaseId, ...meetingInput }),
  action: conveneMeetingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingConvened',
  async run({ tx, input, acting, now, trail, vault }) {
    const { starts, ends } = momentsOf(input, now);
    const asked = attendeesOf(input);
    refuseIdentity(meetingTable.wordsOf(input));
    const room = await ownRoom(tx, input.caseId, 'coordination');
    if (room === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const { body } = meetingTable.seal(vault, { row: id, room, version: 1 }, input);
    await conveneMeetingAct(tx, input.caseId, { id, starts, ends, presence: input.presence, body, asked });
    const { organisationId } = acting;
    meetingTable.saw(trail, { id, organisationId, class: 'coordination', version: 1 });
    trail.about({ meetingId: id, asked: asked.map((item) => item.id) });
    return { id, version: 1 };
  },
  form: {
    prepare: readMeetingFrame,
    page: MeetingFormPage,
  },
  keeps: 'meetingId',
  afterwards: (view, input) => meetingSlug(input.caseId, view.id),
});
