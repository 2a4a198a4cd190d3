import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewMeetingsAction } from './meeting.access.ts';
import { SheetPage } from './pages/SheetPage.tsx';
import { readSheet } from './read-sheet.ts';

/** The sheet of a meeting as a page, made for its viewer. */
export const viewSheet = look({
  path: '/cases/:caseId/meetings/:meetingId/sheet',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/sivu',
  summary: 'The one-page sheet of a meeting, made of what the viewer may see.',
  input: z.object({ caseId: CaseId, meetingId: id() }),
  action: viewMeetingsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingSheetViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, sheet] = await Promise.all([
      readCaseHead(tx, acting),
      readSheet(tx, vault, trail, acting, input.meetingId),
    ]);
    trail.about({ meetingId: input.meetingId });
    return { head, sheet };
  },
  page: SheetPage,
});
