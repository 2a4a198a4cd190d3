import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readTasks } from '../plan/index.ts';
import { readCalled } from './answers.queries.ts';
import { viewMeetingsAction } from './meeting.access.ts';
import { getMeeting, readMinutes } from './meeting-table.ts';
import { MeetingPage } from './pages/MeetingPage.tsx';

/** One meeting: agenda, who attends and on which basis, decisions, and each organisation's minute. */
export const viewMeeting = look({
  path: '/cases/:caseId/meetings/:meetingId',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId',
  summary: 'One meeting with its agenda, attendees, decisions and the minutes that one may read.',
  input: z.object({ caseId: CaseId, meetingId: id() }),
  action: viewMeetingsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const [head, meeting, called, minutes, tasks] = await Promise.all([
      readCaseHead(tx, acting),
      getMeeting(tx, vault, trail, input.caseId, input.meetingId),
      readCalled(tx, vault, trail, input.meetingId),
      readMinutes(tx, vault, trail, input.caseId, input.meetingId),
      readTasks(tx, vault, trail, input.caseId),
    ]);
    trail.about({ meetingId: meeting.id });
    const { roomId: _, class: __, ...shown } = meeting;
    return {
      head,
      meeting: shown,
      called,
      minutes,
      decisions: tasks.filter(({ decidedAt }) => decidedAt?.id === meeting.id),
      begun: new Date(meeting.startsAt) <= now,
      today: dayOf(now),
    };
  },
  page: MeetingPage,
});
