import { byProgram, code, type LineView, momentIn, optionalWords, words } from '../line/index.ts';

export const presences = ['not-asked', 'present', 'part', 'not'] as const;
export const bases = ['network-consent', 'her-wish', 'counsel', 'duty'] as const;
export type Basis = (typeof bases)[number];
const meetingStates = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

const longestPlace = 80;
export const longestAgenda = 600;
export const longestWish = 300;
export const longestMinute = 2000;
export const longestReason = 300;
export const longestPurpose = 200;

/** When, where in neutral words, what about, and what she wishes of the meeting and wants to be said there. */
export const meetingFields = {
  place: optionalWords(longestPlace),
  agenda: words(longestAgenda),
  herWish: optionalWords(longestWish),
  herWords: optionalWords(longestWish),
  herPresence: byProgram(code('her_presence', presences)),
  state: byProgram(code('state', meetingStates)),
  startsAt: momentIn('starts_at'),
  endsAt: momentIn('ends_at'),
};

export interface Attendee {
  readonly organisationId: string;
  readonly organisation: string;
  readonly basis: Basis;
  readonly state: 'asked' | 'came' | 'did-not-come';
}
/** Beside the convener, as far as their parts are open to the viewer. */
interface Attended {
  readonly attendees: readonly Attendee[];
}
export type MeetingView = LineView<typeof meetingFields, Attended>;

/** What one organisation wrote down of a meeting, in its own room. */
export const minuteFields = { text: words(longestMinute) };
export type MinuteView = LineView<typeof minuteFields>;
