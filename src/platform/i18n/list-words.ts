import { type Language, localeOf } from './texts.ts';

const listing = (language: Language) => new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
const lists: Readonly<Record<Language, Intl.ListFormat>> = { fi: listing('fi'), sv: listing('sv'), en: listing('en') };

/** "a, b ja c": words as a list within a sentence. */
export const listWords = (language: Language, words: readonly string[]): string => lists[language].format(words);
