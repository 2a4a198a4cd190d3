import type { Language } from '../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../law/index.ts';
import { type Sentence, sentences } from './arranges.ts';
import { homeMunicipalityTexts } from './home-municipality.texts.ts';
import { sentenceWords } from './line-words.ts';

const pairs = Object.entries(sentences) as [Sentence, readonly ProvisionKey[]][];

/** Sentences of who arranges help that rest on a provision, for the register of the law. */
export function arrangingUsing(language: Language, key: ProvisionKey): readonly string[] {
  const t = homeMunicipalityTexts(language);
  return pairs.flatMap(([sentence, keys]) =>
    keys.includes(key) ? [sentenceWords(language, sentence, t('summary.yes-unnamed'))] : [],
  );
}
