import { languageByCode } from './language-by-code.ts';
import { type Language, localeOf } from './texts.ts';

/** Languages that people in Finland's services speak most, by ISO 639 code; what interpreters are booked in. */
export const spokenLanguages = [
  'fi',
  'sv',
  'en',
  'am',
  'ar',
  'az',
  'bg',
  'bn',
  'bs',
  'ckb',
  'cs',
  'de',
  'es',
  'et',
  'fa',
  'fa-AF',
  'fil',
  'fr',
  'ha',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'ig',
  'it',
  'ka',
  'km',
  'kmr',
  'lg',
  'ln',
  'lt',
  'lv',
  'mn',
  'my',
  'ne',
  'nl',
  'pa',
  'pl',
  'ps',
  'pt',
  'ro',
  'rom',
  'ru',
  'rw',
  'se',
  'si',
  'sk',
  'smn',
  'sms',
  'so',
  'sq',
  'sr',
  'sw',
  'ta',
  'te',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'yo',
  'yue',
  'zh',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** Where the common name of a language says too little, or not what interpreters are asked for by. */
const better: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fi: { ckb: 'kurdi (sorani)', kmr: 'kurdi (kurmandži)', fil: 'filipino (tagalog)' },
  sv: { ckb: 'kurdiska (sorani)', kmr: 'kurdiska (kurmanji)', fil: 'filippinska (tagalog)', ps: 'pashto', km: 'khmer' },
  en: { ckb: 'Kurdish (Sorani)', kmr: 'Kurdish (Kurmanji)', fil: 'Filipino (Tagalog)', bn: 'Bengali' },
};

/** `vi` → `vietnam`, `vietnamesiska`, `Vietnamese`. A code that has no name is shown as it is. */
export function spokenName(language: Language, code: string): string {
  return better[language][code] ?? languageByCode(language, code);
}

/** All of them with their names, in the alphabetical order of the page's language, its own country's languages first. */
export function spokenChoices(language: Language): { readonly value: SpokenLanguage; readonly label: string }[] {
  const [first, rest] = [spokenLanguages.slice(0, 3), spokenLanguages.slice(3)];
  const choice = (value: SpokenLanguage) => ({ value, label: spokenName(language, value) });
  return [...first.map(choice), ...rest.map(choice).sort((a, b) => a.label.localeCompare(b.label, localeOf[language]))];
}
