import { code, handedFrom, type LineView, later, optionalWords, words } from '../line/index.ts';
import { momentIn } from './meeting-fields.ts';

/** Neutral words: nothing that tells what kind of help it is. */
export const appointmentKinds = ['visit', 'office', 'call', 'remote', 'accompany'] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];
export const interpreting = ['booked', 'not-booked', 'not-needed'] as const;
export type Interpreting = (typeof interpreting)[number];
export const appointmentStates = ['coming', 'came', 'did-not-come', 'moved', 'cancelled'] as const;
export type AppointmentState = (typeof appointmentStates)[number];

export const longestWith = 80;
const longestLanguage = 40;
export const longestOutcome = 300;

/** When, with whom in neutral words, whether an interpreter is booked, and afterwards how it went. */
export const appointmentFields = {
  kind: code('kind', appointmentKinds),
  withWhom: words(longestWith),
  interpreter: code('interpreter', interpreting),
  language: optionalWords(longestLanguage),
  startsAt: momentIn('starts_at'),
  endsAt: momentIn('ends_at'),
  state: later(code('state', appointmentStates)),
  outcome: later(optionalWords(longestOutcome)),
  handedFrom: handedFrom(),
};
export type AppointmentView = LineView<typeof appointmentFields>;
