import { action } from '../../platform/acting/action.ts';

/** Meetings and appointments lie in `coordination`: whoever reads it sees the rows that are open to her. */
export const viewMeetingsAction = action('meeting.view', 'case', ({ case: standing }) =>
  standing.reads.includes('coordination'),
);
export const conveneMeetingAction = action('meeting.convene', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
export const writeMinuteAction = action('meeting.minute', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
/** Whoever is called answers; the database knows who is. */
export const answerMeetingAction = action('meeting.answer', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
export const exportSheetAction = action('meeting.export', 'case', ({ case: standing }) =>
  standing.reads.includes('coordination'),
);
export const recordAppointmentAction = action('appointment.record', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);

const seesCases = (roles: readonly string[]) => roles.some((role) => role === 'worker' || role === 'team-lead');
export const viewCalendarAction = action('calendar.view', 'own', ({ roles }) => seesCases(roles));
export const ownFeedAction = action('calendar.feed', 'own', ({ roles }) => seesCases(roles));
