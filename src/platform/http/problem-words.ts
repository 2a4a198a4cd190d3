import type { Language } from '../i18n/texts.ts';
import { httpTexts } from './http.texts.ts';
import type { Problem } from './problem.ts';

const reasons = ['contact-forbidden', 'contact-not-now'] as const;

/** The sentence of a problem: of its reason where that has one of its own, else of its code. Says what to do. */
export function problemWords(language: Language, problem: Problem): string {
  const t = httpTexts(language);
  const own = reasons.find((reason) => reason === problem.reason);
  return own ? t(`reason.${own}`) : t(problem.code);
}
