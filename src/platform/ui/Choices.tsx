import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { describedBy, FieldError, type FieldProps, groupClass, Hint, labelOf } from './Field.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface FieldsetProps extends Omit<FieldProps, 'name'> {
  id: string;
  /** The legend as large as a heading. */
  large?: boolean | undefined;
  children: Child;
}

/** Fields that belong together, named by one question. */
export function Fieldset({ id, large, children, ...field }: FieldsetProps): JSX.Element {
  const { ui, hint, error } = field;
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend class={`govuk-fieldset__legend rn-legend${large ? ' rn-legend--l' : ''}`}>{labelOf(field)}</legend>
        {hint ? <Hint id={id}>{hint}</Hint> : null}
        {error ? (
          <FieldError ui={ui} id={id}>
            {error}
          </FieldError>
        ) : null}
        {children}
      </fieldset>
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
  hint?: Child;
  icon?: IconName | undefined;
  /** Drawn below the option, such as a field of its own. */
  more?: Child;
}

export interface ChoiceProps extends FieldProps {
  options: readonly Option[];
  large?: boolean | undefined;
}

interface OptionProps {
  kind: 'radios' | 'checkboxes';
  id: string;
  name: string;
  option: Option;
  checked: boolean;
}

function Choice({ kind, id, name, option, checked }: OptionProps): JSX.Element {
  const classOf = `govuk-${kind}`;
  return (
    <div class={`${classOf}__item`}>
      <input
        class={`${classOf}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint ? `${id}-vihje` : undefined}
      />
      <label class={`govuk-label ${classOf}__label`} for={id}>
        {option.icon ? <Icon name={option.icon} /> : null}
        {option.label}
      </label>
      {option.hint ? (
        <div class={`govuk-hint ${classOf}__hint`} id={`${id}-vihje`}>
          {option.hint}
        </div>
      ) : null}
      {option.more ? <div class="rn-field-more">{option.more}</div> : null}
    </div>
  );
}

function Choices({
  kind,
  values,
  options,
  large,
  ...field
}: ChoiceProps & { kind: OptionProps['kind']; values: readonly string[] }): JSX.Element {
  const id = field.id ?? field.name;
  return (
    <Fieldset {...field} id={`${id}-ryhma`} large={large}>
      <div class={`govuk-${kind} govuk-${kind}--small`}>
        {options.map((option, index) => (
          // The first one bears the id of the field, so that the list of errors leads to it.
          <Choice
            kind={kind}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            option={option}
            checked={values.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** One of few, all in sight, each with its own hint. */
export function RadioGroup({ value, ...props }: ChoiceProps & { value?: string | undefined }): JSX.Element {
  return <Choices kind="radios" values={value === undefined ? [] : [value]} {...props} />;
}

/** Any of few. */
export function CheckboxGroup({
  values = [],
  ...props
}: ChoiceProps & { values?: readonly string[] | undefined }): JSX.Element {
  return <Choices kind="checkboxes" values={values} {...props} />;
}
