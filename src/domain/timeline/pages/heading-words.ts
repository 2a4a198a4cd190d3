import type { Language } from '../../../platform/i18n/texts.ts';
import type { HeadingFacts } from '../lanes/say-heading.ts';
import { timelineTexts } from '../timeline.texts.ts';

/** The facts as at most three short sentences. */
export function headingWords({ events, n, gap }: HeadingFacts, language: Language): string {
  const t = timelineTexts(language);
  const said: string[] = [];
  if (events) {
    const { first, last } = events;
    const years =
      first === null
        ? t('heading.until', { year: last ?? '' })
        : first === last
          ? t('heading.year', { year: first })
          : t('heading.years', { first, last: last ?? '' });
    said.push(t('heading.events', { n: events.n, years }));
    if (events.goOn > 0) said.push(t('heading.ongoing', { n: events.goOn }));
    else if (events.uncertain > 0) said.push(t('heading.uncertain', { n: events.uncertain }));
  } else said.push(t('heading.entries', { n }));
  if (gap) {
    const days = gap.least === gap.most ? String(gap.least) : `${gap.least}–${gap.most}`;
    said.push(t('heading.gap', { lane: t(`lane.${gap.lane}`), days }));
  }
  return said.join(' ');
}
