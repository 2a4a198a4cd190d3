import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { answerMeeting } from './answer-meeting.ts';
import { changeAppointment } from './change-appointment.ts';
import { changeMeeting } from './change-meeting.ts';
import { conveneMeeting } from './convene-meeting.ts';
import { decide } from './decide.ts';
import { endFeed } from './end-feed.ts';
import { endMeeting } from './end-meeting.ts';
import { exportSheet } from './export-sheet.ts';
import { meetingTexts } from './meeting.texts.ts';
import { noteAnswer } from './note-answer.ts';
import { recordAppointment } from './record-appointment.ts';
import { recordMeeting } from './record-meeting.ts';
import { renewFeed } from './renew-feed.ts';
import { viewCalendar } from './view-calendar.ts';
import { viewMeeting } from './view-meeting.ts';
import { viewMeetings } from './view-meetings.ts';
import { viewSheet } from './view-sheet.ts';
import { writeMinute } from './write-minute.ts';

export type { AppointmentKind, AppointmentState } from './appointment-fields.ts';
export { appointmentTable } from './appointment-table.ts';
export { mountFeed } from './feed-routes.ts';
export { meetingTexts } from './meeting.texts.ts';
export type { MeetingState } from './meeting-fields.ts';
/** For slices whose meetings concern no case. */
export { momentsOf, timeFields } from './meeting-input.ts';
export { meetingSlug } from './meeting-slug.ts';
export { type MeetView, readMeets } from './meets.ts';
export { MeetingAnswerButtons, OtherTime } from './pages/MeetingAnswer.tsx';
export { NextStepsCard } from './pages/NextStepsCard.tsx';
export { whenText } from './pages/words.ts';
export { type NextSteps, readNext } from './read-next.ts';
export { readMeetingsWaiting } from './waiting.queries.ts';

export const meetingEndpoints = endpointsOf(meetingTexts, [
  viewCalendar,
  renewFeed,
  endFeed,
  viewMeetings,
  recordAppointment,
  changeAppointment,
  conveneMeeting,
  recordMeeting,
  viewMeeting,
  answerMeeting,
  noteAnswer,
  changeMeeting,
  endMeeting,
  writeMinute,
  decide,
  viewSheet,
  exportSheet,
]);
export {
  answerMeeting,
  changeAppointment,
  conveneMeeting,
  decide,
  endMeeting,
  noteAnswer,
  recordAppointment,
  writeMinute,
};
