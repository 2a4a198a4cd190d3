import type { Kept } from '../room/index.ts';

/** Neutral words: nothing that tells what kind of help it is. */
export const appointmentKinds = ['visit', 'office', 'call', 'remote', 'accompany'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];
export const interpreting = ['booked', 'not-booked', 'not-needed'] as const;
export type Interpreting = (typeof interpreting)[number];
export const appointmentStates = ['coming', 'came', 'did-not-come', 'moved', 'cancelled'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

export const longestWith = 80;
export const longestLanguage = 40;
export const longestOutcome = 300;

/** What is closed together: with whom in neutral words, the interpreter's language, how it went. */
export interface AppointmentText {
  readonly withWhom: string;
  readonly language: string | null;
  readonly outcome: string | null;
}

export interface AppointmentView extends Kept, AppointmentText {
  readonly kind: AppointmentKind;
  readonly state: AppointmentState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly interpreter: Interpreting;
}
