import type { JSX } from 'hono/jsx/jsx-runtime';
import { formErrors, typed, typedList } from '../http/form-errors.ts';
import { capital } from '../i18n/capital.ts';
import type { KeyOf, Values } from '../i18n/texts.ts';
import type { Day } from '../time/format.ts';
import { parseWhen } from '../time/uncertain/index.ts';
import type { Begins, Binding, Choosing, Codes, Name, Own } from './bound-types.ts';
import { CheckboxGroup, type Option, RadioGroup } from './Choices.tsx';
import type { FieldProps } from './Field.tsx';
import { dayOfField, listOf, textOf, timeOfField, whenOfField } from './former-values.ts';
import { Select } from './Select.tsx';
import { DateField, TextArea, TextField, type TextFieldProps } from './TextField.tsx';
import { Tick } from './Tick.tsx';
import { WhenField } from './WhenField.tsx';

/**
 * The fields of a form, bound by their names: label `field.name`, hint `field.name.hint` if there is one, what is wrong with it, and
 * its value: what was typed, else what is kept, else `first`. A name without a label, or a code without words, does not compile.
 */
export function boundFields<Key extends string, Prefix extends string = 'field'>(binding: Binding<Key, Prefix>) {
  type Named = Name<Key, Prefix>;
  const { ui, texts, state = { values: {} }, under = 'field', labels = [], own, reasons } = binding;
  const kept: Readonly<Record<string, unknown>> = { ...binding.from };
  const say = (key: string, values?: Values) => texts.find(ui.language, key, values);
  const labelOf = (name: string, values?: Values) => say(`${under}.${name}`, values) ?? '';
  const errors = formErrors(texts, ui.language, state, {
    labels: Object.fromEntries(labels.map((name) => [name, labelOf(name)])),
    ...(own && { own }),
    ...(reasons && { reasons }),
  });

  const field = (name: Named, { values, ...said }: Own) => ({
    ...said,
    ui,
    name,
    label: said.label ?? labelOf(name, values),
    hint: 'hint' in said ? said.hint : say(`${under}.${name}.hint`, values),
    error: 'error' in said ? said.error : errors.of(name),
  });
  const value = (name: string, first: unknown, write: (kept: unknown) => string | undefined = textOf) =>
    typed(state, name, write(kept[name] ?? first));
  const values = (name: string, first?: readonly string[] | null) =>
    typedList(state, name, listOf(kept[name] ?? first));
  const optionsOf = (
    codes: readonly (string | Option)[],
    words: string,
    { capitals, icons = {} }: Pick<Choosing<string>, 'capitals' | 'icons'>,
  ): Option[] =>
    codes.map((code) => {
      if (typeof code !== 'string') return code;
      const label = say(`${words}.${code}`) ?? '';
      const hint = say(`${words}.${code}.hint`);
      return { value: code, label: capitals ? capital(label) : label, hint, icon: icons[code] };
    });

  return {
    /** What is wrong, for the summary. */
    errors,
    /** What the field holds when the page is drawn. */
    value: (name: string, first?: string) => value(name, first),
    values,
    /** Whether something typed here is wrong, or other than what is kept: the part of a form that holds it stands open. */
    isTouched: (...names: readonly string[]) =>
      names.some((name) => {
        if (errors.of(name) !== undefined) return true;
        const sent = state.values[name];
        if (sent === undefined) return false;
        const first = kept[name];
        const list = listOf(first);
        if (list || typeof sent !== 'string') {
          const [given, begun] = [[sent].flat(), list ?? []];
          return Array.from({ length: Math.max(given.length, begun.length) }).some(
            (_, at) => (given[at] ?? '') !== (begun[at] ?? ''),
          );
        }
        const when = typeof first === 'string' && parseWhen(first).ok ? whenOfField(ui.language, first) : undefined;
        return ![textOf(first) ?? '', dayOfField(first), when].includes(sent.replaceAll('\r\n', '\n'));
      }),
    /** For a further group of the same field: an id of its own, and the hint and the error are said once. */
    more: (name: Named) => ({ id: `${name}-muut`, hint: undefined, error: undefined }),

    text(
      name: Named,
      { first, ...said }: Own & Begins<string | number> & Partial<Omit<TextFieldProps, keyof FieldProps>> = {},
    ): JSX.Element {
      return <TextField value={value(name, first)} {...field(name, said)} />;
    },

    /** `most` is told in the field's own hint, `limit` behind it. */
    area(
      name: Named,
      { first, most, ...said }: Own & Begins<string> & { most?: number; limit?: number; rows?: number } = {},
    ): JSX.Element {
      const values = most === undefined ? said.values : { ...said.values, most };
      return <TextArea value={value(name, first)} {...field(name, { ...said, values })} />;
    },

    day(name: Named, { first, ...said }: Own & Begins<Day | Date> & { example?: string } = {}): JSX.Element {
      return <DateField value={value(name, first, dayOfField)} {...field(name, said)} />;
    },

    time(name: Named, { first, ...said }: Own & Begins<string | Date> = {}): JSX.Element {
      return <TextField width="short" value={value(name, first, timeOfField)} {...field(name, said)} />;
    },

    /** `first` as EDTF. */
    when(
      name: Named,
      { first, ...said }: Own & Begins<string> & { examples?: readonly [string, string, string] } = {},
    ): JSX.Element {
      return <WhenField value={value(name, first, (edtf) => whenOfField(ui.language, edtf))} {...field(name, said)} />;
    },

    select<N extends Named, Words extends string = N>(
      name: N,
      codes: Codes<Key, Words> | readonly { value: string; label: string; group?: string | undefined }[],
      { first, words, capitals, icons, ...said }: Choosing<Words> & Begins<string> & { chosen?: boolean } = {},
    ): JSX.Element {
      return (
        <Select
          value={value(name, first)}
          options={optionsOf(codes, words ?? name, { capitals, icons })}
          {...field(name, said)}
        />
      );
    },

    radio<N extends Named, Words extends string = N>(
      name: N,
      codes: Codes<Key, Words>,
      { first, words, capitals, icons, ...said }: Choosing<Words> & Begins<string> & { large?: boolean } = {},
    ): JSX.Element {
      return (
        <RadioGroup
          value={value(name, first)}
          options={optionsOf(codes, words ?? name, { capitals, icons })}
          {...field(name, said)}
        />
      );
    },

    checks<N extends Named, Words extends string = N>(
      name: N,
      codes: Codes<Key, Words>,
      {
        first,
        words,
        capitals,
        icons,
        ...said
      }: Choosing<Words> & Begins<readonly string[]> & { large?: boolean } = {},
    ): JSX.Element {
      return (
        <CheckboxGroup
          values={values(name, first)}
          options={optionsOf(codes, words ?? name, { capitals, icons })}
          {...field(name, said)}
        />
      );
    },

    tick(name: Named, { first, ...said }: Own & Begins<boolean> & { value?: string } = {}): JSX.Element {
      const { value: sent = 'on' } = said;
      const ticked = (kept[name] ?? first) === true ? sent : undefined;
      return <Tick checked={typed(state, name, ticked) === sent} {...field(name, said)} />;
    },
  };
}

/** The bound fields of a slice's texts, for a part of a form: `Fields<typeof needTexts>`. */
export type Fields<T, Prefix extends string = 'field'> = ReturnType<typeof boundFields<KeyOf<T>, Prefix>>;
