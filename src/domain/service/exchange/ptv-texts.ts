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
  for (const item of value) {
    if (!isObject(item) || typeof item.value !== 'string') continue;
    if (type !== undefined && item.type !== undefined && item.type !== type) continue;
    const language = typeof item.language === 'string' && item.language !== '' ? item.language.toLowerCase() : 'fi';
    const text = plainText(item.value);
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
  (Array.isArray(value) ? value : []).flatMap((item) => {
    if (typeof item === 'string' && item.trim() !== '') return [{ code: item.trim(), names: localised(item) }];
    if (!isObject(item)) return [];
    const names = localised(item.name);
    const code = typeof item.code === 'string' && item.code !== '' ? item.code : (mainOf(names)?.text ?? '');
    return code === '' ? [] : [{ code, names, uri: typeof item.uri === 'string' ? item.uri : undefined }];
  });

/** Words of a list `[{ language, value }]` or of a plain list, with their language. */
export const keywordsOf = (value: unknown): { language: string; text: string }[] =>
  (Array.isArray(value) ? value : []).flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [{ language: 'fi', text: item.trim() }];
    const text = isObject(item) && typeof item.value === 'string' ? plainText(item.value) : '';
    const language = isObject(item) && typeof item.language === 'string' ? item.language : 'fi';
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
