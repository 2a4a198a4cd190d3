import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, formErrors } from '../../../platform/http/form-errors.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { whenProblem } from '../../../platform/time/uncertain/index.ts';
import { tellingTexts } from '../telling.texts.ts';

/** What is wrong with a form of this slice; the time has its own words. */
export function tellingErrors(language: Language, state: FormState): FormErrors {
  const reason = state.problem?.fields.find(({ field }) => field === 'when')?.reason;
  return formErrors(tellingTexts, language, state, { own: { when: reason && whenProblem(language, reason) } });
}
