import type { Language } from '../../../platform/i18n/texts.ts';
import { forceWords, isProvisionKey, placeWords, provisionOf } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** Why a row would run into another one: by its days, or by its place. */
const into = ['overlaps', 'overlaps-next', 'place-taken'] as const;

/** That a wording would hold together with another one of its place, and which that is; undefined where that is not what is wrong. */
export function overlapWords(language: Language, why: string, key: string | undefined): string | undefined {
  const reason = into.find((each) => each === why);
  if (!reason || !key || !isProvisionKey(key)) return undefined;
  const row = provisionOf(key);
  const name = row.name ? `${placeWords(language, row)} ${row.name[language]}` : placeWords(language, row);
  return lawRegisterTexts(language)(`error.${reason}`, { other: `${name}, ${forceWords(language, row)}` });
}
