import type { Kept } from '../room/index.ts';

export const presences = ['not-asked', 'present', 'part', 'not'] as const;
export const bases = ['network-consent', 'her-wish', 'counsel', 'duty'] as const;
export type Basis = (typeof bases)[number];
export const meetingStates = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const longestPlace = 80;
export const longestAgenda = 600;
export const longestWish = 300;
export const longestMinute = 2000;
export const longestReason = 300;
export const longestPurpose = 200;

/** What is closed together: where in neutral words, what about, what she wishes of the meeting and wants to be said there. */
export interface MeetingText {
  readonly place: string | null;
  readonly agenda: string;
  readonly herWish: string | null;
  readonly herWords: string | null;
}

export interface Attendee {
  readonly organisationId: string;
  readonly organisation: string;
  readonly basis: Basis;
  readonly state: 'asked' | 'came' | 'did-not-come';
}

export interface MeetingView extends Kept, MeetingText {
  readonly state: MeetingState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly herPresence: (typeof presences)[number];
  /** Beside the convener, as far as their parts are open to the viewer. */
  readonly attendees: readonly Attendee[];
}

export interface MinuteView extends Kept {
  readonly text: string;
}

/** Planned ones by time, the next first; then the rest, the newest first. */
export function sortMeetings<One extends { readonly startsAt: string; readonly state: string }>(
  all: readonly One[],
  ahead: string,
): { coming: One[]; past: One[] } {
  return {
    coming: all.filter(({ state }) => state === ahead).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    past: all.filter(({ state }) => state !== ahead).toSorted((a, b) => b.startsAt.localeCompare(a.startsAt)),
  };
}
