import { isObject, type Json } from '../document/json.ts';
import { plainText } from './plain-text.ts';

/** Text by language, as PTV has it: `[{ language, value, type }]`, or one Finnish text in its older form. */
export type ByLanguage = ReadonlyMap<string, string>;

const none: ByLanguage = new Map();

/** Texts of one type (`Name`, `Summary`, `Description` …) by language, without HTML. */
export function localised(value: unknown, type?: string): ByLanguage {
  if (typeof value === 'string') {
    const text = plainText(value);
    return text === '' ? none : new Map([['fi', text]]);
  }
  if (!Array.isArray(value)) return none;
  const found = new Map<string, string>();
  for (const one of value) {
    if (!isObject(one) || typeof one.value !== 'string') continue;
    if (type !== undefined && one.type !== undefined && one.type !== type) continue;
    const language = typeof one.language === 'string' && one.language !== '' ? one.language.toLowerCase() : 'fi';
    const text = plainText(one.value);
    if (text !== '' && !found.has(language)) found.set(language, text);
  }
  return found;
}

/** The first of these languages that there is a text in: Finnish, Swedish, English, any. */
export function mainOf(texts: ByLanguage): { language: string; text: string } | undefined {
  for (const language of ['fi', 'sv', 'en', ...texts.keys()]) {
    const text = texts.get(language);
    if (text !== undefined) return { language, text };
  }
  return undefined;
}

/** A term of PTV (service class, ontology term, target group) by its names; in the older form it is a Finnish word. */
export interface Term {
  readonly code: string;
  readonly names: ByLanguage;
  readonly uri?: string | undefined;
}

export const termsOf = (value: unknown): Term[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    if (typeof one === 'string' && one.trim() !== '') return [{ code: one.trim(), names: localised(one) }];
    if (!isObject(one)) return [];
    const names = localised(one.name);
    const code = typeof one.code === 'string' && one.code !== '' ? one.code : (mainOf(names)?.text ?? '');
    return code === '' ? [] : [{ code, names, uri: typeof one.uri === 'string' ? one.uri : undefined }];
  });

/** Words of a list `[{ language, value }]` or of a plain list, with their language. */
export const keywordsOf = (value: unknown): { language: string; text: string }[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [{ language: 'fi', text: one.trim() }];
    const text = isObject(one) && typeof one.value === 'string' ? plainText(one.value) : '';
    const language = isObject(one) && typeof one.language === 'string' ? one.language : 'fi';
    return text === '' ? [] : [{ language, text }];
  });

/** Of several keys the first that the item has: PTV v11 and its older form call things differently. */
export const firstOf = (item: Json, ...keys: readonly string[]): unknown =>
  keys.map((key) => item[key]).find((value) => value !== undefined && value !== null);

/** An id as text: a GUID in v11, a number in the older form. */
export const idText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;
