import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { lengthWords } from '../../../platform/time/length.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { helpWords } from '../../coupling/index.ts';
import { beforeCourt } from '../../process/index.ts';
import { calledOf, kindOf, levelOf, notRecordedWords } from '../kinds.ts';
import { isOneDay } from '../lanes/extent.ts';
import type { ClusterMark, OneMark } from '../lanes/make-lanes.ts';
import { type Spread, tellsYears } from '../lanes/scale.ts';
import type { Stretch } from '../lanes/stretches.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';
import { sameWords, whenWords } from './entry-words.ts';

/** The language of what is said of a mark, where the greater part of it is what somebody wrote in another than the page's. */
export function langOf(ui: Ui, mark: OneMark | ClusterMark, said: string): string | undefined {
  if (mark.kind === 'cluster' || mark.entry.language === ui.language) return undefined;
  const { label, language } = mark.entry;
  return label && said.includes(label) && label.length * 2 > said.length ? language : undefined;
}

/** The opened mark in the page. */
export const openedId = 'auki';

/** Where a mark leads. */
export interface Goals {
  (mark: OneMark | ClusterMark): string;
  /** The list of the entries of several. */
  readonly list: (mark: ClusterMark) => string;
}

const shortDay = (day: string, ui: Ui, withYear: boolean) => {
  if (withYear) return formatDate(ui.language, day);
  const [, month, date] = day.split('-').map(Number);
  return ui.language === 'en' ? `${date}/${month}` : `${date}.${month}.`;
};

/** What an entry is called where nothing stands below its title: of an answer, what was answered; of a note, its first words. */
function contentOf(entry: TimelineEntry, language: Language): string {
  const [said] = (levelOf(entry) && kindOf(entry).facts?.(entry, language)) || [];
  const title = said ?? calledOf(entry, language);
  // Its day has passed and nobody knows how it went: that stands with its name, for a hollow mark alone is what is to come.
  const state = notRecordedWords(entry, language);
  return state ? timelineTexts(language)('lanes.not-recorded', { what: title, state }) : title;
}

/** What a stretch is called, before its length. */
function spanWords(span: Stretch, language: Language): string {
  const t = timelineTexts(language);
  if (span.code === 'stay') return span.place ? t('span.stay.at', { place: span.place }) : t('span.stay');
  if (span.code === 'help')
    return span.what === 'assistance-system' ? t('span.assistance-system') : helpWords(span.what, language);
  return beforeCourt(language, t(`span.${span.code}`), span.instance);
}

/**
 * What a mark is called; what is drawn beside it, the day of what happened on one first, with its year where `spread` is long; and what is said of it to those who
 * listen, which begins with what is drawn (WCAG 2.5.3).
 */
export function markWords(
  ui: Ui,
  mark: OneMark | ClusterMark,
  spread?: Spread,
): { label: string; drawn: string; said: string } {
  const t = timelineTexts(ui.language);
  if (mark.kind === 'cluster') {
    const label = t('lanes.cluster', { n: mark.n });
    const said = t(mark.opened ? 'lanes.cluster.close' : 'lanes.cluster.goal', { n: mark.n });
    return { label, drawn: label, said };
  }
  if (mark.span) {
    const what = spanWords(mark.span, ui.language);
    const { length } = mark.span;
    // Of one day there is no length to tell.
    const label = length.most === 0 ? what : t('lanes.span', { what, length: lengthWords(ui.language, length, true) });
    return { label, drawn: label, said: [label, whenWords(mark.entry, ui.language, true)].join(', ') };
  }
  const title = contentOf(mark.entry, ui.language);
  // A note that is called as its lane is a note.
  const label = mark.entry.kind === 'note' && title === t(`lane.${mark.entry.lane}`) ? t('entry.note') : title;
  const withYear = spread !== undefined && tellsYears(spread, mark.extent.first);
  const drawn = isOneDay(mark.extent) ? `${shortDay(mark.entry.whenEdtf ?? '', ui, withYear)} ${label}` : label;
  return {
    label,
    drawn,
    said: [drawn, whenWords(mark.entry, ui.language, true), sameWords(mark.entry, ui.language)]
      .filter(Boolean)
      .join(', '),
  };
}

/** An entry leads to its own page, else to its place in the list; several open in their place and close again, and have a list. */
export function goalsOf(caseId: string, open: (key: string | undefined) => string): Goals {
  const base = `/t/${caseId}`;
  const list = (from: string | null, until: string | null, classes: readonly string[]) => {
    const fields = new URLSearchParams([
      ['nakyma', 'luettelo'],
      ...classes.map((informationClass): [string, string] => ['class', informationClass]),
    ]);
    if (from) fields.set('from', from);
    if (until) fields.set('until', until);
    return `${base}/aikajana?${fields.toString()}`;
  };
  const goal = (mark: OneMark | ClusterMark) => {
    if (mark.kind === 'cluster') return open(mark.opened ? undefined : mark.key);
    const { entry, span } = mark;
    if (span?.code === 'help') return base + span.slug;
    const { slug } = kindOf(entry);
    return slug ? base + slug(entry) : `${list(entry.whenEdtf, entry.whenEdtf, [entry.class])}#r-${entry.id}`;
  };
  return Object.assign(goal, { list: ({ from, until, classes }: ClusterMark) => list(from, until, classes) });
}
