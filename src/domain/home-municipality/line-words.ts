import type { Language } from '../../platform/i18n/texts.ts';
import type { HomeLine, Standing } from './arranges.ts';
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
