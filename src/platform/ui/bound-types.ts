import type { FormState } from '../http/endpoint.ts';
import type { ErrorWords } from '../http/form-errors.ts';
import type { Texts, Values } from '../i18n/texts.ts';
import type { Option } from './Choices.tsx';
import type { FieldProps } from './Field.tsx';
import type { IconName } from './icons.ts';
import type { Ui } from './ui.ts';

/** What stands in a catalogue below a prefix. */
export type Below<Key, Prefix extends string> = Key extends `${Prefix}.${infer Rest}` ? Rest : never;
/** The fields of a catalogue: `domain` where it has `field.domain`; `domain.hint` is not one. */
export type Name<Key, Prefix extends string> = Exclude<Below<Key, Prefix>, `${string}.${string}`>;

export interface Binding<Key extends string, Prefix extends string> extends Omit<ErrorWords, 'labels'> {
  ui: Ui;
  texts: Texts<Key, never>;
  /** What was typed; nothing where a page only asks. */
  state?: FormState | undefined;
  /** What is kept now: a field begins with the value under its name. */
  from?: object | null | undefined;
  /** Where the labels stand, if not under `field`. */
  under?: Prefix | undefined;
  /** Fields whose label is said before a message that does not name them. */
  labels?: readonly Name<Key, Prefix>[] | undefined;
}

/** What a field has otherwise than by its name. */
export interface Own extends Partial<Omit<FieldProps, 'ui' | 'name'>> {
  /** For the label and the hint. */
  values?: Values | undefined;
}

export interface Choosing<Words extends string> extends Own {
  /** Where the words of the codes stand, if not under the name of the field. */
  words?: Words | undefined;
  /** The words are written for the midst of a sentence: begin each with a capital letter. */
  capitals?: boolean | undefined;
  icons?: Readonly<Partial<Record<string, IconName>>> | undefined;
}

export interface Begins<Value> {
  /** What it begins with, if nothing is kept. */
  first?: Value | null | undefined;
}

export type Codes<Key extends string, Words extends string> = readonly (Below<Key, Words> | Option)[];
