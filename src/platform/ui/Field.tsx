import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

/** What every field takes. */
export interface FieldProps {
  ui: Ui;
  name: string;
  /** Unique in the page; the name unless said. */
  id?: string | undefined;
  label: string;
  hint?: Child;
  /** What to do, in the reader's language; empty when nothing is wrong. */
  error?: string | undefined;
  /** Says "ei pakollinen" behind the label; everything else is asked for. */
  optional?: boolean | undefined;
}

export const labelOf = ({ ui, label, optional }: Pick<FieldProps, 'ui' | 'label' | 'optional'>): string =>
  optional ? uiTexts(ui.language)('optional', { label }) : label;

/** Ids of hint and error, for `aria-describedby`. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [hint ? `${id}-vihje` : '', error ? `${id}-virhe` : ''].filter(Boolean).join(' ') || undefined;

export function Hint({ id, children }: { id: string; children: Child }): JSX.Element {
  return (
    <div class="govuk-hint" id={`${id}-vihje`}>
      {children}
    </div>
  );
}

export function FieldError({ ui, id, children }: { ui: Ui; id: string; children: string }): JSX.Element {
  return (
    <p class="govuk-error-message" id={`${id}-virhe`}>
      <Icon name="warning" />
      <span>
        <Hidden>{uiTexts(ui.language)('error.hidden')} </Hidden>
        {children}
      </span>
    </p>
  );
}

export const groupClass = (error: unknown): string => `govuk-form-group${error ? ' govuk-form-group--error' : ''}`;

/** Label, hint and error around one control. */
export function Labelled({ children, ...field }: FieldProps & { children: Child }): JSX.Element {
  const { ui, hint, error, id = field.name } = field;
  return (
    <div class={groupClass(error)}>
      <label class="govuk-label" for={id}>
        {labelOf(field)}
      </label>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? (
        <FieldError ui={ui} id={id}>
          {error}
        </FieldError>
      ) : null}
      {children}
    </div>
  );
}
