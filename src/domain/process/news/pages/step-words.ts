import type { Language } from '../../../../platform/i18n/texts.ts';
import { formatClock } from '../../../../platform/time/format.ts';
import { keptWhen, writeWhen } from '../../../../platform/time/uncertain/index.ts';
import { knownDay } from '../../durations.ts';
import { newsTexts } from '../news.texts.ts';
import type { NoticeView, StepThen } from '../news.ts';

const whenWords = (language: Language, { whenEdtf, hour, ...step }: StepThen): string => {
  const known = whenEdtf ?? knownDay(step);
  if (known === null) return newsTexts(language)('notice.no-day');
  const day = writeWhen(keptWhen(known), language);
  return hour === null ? day : `${day} ${formatClock(language, hour)}`;
};

/** The day of a step, and the one that stood before where it has changed. */
export function dayWords(language: Language, { is, was }: Pick<NoticeView, 'is' | 'was'>): string {
  const t = newsTexts(language);
  const [now, before] = [whenWords(language, is), was && whenWords(language, was)];
  return before !== null && before !== now ? t('notice.days', { was: before, is: now }) : t('notice.day', { is: now });
}
