import type { Language } from '../i18n/texts.ts';
import { httpTexts } from './http.texts.ts';
import type { Problem } from './problem.ts';

const reasons = [
  'contact-forbidden',
  'contact-not-now',
  'not-in-sight',
  'maybe-kept',
  'keys-missing',
  'disk-full',
  'warning-waits',
  'done-once',
  'session-ended',
  'barred',
  'too-many-documents',
  'document-too-long',
  'stand-in',
  'no-class-contact',
  'not-named-for-child',
  'outside-case',
  'address',
] as const;

/** The sentence of a reason that says the same in every form, if it is one. */
export function reasonWords(language: Language, why: string | undefined): string | undefined {
  const own = reasons.find((reason) => reason === why);
  return own && httpTexts(language)(`reason.${own}`);
}

/** The sentence of a problem: of its reason where that has one of its own, else of its code. Says what to do. */
export const problemWords = (language: Language, { reason, code }: Problem): string =>
  reasonWords(language, reason) ?? httpTexts(language)(code);
