import { languageByCode } from '../../../platform/i18n/language-by-code.ts';
import type { Language } from '../../../platform/i18n/texts.ts';

const own: Readonly<Record<string, Record<Language, string>>> = {
  fse: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' },
  prs: { fi: 'dari', sv: 'dari', en: 'Dari' },
  ckb: { fi: 'soranikurdi', sv: 'sorani', en: 'Sorani' },
};

/** The name of a language by its code; what is no code is shown as it came. */
export function languageName(language: Language, code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return own[code]?.[language] ?? languageByCode(language, code);
}
