import { languageByCode } from '../../platform/i18n/language-by-code.ts';
import { type Language, localeOf } from '../../platform/i18n/texts.ts';

/** Languages in which a consent is asked, by ISO 639 code; the first are Finland's own and the ones most often needed. */
export const spokenLanguages = [
  'fi',
  'sv',
  'en',
  'fse',
  'ru',
  'et',
  'uk',
  'vi',
  'th',
  'ar',
  'so',
  'ckb',
  'ku',
  'fa',
  'prs',
  'ps',
  'ur',
  'hi',
  'pa',
  'bn',
  'ne',
  'si',
  'tl',
  'zh',
  'tr',
  'ro',
  'rom',
  'bg',
  'hu',
  'pl',
  'lt',
  'lv',
  'sq',
  'sr',
  'es',
  'pt',
  'fr',
  'it',
  'de',
  'am',
  'ti',
  'sw',
  'yo',
  'ig',
  'ha',
  'ln',
  'uz',
  'ky',
  'kk',
  'ka',
  'mn',
  'id',
  'se',
  'und',
] as const;

const own: Record<string, Record<Language, string>> = {
  fse: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' },
  prs: { fi: 'dari', sv: 'dari', en: 'Dari' },
  ckb: { fi: 'soranikurdi', sv: 'sorani', en: 'Sorani' },
  und: { fi: 'muu kieli', sv: 'annat språk', en: 'another language' },
  tl: { fi: 'tagalog', sv: 'tagalog', en: 'Tagalog' },
};

/** The name of a spoken language in the language of the page. */
export function languageName(language: Language, code: string): string {
  return own[code]?.[language] ?? languageByCode(language, code);
}

/** All of them by name: Finland's languages and English first, then in the order of the alphabet. */
export function languageOptions(language: Language): { value: string; label: string }[] {
  const named = spokenLanguages.map((value) => ({ value: value as string, label: languageName(language, value) }));
  const [first, rest, last] = [named.slice(0, 4), named.slice(4, -1), named.slice(-1)];
  return [...first, ...rest.sort((a, b) => a.label.localeCompare(b.label, localeOf[language])), ...last];
}
