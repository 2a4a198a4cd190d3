import type { JSX } from 'hono/jsx/jsx-runtime';
import { describedBy, FieldError, type FieldProps, groupClass } from './Field.tsx';

export interface TickProps extends Omit<FieldProps, 'optional'> {
  checked?: boolean | undefined;
  /** What is sent when it is ticked. */
  value?: string | undefined;
}

/** One box that is ticked or not: "Olen kertonut hänelle …". */
export function Tick({
  ui,
  name,
  id = name,
  label,
  hint,
  error,
  checked = false,
  value = 'on',
}: TickProps): JSX.Element {
  return (
    <div class={groupClass(error)}>
      {error ? (
        <FieldError ui={ui} id={id}>
          {error}
        </FieldError>
      ) : null}
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={id}
            name={name}
            type="checkbox"
            value={value}
            checked={checked}
            aria-describedby={describedBy(id, hint, error)}
            aria-invalid={error ? 'true' : undefined}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {label}
          </label>
          {hint ? (
            <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-vihje`}>
              {hint}
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
