import { type Language, localeOf } from '../../../platform/i18n/texts.ts';

const own: Readonly<Record<string, Record<Language, string>>> = {
  fse: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' },
  prs: { fi: 'dari', sv: 'dari', en: 'Dari' },
  ckb: { fi: 'soranikurdi', sv: 'sorani', en: 'Sorani' },
};

const namers = new Map<Language, Intl.DisplayNames>();

/** Making one costs a hundred times what asking it does. */
function namerOf(language: Language): Intl.DisplayNames {
  const namer = namers.get(language) ?? new Intl.DisplayNames(localeOf[language], { type: 'language' });
  namers.set(language, namer);
  return namer;
}

/** The name of a language by its code; what is no code is shown as it came. */
export function languageName(language: Language, code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return own[code]?.[language] ?? namerOf(language).of(code) ?? code;
}
