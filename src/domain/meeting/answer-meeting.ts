import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalText, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { backToWork, readFormFrame } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { longestSuggestion, meetingAnswers } from './answer-fields.ts';
import { answerMeetingAct, answerPlace, readCalled } from './answers.queries.ts';
import { answerMeetingAction } from './meeting.access.ts';
import { meetingSlug } from './meeting-slug.ts';
import { getMeeting } from './meeting-table.ts';
import { AnswerMeetingPage } from './pages/AnswerMeetingPage.tsx';

/** Answers the invitation to a meeting ahead: comes, cannot come, or asks another time. Another answer takes its place. */
export const answerMeeting = change({
  path: '/cases/:caseId/meetings/:meetingId/answer',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/vastaa',
  summary:
    'Answer the invitation to a coming meeting: `comes`, `cannot`, or `other-time` with the time that is asked for. The last answer counts, for the time that stands in that version of the meeting.',
  input: z.object({
    caseId: CaseId,
    meetingId: id(),
    version: version(),
    answer: choice(meetingAnswers),
    suggestion: optionalText(longestSuggestion),
    back: backToWork(),
  }),
  action: answerMeetingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingAnswered',
  async run({ tx, input, acting, trail, vault }) {
    const { caseId, meetingId, answer } = input;
    const suggestion = answer === 'other-time' ? input.suggestion : undefined;
    if (answer === 'other-time' && suggestion === undefined)
      throw new Problem('invalid', { fields: [{ field: 'suggestion', reason: 'required' }] });
    refuseIdentity({ suggestion });
    const room = await ownRoom(tx, caseId, 'coordination');
    if (room === undefined) throw new Problem('not-found');
    const made = randomUUID();
    const body = suggestion === undefined ? null : vault.seal(answerPlace(made, room), suggestion);
    await answerMeetingAct(tx, caseId, { meetingId, version: input.version, id: made, answer, body });
    trail.saw(acting.organisationId, 'coordination', `meeting-answer:${made}:1`);
    trail.about({ meetingId, answer });
    return { id: made, meetingId, answer };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.meetingId) throw new Problem('not-found');
      const [frame, meeting, called] = await Promise.all([
        readFormFrame({ tx, acting }),
        getMeeting(tx, vault, trail, acting.case.id, input.meetingId),
        readCalled(tx, vault, trail, input.meetingId),
      ]);
      const own = called.find((each) => each.own);
      if (!own) throw new Problem('forbidden');
      return { ...frame, meeting, mine: own.answers.find(({ mine }) => mine) };
    },
    page: AnswerMeetingPage,
  },
  keeps: 'answer',
  corrects: 'answer',
  afterwards: (_, input) => input.back ?? meetingSlug(input.caseId, input.meetingId),
});
