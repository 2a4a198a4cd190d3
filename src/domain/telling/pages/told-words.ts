import type { Language } from '../../../platform/i18n/texts.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingView } from '../telling-fields.ts';

/** When she told, as precisely as it is known. */
export function whenTold(language: Language, { whenEdtf }: Pick<TellingView, 'whenEdtf'>): string {
  return whenEdtf === null ? tellingTexts(language)('when.none') : writeWhen(keptWhen(whenEdtf), language);
}
