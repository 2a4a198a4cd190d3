import type { Language } from '../../../../platform/i18n/texts.ts';
import { formatClock, formatWeekday } from '../../../../platform/time/format.ts';
import { knownDay } from '../../durations.ts';
import { whenWords } from '../../pages/words.ts';
import type { StepView } from '../../step-fields.ts';
import { hearingTexts } from '../hearing.texts.ts';
import type { Time } from '../hearing.ts';

type Held = Pick<StepView, 'whenEdtf' | 'from' | 'until' | 'hour'>;

/** `to 3.12.` of a day that is known to the day; else as it was said. */
export function dayWords(language: Language, step: Held): string {
  const day = knownDay(step);
  return day === null ? whenWords(language, { whenEdtf: step.whenEdtf }) : formatWeekday(language, day);
}

/** `to 3.12. klo 13.30`. */
export const heldWords = (language: Language, step: Held): string =>
  step.hour === null ? dayWords(language, step) : `${dayWords(language, step)} ${formatClock(language, step.hour)}`;

/** The same of a time that stood at some version. */
export const timeWords = (language: Language, { day, hour }: Time): string =>
  day === null
    ? hearingTexts(language)('said.none')
    : [formatWeekday(language, day), hour && formatClock(language, hour)].filter(Boolean).join(' ');
