import type { JSX } from 'hono/jsx/jsx-runtime';
import { describedBy, type FieldProps, Labelled } from './Field.tsx';
import { uiTexts } from './ui.texts.ts';

export interface SelectProps extends FieldProps {
  value?: string | undefined;
  /** Options, or groups of options by their heading. */
  options: readonly { value: string; label: string; group?: string | undefined }[];
  /** Without it the first line says "Valitse" and has no value. */
  chosen?: boolean | undefined;
}

/** One of many; for few, radio buttons are easier. */
export function Select({ value, options, chosen, ...field }: SelectProps): JSX.Element {
  const id = field.id ?? field.name;
  const { ui, hint, error } = field;
  const groups = [...new Set(options.map((option) => option.group))];
  const draw = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ));
  return (
    <Labelled {...field}>
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={id}
        name={field.name}
        autocomplete="off"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      >
        {chosen ? null : <option value="">{uiTexts(ui.language)('choose')}</option>}
        {groups.map((group) => (group === undefined ? draw(group) : <optgroup label={group}>{draw(group)}</optgroup>))}
      </select>
    </Labelled>
  );
}
