import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { exportSheetAction } from './meeting.access.ts';
import { longestPurpose } from './meeting-fields.ts';
import { getMeeting } from './meeting-table.ts';
import { ExportSheetPage } from './pages/ExportSheetPage.tsx';
import { readSheet } from './read-sheet.ts';
import { sheetOf } from './sheet.ts';
import { sheetDocument } from './sheet-document.ts';

/** The sheet of a meeting as a document, made for its viewer; an export, logged with the purpose that she typed. */
export const exportSheet = change({
  path: '/cases/:caseId/meetings/:meetingId/sheet-file',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/tiedosto',
  summary: 'The one-page sheet of a meeting as a tagged PDF, made of what the viewer may see; needs a purpose.',
  input: z.object({ caseId: CaseId, meetingId: id(), purpose: text(longestPurpose) }),
  action: exportSheetAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingSheetExported',
  async run({ tx, input, acting, vault, trail }) {
    const sheet = await readSheet(tx, vault, trail, acting, input.meetingId);
    trail.about({ meetingId: input.meetingId, purpose: input.purpose });
    return sheet;
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const [head, meeting] = await Promise.all([
        readCaseHead(tx, acting),
        getMeeting(tx, vault, trail, acting.case.id, input.meetingId),
      ]);
      return { head, meeting };
    },
    page: ExportSheetPage,
  },
  async file(view, language) {
    const bytes = await sheetDocument(sheetOf(view, language), language);
    return { name: `${view.code}.pdf`, type: 'application/pdf', bytes: new Uint8Array(bytes) };
  },
});
