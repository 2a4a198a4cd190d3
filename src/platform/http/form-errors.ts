import type { Language, Texts, Values } from '../i18n/texts.ts';
import { whenProblem } from '../time/uncertain/index.ts';
import type { FormState } from './endpoint.ts';
import type { FieldProblem } from './problem.ts';
import { problemWords, reasonWords } from './problem-words.ts';

export interface FormErrors {
  /** What to do about a field, if something is wrong with it. */
  of(field: string): string | undefined;
  /** All of them, for the summary, in the order given. */
  readonly all: readonly { readonly field?: string; readonly message: string }[];
}

export interface ErrorWords {
  /** Field → label, said before a message that does not name its field. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Field → message that the page has worked out itself. */
  readonly own?: Readonly<Record<string, string | undefined>>;
  /** Reason of the database → field it belongs to. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/**
 * Turns what is wrong with a form into words of a slice's catalogue: `error.field.reason` where there is one, else
 * `error.field.any`, else `error.reason`, else what every form says; what is wrong with a time called `when` has words of its own; and
 * for what is wrong with the whole `reason.…` of the database or the code, else the words of the vocabulary.
 */
export function formErrors<Key extends string>(
  texts: Texts<Key>,
  language: Language,
  { problem }: FormState,
  { labels = {}, own = {}, reasons = {} }: ErrorWords = {},
): FormErrors {
  const say = (key: string, values?: Values) => texts.find(language, key, values);
  if (!problem) return { of: () => undefined, all: [] };
  const { reason = '', code } = problem;
  const slug = (why: string) => why.replaceAll(' ', '-');
  const placed = reasons[reason];
  const fields = placed ? [{ field: placed, reason }] : problem.fields;
  const told = fields.map(({ field, reason: why, word }: FieldProblem) => {
    // Which word it is matters more than what the field is for.
    const ownWords = word
      ? say(`error.${slug(why)}`, { word })
      : (own[field] ?? say(`error.${field}.${slug(why)}`) ?? say(`error.${field}.any`));
    const exact = ownWords ?? (field === 'when' ? whenProblem(language, why) : undefined);
    const message = exact ?? say(`error.${slug(why)}`) ?? reasonWords(language, why) ?? say('error.other') ?? why;
    return { field, message, summary: exact || !labels[field] ? message : `${labels[field]}: ${message}` };
  });
  const whole = say(`reason.${slug(reason)}`) ?? say(`reason.${code}`) ?? problemWords(language, problem);
  return {
    of: (field) => told.find((item) => item.field === field)?.message,
    all: told.length > 0 ? told.map(({ field, summary }) => ({ field, message: summary })) : [{ message: whole }],
  };
}

/** For a form without fields: what is wrong with the whole, in the words of the vocabulary, of its reason where that has one. */
export const wholeErrors = (language: Language, { problem }: FormState): FormErrors => ({
  of: () => undefined,
  all: problem ? [{ message: problemWords(language, problem) }] : [],
});

/** The button that draws a form anew with what is chosen so far, where no script does it at once. */
export const redrawField = 'redraw';

/** The button that saves and opens the same form again, and the id of what was saved in the address of that form. */
export const nextField = 'next';
export const savedField = 'saved';

/** A form that has been sent holds what was sent: what is missing in it was left empty. */
const isSent = ({ problem, redrawn }: FormState): boolean => problem !== undefined || redrawn === true;

/** What was typed into a field, or the value that the form begins with. */
export const typed = (state: FormState, name: string, first?: string): string | undefined => {
  const value = state.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? (isSent(state) ? undefined : first));
};

export const typedList = (state: FormState, name: string, first: readonly string[] = []): readonly string[] => {
  const value = state.values[name];
  return value === undefined ? (isSent(state) ? [] : first) : typeof value === 'string' ? [value] : value;
};
