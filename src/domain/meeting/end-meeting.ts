import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalText, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { conveneMeetingAction } from './meeting.access.ts';
import { endMeetingAct } from './meeting.queries.ts';
import { longestReason, longestWish, presences } from './meeting-fields.ts';
import { meetingSlug } from './meeting-slug.ts';
import { getOwnMeeting, meetingTable } from './meeting-table.ts';
import { EndMeetingPage } from './pages/EndMeetingPage.tsx';

const came = z.array(id(), { error: 'choose' }).max(30, 'choose').optional();

/** Says that a meeting was held and who came, or that it is cancelled and why. */
export const endMeeting = change({
  path: '/cases/:caseId/meetings/:meetingId/end',
  slug: '/t/:caseId/suunnitelma/ajat/palaveri/:meetingId/paata',
  summary: 'Record that a meeting was held and who came, or that it is cancelled and why.',
  input: z.object({
    caseId: CaseId,
    meetingId: id(),
    version: version(),
    state: choice(['held', 'cancelled']),
    came,
    presence: choice(presences),
    herWords: optionalText(longestWish),
    reason: optionalText(longestReason),
  }),
  action: conveneMeetingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeetingEnded',
  async run({ tx, input, now, trail, vault }) {
    const { caseId, state, reason } = input;
    if (state === 'cancelled' && reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    const meeting = await getOwnMeeting(tx, vault, trail, caseId, input.meetingId);
    if (meeting.version !== input.version) throw new Problem('changed', { standing: { version: meeting.version } });
    if (state === 'held' && new Date(meeting.startsAt) > now)
      throw new Problem('invalid', { fields: [{ field: 'state', reason: 'not-yet' }] });
    refuseIdentity({ herWords: input.herWords, reason });
    const next = input.version + 1;
    const place = { row: meeting.id, room: meeting.roomId, version: next };
    const sealed = meetingTable.seal(vault, place, { ...meeting, herWords: input.herWords, reason });
    await endMeetingAct(tx, caseId, {
      id: meeting.id,
      version: input.version,
      state,
      presence: input.presence,
      ...sealed,
      came: state === 'held' ? (input.came ?? []) : [],
    });
    meetingTable.saw(trail, { ...meeting, version: next });
    trail.about({ meetingId: meeting.id, state });
    return { id: meeting.id, version: next, state };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail, now }) {
      const [head, meeting] = await Promise.all([
        readCaseHead(tx, acting),
        getOwnMeeting(tx, vault, trail, acting.case.id, input.meetingId),
      ]);
      return { head, meeting, begun: new Date(meeting.startsAt) <= now };
    },
    page: EndMeetingPage,
  },
  afterwards: (view, input) => meetingSlug(input.caseId, view.id),
});
