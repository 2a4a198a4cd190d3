import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readAnswersLeft } from './answers.queries.ts';
import { appointmentTable } from './appointment-table.ts';
import { viewMeetingsAction } from './meeting.access.ts';
import { meetingTable } from './meeting-table.ts';
import { MeetingsPage } from './pages/MeetingsPage.tsx';

/** Meetings and appointments around one person, coming and past. */
export const viewMeetings = look({
  path: '/cases/:caseId/meetings',
  slug: '/t/:caseId/suunnitelma/ajat',
  summary: 'Meetings and appointments of a case, as far as one may read them.',
  input: z.object({ caseId: CaseId }),
  action: viewMeetingsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingsViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, meetings, appointments, answersLeft] = await Promise.all([
      readCaseHead(tx, acting),
      meetingTable.read(tx, vault, trail, input.caseId),
      appointmentTable.read(tx, vault, trail, input.caseId),
      readAnswersLeft(tx, vault, trail, input.caseId, acting.organisationId),
    ]);
    return { head, meetings, appointments, answersLeft };
  },
  page: MeetingsPage,
});
