import type { Language } from '../../../platform/i18n/texts.ts';
import { foundWords, type ProvisionKey, provisionOf } from '../../law/index.ts';
import { compensationTexts } from './compensation.texts.ts';

/** Every sentence that the path of compensation can say, with the provisions that it rests on. */
export const sentences = {
  reported: ['rvl-23'],
  'claim.police': ['claim-in-case'],
  'claim.prosecutor': ['rol-3-9'],
  'claim.at-latest': ['claim-in-case'],
  'claim.before-state': ['rvl-claim-first'],
  'pursued.prosecutor': ['rol-3-9'],
  'pursued.self': ['claim-in-case'],
  'not-pursued.told': ['rol-3-9-told'],
  'not-pursued.self': ['rol-3-9-told'],
  unclaimed: ['rvl-unclaimed'],
  separate: ['claim-apart'],
  'early.runs': ['rvl-27'],
  'early.passed': ['rvl-27'],
  'from-judgment': ['rvl-25', 'rvl-25-given'],
  'from-appeal': ['rvl-25', 'rvl-25-given'],
  'not-final': ['rvl-not-final'],
  'special-reason': ['rvl-25'],
  'leave.continued': ['ok-25a-5'],
  'leave-refused': ['ok-25a-refused'],
  'leave.supreme': ['ok-30-2', 'ok-30-time'],
  'no-court': ['rvl-25'],
  'no-court.day': ['rvl-25'],
  'own-charge': ['rol-1-14'],
  'unknown-offender': ['rvl-unknown'],
  'appeal-decision': ['hol-13'],
} as const satisfies Record<string, readonly ProvisionKey[]>;
export type Sentence = keyof typeof sentences;

/**
 * Sentences that say no more than their provision: what stands in the register is drawn, so a correction of it is too. What the others say more,
 * or advise, are words of the page: the citation beside them tells of a correction.
 */
const ofTheRow = ['claim.before-state', 'separate', 'not-final', 'leave.supreme', 'unknown-offender'] as const;
type OfTheRow = (typeof ofTheRow)[number];
const saysTheRow = (sentence: Sentence): sentence is OfTheRow => ofTheRow.some((one) => one === sentence);

/** A sentence of the path: the words of its provision where it says no more than that, or told of a source that has since been found. */
export function sentenceWords(language: Language, sentence: Sentence): string {
  const found = foundWords(language, sentences[sentence]);
  if (found) return found;
  return saysTheRow(sentence)
    ? provisionOf(sentences[sentence][0]).says[language]
    : compensationTexts(language)(`says.${sentence}`);
}
