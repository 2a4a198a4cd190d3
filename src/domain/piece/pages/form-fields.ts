import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, formErrors, typed, typedList } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Translate } from '../../../platform/i18n/texts.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { pieceTexts } from '../piece.texts.ts';
import { recordTexts } from '../record.texts.ts';

type RecordKey = Parameters<ReturnType<typeof recordTexts>>[0];

/** What a form begins with, by the name of the field. */
export type First = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the fields of one form share: their words, what was typed, and what is wrong with it. */
export interface FormFields {
  readonly ui: Ui;
  readonly t: Translate<RecordKey>;
  readonly errors: FormErrors;
  /** Name, label, error and value of a field of one line. */
  field(
    name: string,
    label?: RecordKey,
  ): {
    ui: Ui;
    name: string;
    label: string;
    error: string | undefined;
    value: string | undefined;
  };
  values(name: string): readonly string[];
  /** Something was typed or is wrong in one of these fields: what folds them away stands open. */
  touched(...names: readonly string[]): boolean;
  /** Options of a code list in the words of the catalogue. */
  options(
    prefix: string,
    codes: readonly string[],
    group?: string,
  ): { value: string; label: string; group?: string | undefined }[];
}

export function formFields(ui: Ui, state: FormState, first: First): FormFields {
  const t = recordTexts(ui.language);
  const words = pieceTexts(ui.language) as (key: string) => string;
  const errors = formErrors(recordTexts, ui.language, state);
  const begin = (name: string) => first[name];
  return {
    ui,
    t,
    errors,
    field: (name, label = name as RecordKey) => {
      const start = begin(name);
      return {
        ui,
        name,
        label: t(label),
        error: errors.of(name),
        value: typed(state, name, typeof start === 'string' ? start : undefined),
      };
    },
    values: (name) => {
      const start = begin(name);
      return typedList(state, name, typeof start === 'string' ? [start] : start);
    },
    touched: (...names) =>
      names.some((name) => {
        const start = [begin(name) ?? ''].flat().join('\n');
        const now = [state.values[name] ?? start].flat().join('\n');
        return errors.of(name) !== undefined || now !== start;
      }),
    options: (prefix, codes, group) =>
      codes.map((code) => ({ value: code, label: capital(words(`${prefix}.${code}`)), group })),
  };
}
