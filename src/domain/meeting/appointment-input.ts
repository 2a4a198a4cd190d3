import { choice, optionalText, text } from '../../platform/http/fields.ts';
import { type AppointmentText, appointmentKinds, interpreting, longestLanguage, longestWith } from './appointment.ts';
import { timeFields } from './meeting-input.ts';

/** What an appointment is made of; the same for recording and changing. */
export const appointmentFields = {
  ...timeFields,
  kind: choice(appointmentKinds),
  withWhom: text(longestWith),
  interpreter: choice(interpreting),
  language: optionalText(longestLanguage),
};

interface TextInput {
  readonly withWhom: string;
  readonly language?: string | undefined;
  readonly outcome?: string | undefined;
}

export const appointmentText = ({ withWhom, language, outcome }: TextInput): AppointmentText => ({
  withWhom,
  language: language ?? null,
  outcome: outcome ?? null,
});
