import type { Language } from '../../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../../law/index.ts';
import { compensationTexts } from './compensation.texts.ts';
import { type Sentence, sentences, sentenceWords } from './sentences.ts';

const pairs = Object.entries(sentences) as [Sentence, readonly ProvisionKey[]][];
/** What the cards of the page rest on, beside the path. */
const cards = {
  amounts: ['rvl-9', 'rvl-9-2015', 'rvl-9-2018', 'rvl-48'],
  residence: ['rvl-2'],
} as const satisfies Record<string, readonly ProvisionKey[]>;

/** Sentences and cards of compensation that rest on a provision, for the register of the law. */
export function compensationUsing(language: Language, key: ProvisionKey): readonly string[] {
  const t = compensationTexts(language);
  const used = (keys: readonly ProvisionKey[]) => keys.includes(key);
  return [
    ...pairs.flatMap(([sentence, keys]) => (used(keys) ? [sentenceWords(language, sentence)] : [])),
    ...(used(cards.amounts) ? [t('amounts')] : []),
    ...(used(cards.residence) ? [t('residence')] : []),
  ];
}
