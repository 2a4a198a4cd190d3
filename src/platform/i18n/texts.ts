import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';

/** The languages of the working pages. Finnish is the model: the other two must have exactly its keys. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** Finland's variants: dates, numbers and plural rules follow the country, not only the language. */
export const localeOf: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A flat catalogue: key → ICU message. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;

export type Values = Readonly<Record<string, string | number | boolean | Date>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

export interface Texts<Key extends string> {
  (language: Language): Translate<Key>;
  readonly catalogues: Readonly<Record<Language, Catalogue<Key>>>;
}

const cache = createIntlCache();

function translator<Key extends string>(language: Language, catalogue: Catalogue<Key>): Translate<Key> {
  const compiled = new Map<string, Compiled>();
  return (key, values) => {
    const message = catalogue[key];
    if (values === undefined && !/[{'<]/.test(message)) return message;
    const found = compiled.get(key) ?? compile(language, message);
    compiled.set(key, found);
    return String(found.format(withOneStop(values, found.stops) as Record<string, string>));
  };
}

interface Compiled {
  format(values?: Record<string, string>): unknown;
  /** Names of the values that a full stop follows wherever they stand in the message. */
  readonly stops: readonly string[];
}

/** A Finnish day ends with a full stop of its own (”pe 27.11.”): at the end of a sentence there is one, not two. */
function withOneStop(values: Values | undefined, stops: readonly string[]): Values | undefined {
  let told = values;
  for (const name of stops) {
    const value = values?.[name];
    if (typeof value === 'string' && /[^.]\.$/.test(value)) told = { ...told, [name]: value.slice(0, -1) };
  }
  return told;
}

const stopsOf = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}\.(?!\.)/g)]
    .map(([, name = '']) => name)
    .filter((name) => message.split(`{${name}}`).length === message.split(`{${name}}.`).length);

const intls = new Map<Language, IntlShape<string>>();

/** A message is read once; what `formatMessage` does besides at each call costs as much as the message itself. */
function compile(language: Language, message: string): Compiled {
  const intl = intls.get(language) ?? createIntl({ locale: localeOf[language], messages: {}, onError: raise }, cache);
  intls.set(language, intl);
  const read = intl.formatters.getMessageFormat(message, intl.locale, intl.formats, { formatters: intl.formatters });
  return { format: (values) => read.format(values), stops: stopsOf(message) };
}

function raise(error: unknown): never {
  throw error;
}

/**
 * The texts of one slice in three languages, as one function: `noteTexts('sv')('note.add')`.
 * Keys are typed by the Finnish catalogue, so a missing or unknown key does not compile.
 */
export function texts<const Fi extends Catalogue>(catalogues: {
  fi: Fi;
  sv: Catalogue<Extract<keyof Fi, string>>;
  en: Catalogue<Extract<keyof Fi, string>>;
}): Texts<Extract<keyof Fi, string>> {
  type Key = Extract<keyof Fi, string>;
  const byLanguage = {
    fi: translator<Key>('fi', catalogues.fi),
    sv: translator<Key>('sv', catalogues.sv),
    en: translator<Key>('en', catalogues.en),
  };
  return Object.assign((language: Language) => byLanguage[language], { catalogues });
}
