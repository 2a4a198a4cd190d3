import type { Language } from '../../platform/i18n/texts.ts';
import { foundWords, provisionOf } from '../law/index.ts';
import { type HomeLine, type Sentence, type Standing, saysTheRow, sentences } from './arranges.ts';
import { arrangerName } from './counties.ts';
import { homeMunicipalityTexts } from './home-municipality.texts.ts';

/** A record in words: *Kotikunta on: Pirkanmaan hyvinvointialue*. */
export function lineWords(language: Language, { answer, county }: Pick<HomeLine, 'answer' | 'county'>): string {
  const t = homeMunicipalityTexts(language);
  if (answer !== 'yes') return t(`line.${answer}`);
  return county === null ? t('line.yes-unnamed') : t('line.yes', { arranger: arrangerName(language, county) });
}

/** Who arranges, in a few words for the first page of a case. */
export function standingWords(language: Language, { is, county }: Pick<Standing, 'is' | 'county'>): string {
  const t = homeMunicipalityTexts(language);
  if (is !== 'yes') return t(`summary.${is}`);
  return county === null ? t('summary.yes-unnamed') : t('summary.yes', { arranger: arrangerName(language, county) });
}

/** A sentence of the rule: the words of its provision where it says no more than that, or told of a source that has since been found. */
export function sentenceWords(language: Language, sentence: Sentence, arranger: string): string {
  const found = foundWords(language, sentences[sentence]);
  if (found) return found;
  return saysTheRow(sentence)
    ? provisionOf(sentences[sentence][0]).says[language]
    : homeMunicipalityTexts(language)(`says.${sentence}`, { arranger });
}
