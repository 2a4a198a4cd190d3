import { remember } from '../remember.ts';
import { type Language, localeOf } from './texts.ts';

const names = (language: Language) => {
  const namer = new Intl.DisplayNames(localeOf[language], { type: 'language' });
  return remember(1000, (code) => namer.of(code) ?? code);
};
const named = { fi: names('fi'), sv: names('sv'), en: names('en') };

/** The common name of a language by its code, such as `vi`. Asked for each service of a long list: worked out once. */
export const languageByCode = (language: Language, code: string): string => named[language](code);
