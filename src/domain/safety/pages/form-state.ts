import type { FormState } from '../../../platform/http/endpoint.ts';
import { httpTexts } from '../../../platform/http/http.texts.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import type { ErrorSummaryProps } from '../../../platform/ui/index.ts';

/** What a form of this slice needs of its state: texts of mistakes by field, and what was typed. */
export interface FormWords {
  readonly errors: ErrorSummaryProps['errors'];
  error(field: string): string | undefined;
  /** What was typed; before the first sending, what the form is opened with. */
  value(field: string, first?: string): string;
  values(field: string, first?: readonly string[]): readonly string[];
  /** Somebody saved in between. */
  readonly conflict: boolean;
  readonly sent: boolean;
}

/** `told` gives the text of a mistake from its field and reason. */
export function formWords(
  language: Language,
  state: FormState,
  told: (field: string, reason: string) => string,
): FormWords {
  const { problem, values } = state;
  const conflict = problem?.code === 'changed' || problem?.code === 'conflict';
  const wrong =
    problem?.fields.map(({ field, reason }) => ({
      field,
      message: told(field, reason) || httpTexts(language)('invalid'),
    })) ?? [];
  const whole = problem && wrong.length === 0 && !conflict ? [{ message: httpTexts(language)(problem.code) }] : [];
  const sent = problem !== undefined;
  const value = (field: string, first = '') => {
    const typed = values[field] ?? (sent ? '' : first);
    return typeof typed === 'string' ? typed : (typed[0] ?? '');
  };
  return {
    errors: [...wrong, ...whole],
    conflict,
    sent,
    value,
    error: (field) => wrong.find((one) => one.field === field)?.message,
    values: (field, first = []) => {
      const typed = values[field] ?? (sent ? [] : first);
      return typeof typed === 'string' ? [typed] : typed;
    },
  };
}
