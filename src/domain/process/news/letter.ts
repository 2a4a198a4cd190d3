import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { stepWords } from '../court-words.ts';
import { doneInOrder } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';
import { newsTexts } from './news.texts.ts';

/** The languages of the authorities; the letter is written in one of them. */
export const letterLanguages = ['fi', 'sv'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

export const longestLetter = 4000;
export const longestPurpose = 200;

/**
 * A question to the head of investigation, to be edited before it leaves. It knows the reference number and the last step that an
 * authority has told of, and nothing of the services side: not even who asks, which is left to be filled in.
 */
export function letterOf(
  { reference, steps }: Pick<ProcessView, 'reference' | 'steps'>,
  language: LetterLanguage,
): string {
  const t = newsTexts(language);
  const last = doneInOrder(steps).findLast(
    ({ stage, source }) =>
      (stage === 'report' || stage === 'investigation') &&
      ['own-authority', 'told-by-authority', 'document'].includes(source),
  );
  return t('letter.text', {
    reference: reference ?? t('letter.reference'),
    last: last?.whenEdtf
      ? `${stepWords(language, last)}, ${writeWhen(keptWhen(last.whenEdtf), language)}`
      : t('letter.last'),
  });
}
