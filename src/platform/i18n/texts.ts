import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { en as formEn } from './form.en.ts';
import { fi as formFi } from './form.fi.ts';
import { sv as formSv } from './form.sv.ts';
import { spokenForms } from './pronouns.ts';
import { formatOf } from './quick-format.ts';
import { toldFrom } from './told-from.ts';

/** The languages of the working pages. Finnish is the model: the other two must have exactly its keys. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

const leading = new RegExp(`^/(?:${languages.join('|')})(?=/|$)`);

/** An address of ours without the language that it begins with. */
export const withoutLanguage = (address: string): string => address.replace(leading, '');

/** Finland's variants: dates, numbers and plural rules follow the country, not only the language. */
export const localeOf: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A flat catalogue: key → ICU message. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;

export type Values = Readonly<Record<string, string | number | boolean | Date>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

export interface Texts<Key extends string, Own extends Key = Key> {
  (language: Language): Translate<Key>;
  /** The text of a key that is worked out at run time, if there is one. */
  find(language: Language, key: string, values?: Values): string | undefined;
  /** Its own texts, without those it shares. */
  readonly catalogues: Readonly<Record<Language, Catalogue<Own>>>;
  /** Its own texts and those it shares. */
  readonly all: Readonly<Record<Language, Catalogue>>;
}

const cache = createIntlCache();

function translator(language: Language, catalogue: Catalogue): Translate<string> {
  const compiled = new Map<string, Compiled | null>();
  return (key, values) => {
    // A key put together from what was sent may not exist: then nothing is said.
    const message = catalogue[key] ?? '';
    let found = compiled.get(key);
    if (found === undefined) {
      found = /[{'<]/.test(message) ? compile(language, message) : null;
      compiled.set(key, found);
    }
    if (found === null) return toldFrom(key, message, message);
    const named = withOneStop(values, found.stops);
    return toldFrom(key, found.format(found.speaks ? { ...spokenForms(language), ...named } : named), message);
  };
}

interface Compiled {
  format(values: Values | undefined): string;
  /** Names of the values that a full stop follows wherever they stand in the message. */
  readonly stops: readonly string[];
  /** It speaks of the person by the pronoun that was chosen (pronouns.ts). */
  readonly speaks: boolean;
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

/** What a language says its messages with, made once: the library finds a formatter anew at each use by writing its arguments as JSON. */
interface Speaking {
  readonly intl: IntlShape<string>;
  readonly rules: Parameters<typeof formatOf>[1];
  readonly formatters: IntlShape['formatters'];
}
const spoken = new Map<Language, Speaking>();

function speaking(language: Language): Speaking {
  const known = spoken.get(language);
  if (known) return known;
  const locale = localeOf[language];
  const intl = createIntl({ locale, messages: {}, onError: raise }, cache);
  const number = new Intl.NumberFormat(locale);
  const plurals = {
    cardinal: new Intl.PluralRules(locale),
    ordinal: new Intl.PluralRules(locale, { type: 'ordinal' }),
  };
  const plural = (type: Intl.PluralRulesOptions['type']) => plurals[type ?? 'cardinal'];
  const formatters: IntlShape['formatters'] = {
    ...intl.formatters,
    getNumberFormat: (locales, options) => (options ? intl.formatters.getNumberFormat(locales, options) : number),
    getPluralRules: (_, options) => plural(options?.type),
  };
  const made = { intl, rules: { number, plural }, formatters };
  spoken.set(language, made);
  return made;
}

/** A message is read once; what `formatMessage` does besides at each call costs five times as much. */
function compile(language: Language, message: string): Compiled {
  const { intl, rules, formatters } = speaking(language);
  const read = intl.formatters.getMessageFormat(message, intl.locale, intl.formats, { formatters });
  const speaks = /\{(?:they|them|their)\}/i.test(message);
  return { format: formatOf(read, rules), stops: stopsOf(message), speaks };
}

function raise(error: unknown): never {
  throw error;
}

/** What every form says; in all texts, unless a slice has words of its own under the same key. */
const formWords: Record<Language, Catalogue<keyof typeof formFi>> = { fi: formFi, sv: formSv, en: formEn };
type FormWord = keyof typeof formFi;

export type KeyOf<Shared> = Shared extends (language: Language) => Translate<infer Key> ? Key : never;

/**
 * The texts of one slice in three languages, as one function: `noteTexts('sv')('note.add')`.
 * Keys are typed by the Finnish catalogue, so a missing or unknown key does not compile. The words of every form and the
 * `shared` texts are there as well: the slice's own words win, then those of the last one named.
 */
export function texts<const Fi extends Catalogue, Shared extends readonly Texts<never>[] = []>(
  own: {
    fi: Fi;
    sv: Catalogue<Extract<keyof Fi, string>>;
    en: Catalogue<Extract<keyof Fi, string>>;
  },
  ...shared: Shared
): Texts<Extract<keyof Fi, string> | KeyOf<Shared[number]> | FormWord, Extract<keyof Fi, string>> {
  type Key = Extract<keyof Fi, string> | KeyOf<Shared[number]> | FormWord;
  const merged = (language: Language): Catalogue =>
    Object.assign({}, formWords[language], ...shared.map((other) => other.all[language]), own[language]);
  const all = { fi: merged('fi'), sv: merged('sv'), en: merged('en') };
  const byLanguage = {
    fi: translator('fi', all.fi),
    sv: translator('sv', all.sv),
    en: translator('en', all.en),
  };
  return Object.assign((language: Language): Translate<Key> => byLanguage[language], {
    find: (language: Language, key: string, values?: Values) =>
      key in all.fi ? byLanguage[language](key, values) : undefined,
    catalogues: own,
    all,
  });
}
