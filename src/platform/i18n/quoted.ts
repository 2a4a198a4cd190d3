import type { Language } from './texts.ts';

/** Words as they are quoted in a language: ”Koivu” in Finnish and Swedish, “Koivu” in English. */
export const quoted = (language: Language, words: string): string => (language === 'en' ? `“${words}”` : `”${words}”`);
