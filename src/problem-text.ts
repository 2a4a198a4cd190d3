import { httpTexts } from './platform/http/http.texts.ts';
import type { Problem } from './platform/http/problem.ts';
import type { Language } from './platform/i18n/texts.ts';

/** The sentence of a problem for the JSON face; forms draw their own words for fields and reasons. */
export const problemText = (language: Language, problem: Problem): string => httpTexts(language)(problem.code);
