import { z } from 'zod';
import { byProgram, code, column, type LineView, optionalWords, shownAs, words } from '../line/index.ts';

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

export interface Attendee {
  readonly organisationId: string;
  readonly organisation: string;
  readonly basis: Basis;
  readonly state: 'asked' | 'came' | 'did-not-come';
}

/** A moment that is worked out from a day and a clock time, shown as `2026-11-24T07:30:00.000Z`. */
export const momentIn = (name: string) =>
  byProgram({ ...column(name, z.date()), shown: (cell) => (cell instanceof Date ? cell.toISOString() : '') });

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
  /** Beside the convener; the policy of app.meeting_attendee leaves out every part that is not open to the viewer. */
  attendees: shownAs<readonly Attendee[]>(`coalesce((select jsonb_agg(jsonb_build_object('organisationId', ao.id,
      'organisation', ao.name, 'basis', a.basis, 'state', a.state) order by ao.name, ao.id)
    from app.meeting_attendee a join app.party p on p.id = a.party_id join app.organisation ao on ao.id = p.organisation_id
    where a.meeting_id = t.id and a.room_id = t.room_id and a.state <> 'taken-off'), '[]')`),
};
export type MeetingView = LineView<typeof meetingFields>;

/** What one organisation wrote down of a meeting, in its own room. */
export const minuteFields = { text: words(longestMinute) };
export type MinuteView = LineView<typeof minuteFields>;
