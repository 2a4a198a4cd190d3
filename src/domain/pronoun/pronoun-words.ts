import { type Pronoun, pronounForms } from '../../platform/i18n/pronouns.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { pronounTexts } from './pronoun.texts.ts';

/** A choice in words: the forms themselves, which are no text of any page. */
export function pronounWord(language: Language, pronoun: Pronoun): string {
  const t = pronounTexts(language);
  if (pronoun === 'none') return t('choice.none');
  const { sv, en } = pronounForms;
  return t('choice.word', { sv: sv[pronoun].they, en: en[pronoun].they });
}
