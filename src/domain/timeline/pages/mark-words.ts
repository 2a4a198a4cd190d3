import type { Ui } from '../../../platform/ui/index.ts';
import { kindOf, titleOf } from '../kinds.ts';
import type { ClusterMark, OneMark } from '../lanes/make-lanes.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { whenWords } from './entry-words.ts';

export type Goals = (mark: OneMark | ClusterMark) => string;

const shortDay = (day: string, ui: Ui) => {
  const [, month, date] = day.split('-').map(Number);
  return ui.language === 'en' ? `${date}/${month}` : `${date}.${month}.`;
};

/** What stands beside a mark, with the day of what happened on one; and what is said of it to those who listen. */
export function markWords(ui: Ui, mark: OneMark | ClusterMark): { label: string; day?: string; said: string } {
  const t = timelineTexts(ui.language);
  if (mark.kind === 'cluster')
    return { label: t('lanes.cluster', { n: mark.n }), said: t('lanes.cluster.goal', { n: mark.n }) };
  const title = titleOf(mark.entry, ui.language);
  const said = `${title}, ${whenWords(mark.entry, ui.language, true)}`;
  // A note that is called as its lane is a note.
  const label = mark.entry.kind === 'note' && title === t(`lane.${mark.entry.lane}`) ? t('entry.note') : title;
  const isOneDay = mark.extent.isExact && !mark.extent.isSpan && mark.entry.on !== null;
  return { label, said, ...(isOneDay ? { day: shortDay(mark.entry.on ?? '', ui) } : {}) };
}

/** An entry leads to its own page, else to its place in the list; several lead to the list of their days and classes. */
export function goalsOf(caseId: string): Goals {
  const base = `/t/${caseId}`;
  const list = (from: string | null, until: string | null, classes: readonly string[]) => {
    const fields = new URLSearchParams([
      ['nakyma', 'luettelo'],
      ...classes.map((one): [string, string] => ['class', one]),
    ]);
    if (from) fields.set('from', from);
    if (until) fields.set('until', until);
    return `${base}/aikajana?${fields.toString()}`;
  };
  return (mark) => {
    if (mark.kind === 'cluster') return list(mark.from, mark.until, mark.classes);
    const { entry } = mark;
    const { slug } = kindOf(entry);
    return slug ? base + slug(entry) : `${list(entry.on, entry.on, [entry.class])}#r-${entry.id}`;
  };
}
