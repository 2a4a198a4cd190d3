import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { stepWords as namedStep } from '../../process/index.ts';
import type { HeardView, StepBehind } from '../heard-fields.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';

/** A step in words, with its day as precisely as known. */
export function stepWords(language: Language, { code, instance, whenEdtf, day }: Omit<StepBehind, 'id'>): string {
  const when = whenEdtf === null ? day && formatDate(language, day) : writeWhen(keptWhen(whenEdtf), language);
  const step = namedStep(language, { code, instance });
  return when ? `${step}, ${when}` : step;
}

/** After what she answered: a step, or by whom she was heard. A step that the reader may not know of reads as not recorded. */
export const afterWhat = (language: Language, { step, heardBy }: Pick<HeardView, 'step' | 'heardBy'>): string =>
  step ? stepWords(language, step) : wellbeingTexts(language)(`by.${heardBy ?? 'not-recorded'}`);
