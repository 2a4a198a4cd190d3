import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, formErrors } from '../../../platform/http/form-errors.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { meetingTexts } from '../meeting.texts.ts';

/** What is wrong with a form of this slice, the database's reasons at the field that they belong to. */
export const meetingErrors = (language: Language, state: FormState): FormErrors =>
  formErrors(meetingTexts, language, state, {
    reasons: {
      'not in one network': 'asked',
      'no network': 'forId',
      'not on the case': 'workerId',
    },
  });
