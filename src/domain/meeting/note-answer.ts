import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { meetingAnswers } from './answer-fields.ts';
import { noteAnswerAct, readCalled } from './answers.queries.ts';
import { conveneMeetingAction } from './meeting.access.ts';
import { meetingSlug } from './meeting-slug.ts';
import { getOwnMeeting, meetingTable } from './meeting-table.ts';
import { NoteAnswerPage } from './pages/NoteAnswerPage.tsx';

/** Writes down what a called organisation has answered by telephone or face to face; what it answers here itself goes before. */
export const noteAnswer = change({
  path: '/cases/:caseId/meetings/:meetingId/told-answer',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/kerrottu-vastaus',
  summary:
    'Record what a called organisation has told the convener: `comes`, `cannot` or `other-time`. An answer that it gives here itself counts before it.',
  input: z.object({
    caseId: CaseId,
    meetingId: id(),
    version: version(),
    organisationId: id(),
    answer: choice(meetingAnswers),
  }),
  action: conveneMeetingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingAnswerNoted',
  async run({ tx, input, trail, vault }) {
    const { caseId, answer, ...told } = input;
    const meeting = await getOwnMeeting(tx, vault, trail, caseId, input.meetingId);
    await noteAnswerAct(tx, caseId, { ...told, answer });
    meetingTable.saw(trail, meeting);
    trail.about({ meetingId: meeting.id, answer });
    return { meetingId: meeting.id, answer };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail, now }) {
      if (!input.meetingId) throw new Problem('not-found');
      const [frame, meeting, called] = await Promise.all([
        readFormFrame({ tx, acting }),
        getOwnMeeting(tx, vault, trail, acting.case.id, input.meetingId),
        readCalled(tx, vault, trail, input.meetingId),
      ]);
      if (meeting.state !== 'planned' || new Date(meeting.startsAt) <= now) throw new Problem('changed');
      return { ...frame, meeting, called };
    },
    page: NoteAnswerPage,
  },
  keeps: 'toldAnswer',
  corrects: 'toldAnswer',
  afterwards: (_, input) => meetingSlug(input.caseId, input.meetingId),
});
