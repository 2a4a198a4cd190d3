import type { Language } from '../../platform/i18n/texts.ts';
import { type ProvisionKey, provisionOf, shippedRegister } from './register.ts';

/**
 * What stands in the place of a sentence that told that no source was found: the words of its first row, from the day on which somebody has
 * corrected it by what was read or quoted. Undefined where the row was shipped with a source, or has none yet.
 */
export function foundWords(language: Language, [key]: readonly ProvisionKey[]): string | undefined {
  if (!key || provisionOf(key, shippedRegister).mark !== 'unverified') return undefined;
  const { mark, says } = provisionOf(key);
  return mark === 'unverified' ? undefined : says[language];
}
