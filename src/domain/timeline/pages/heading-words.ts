import type { Language } from '../../../platform/i18n/texts.ts';
import { isUnknown, type Length, lengthWords } from '../../../platform/time/length.ts';
import { type When, writeWhen } from '../../../platform/time/uncertain/index.ts';
import type { HeadingFacts } from '../lanes/say-heading.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { toldYear } from './months.ts';

/** From when to when, as it was told: years where years were told, "n. 2009" where that was. */
function timeWords(first: When | null, last: When, language: Language): string {
  const t = timelineTexts(language);
  const said = (told: When) => ({ year: toldYear(told), words: toldYear(told) ?? writeWhen(told, language) });
  const until = said(last);
  if (first === null) return until.year ? t('heading.until', { year: until.year }) : until.words;
  const from = said(first);
  if (from.words === until.words) return from.year ? t('heading.year', { year: from.year }) : from.words;
  return from.year && until.year
    ? t('heading.years', { first: from.year, last: until.year })
    : `${from.words} – ${until.words}`;
}

/** Where it is long it is said roughly, also where both ends are known: "noin 6 vuotta", not its days. */
const roughly = (length: Length): Length =>
  length.least === length.most && length.least >= leastRough ? { least: length.least, most: length.least + 1 } : length;
const leastRough = 91;

/** Shorter than this the years say it. */
const leastTold = 61;

/** The facts as at most four short sentences: what was told of and how long it lasted, what followed, where it was silent. */
export function headingWords({ events, n, gap, helpAfterLeaving }: HeadingFacts, language: Language): string {
  const t = timelineTexts(language);
  const said: string[] = [];
  if (events) {
    const years = timeWords(events.first, events.last, language);
    said.push(t('heading.events', { n: events.n, years }));
    const { lasted } = events;
    if (lasted && !isUnknown(lasted) && (lasted.most ?? lasted.least) >= leastTold)
      said.push(t('heading.lasted', { length: lengthWords(language, roughly(lasted)) }));
    if (helpAfterLeaving && !isUnknown(helpAfterLeaving))
      said.push(
        helpAfterLeaving.most === 0
          ? t('heading.left.same')
          : t('heading.left', { length: lengthWords(language, roughly(helpAfterLeaving)) }),
      );
    if (said.length > 2 && gap) {
      // Three findings are enough beside it.
    } else if (events.goOn > 0) said.push(t('heading.ongoing', { n: events.goOn }));
    else if (events.uncertain > 0) said.push(t('heading.uncertain', { n: events.uncertain }));
  } else said.push(t('heading.entries', { n }));
  if (gap) {
    const days = gap.least === gap.most ? String(gap.least) : `${gap.least}–${gap.most}`;
    said.push(t('heading.gap', { lane: t(`lane.${gap.lane}`), days }));
  }
  return said.join(' ');
}
