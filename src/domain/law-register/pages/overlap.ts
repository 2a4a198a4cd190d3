import type { Language } from '../../../platform/i18n/texts.ts';
import { forceWords, isProvisionKey, placeWords, provisionOf } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** That a wording would hold together with another one of its place, and which that is; undefined where there is none. */
export function overlapWords(language: Language, key: string | undefined): string | undefined {
  if (!key || !isProvisionKey(key)) return undefined;
  const row = provisionOf(key);
  const name = row.name ? `${placeWords(language, row)} ${row.name[language]}` : placeWords(language, row);
  return lawRegisterTexts(language)('error.overlaps', { other: `${name}, ${forceWords(language, row)}` });
}
