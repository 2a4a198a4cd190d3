import type { Language } from '../../platform/i18n/texts.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Standing } from './arranges.ts';
import { countyOf } from './counties.ts';
import { homeMunicipalityTexts } from './home-municipality.texts.ts';
import { standingWords } from './line-words.ts';
import { receiverHint } from './receiver.ts';

/** What a sender reads beside a receiver, by the home municipality; nothing where nothing is to be said. */
export function hintWords(
  language: Language,
  receiver: Pick<Organisation, 'kind' | 'region'> | undefined,
  standing: Standing,
): string | null {
  if (!receiver) return null;
  const hint = receiverHint({ kind: receiver.kind, county: countyOf(receiver) }, standing);
  const t = homeMunicipalityTexts(language);
  // Within a sentence, a county that is not named is written small.
  const unnamed = standing.is === 'yes' && standing.county === null;
  return hint && t(`hint.${hint}`, { arranger: unnamed ? t('hint.unnamed') : standingWords(language, standing) });
}
