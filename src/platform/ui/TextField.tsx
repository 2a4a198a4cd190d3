import type { JSX } from 'hono/jsx/jsx-runtime';
import { describedBy, type FieldProps, Labelled } from './Field.tsx';
import { uiTexts } from './ui.texts.ts';

export interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'tel' | 'search' | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  /** As wide as what is expected. */
  width?: 'date' | 'short' | 'half' | undefined;
  /** `off` unless said: nothing about a case is to stay in a browser. */
  autocomplete?: string | undefined;
  spellcheck?: boolean | undefined;
}

/** One line of text. */
export function TextField({
  value,
  type = 'text',
  inputMode,
  width,
  autocomplete = 'off',
  spellcheck,
  ...field
}: TextFieldProps): JSX.Element {
  const id = field.id ?? field.name;
  const { hint, error } = field;
  return (
    <Labelled {...field}>
      <input
        class={`govuk-input${width ? ` rn-w-${width}` : ''}${error ? ' govuk-input--error' : ''}`}
        id={id}
        name={field.name}
        type={type}
        value={value}
        inputmode={inputMode}
        autocomplete={autocomplete}
        spellcheck={spellcheck}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Labelled>
  );
}

export interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number | undefined;
  /** Told in the hint; nothing is cut while pasting, the server refuses what is longer. */
  limit?: number | undefined;
}

/** Several lines of text, with the limit told before writing. */
export function TextArea({ value = '', rows = 6, limit, ...field }: TextAreaProps): JSX.Element {
  const t = uiTexts(field.ui.language);
  const id = field.id ?? field.name;
  const { error } = field;
  const told = limit === undefined ? undefined : t('limit', { count: limit });
  const hint =
    field.hint && told ? (
      <>
        {field.hint} {told}
      </>
    ) : (
      (field.hint ?? told)
    );
  // A browser drops the first line break of a text area.
  const kept = value.startsWith('\n') ? `\n${value}` : value;
  return (
    <Labelled {...field} hint={hint}>
      <textarea
        class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        id={id}
        name={field.name}
        rows={rows}
        autocomplete="off"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      >
        {kept}
      </textarea>
    </Labelled>
  );
}

export interface DateFieldProps extends FieldProps {
  /** As typed, or `pp.kk.vvvv`. */
  value?: string | undefined;
  /** A day near to what is expected, `24.11.2026`. */
  example?: string | undefined;
}

/** A calendar day in one field, `pp.kk.vvvv`. */
export function DateField({ value, example = '24.11.2026', ...field }: DateFieldProps): JSX.Element {
  const form = uiTexts(field.ui.language)('date.hint', { example });
  return (
    <TextField
      {...field}
      value={value}
      width="date"
      hint={
        field.hint ? (
          <>
            {field.hint} {form}
          </>
        ) : (
          form
        )
      }
    />
  );
}

export interface FileFieldProps extends FieldProps {
  /** Endings and media types that are offered first: `.xlsx`. */
  accept?: string | undefined;
}

/** A file from the own machine. What was chosen cannot be drawn again: a form that comes back asks for it anew. */
export function FileField({ accept, ...field }: FileFieldProps): JSX.Element {
  const id = field.id ?? field.name;
  const { hint, error } = field;
  return (
    <Labelled {...field}>
      <input
        class={`govuk-file-upload${error ? ' govuk-file-upload--error' : ''}`}
        id={id}
        name={field.name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Labelled>
  );
}
