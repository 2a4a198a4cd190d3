import type { Language } from '../../../platform/i18n/texts.ts';
import type { Day } from '../../../platform/time/format.ts';
import { isDay } from '../../../platform/time/uncertain/index.ts';
import { isPlanned } from '../kinds.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { lanes, type TimelineEntry } from '../timeline.ts';
import { yearHeadingOf } from './months.ts';

/** What stands in a list one after the other: an entry, or a gap, which has none. */
export interface Listed {
  readonly entry: TimelineEntry | null;
  readonly title: string;
  /** The time that it stands by. */
  readonly whenEdtf: string | null;
  readonly anchor: string | null;
}

/** Neighbours that fold as one, and whether they are shown before anybody has opened them. */
export interface Fold<Item> {
  readonly heading: string;
  readonly note: string;
  readonly open: boolean;
  readonly items: readonly Item[];
}

/** A list as short as this is read whole. */
const short = 12;

const isToCome = (entry: TimelineEntry | null, today: Day): boolean =>
  entry?.on != null && entry.on > today && (isPlanned(entry) || isDay(entry.whenEdtf));

function noteOf(items: readonly Listed[], language: Language, isCut: boolean): string {
  const t = timelineTexts(language);
  const counted = items.filter(({ entry }) => entry !== null);
  const entries = counted.flatMap(({ entry }) => entry ?? []);
  if (entries.length === 0 || (entries.length === 1 && !isCut)) return (counted[0] ?? items[0])?.title ?? '';
  const said = lanes.flatMap((lane) => {
    const n = entries.filter((entry) => entry.lane === lane).length;
    const name = t(`lane.${lane}`).toLowerCase();
    // A number stays beside its lane.
    return n === 0 ? [] : [n === entries.length ? name : `${name}\u00a0${n}`];
  });
  return t(isCut ? 'list.fold.page' : 'list.fold', { n: entries.length, lanes: said.join(', ') });
}

/**
 * A list by years, for a narrow page: what is to come, then each year that was told, the newest first. Of a vague time stands what was said of
 * it. It opens at what happened last; a short list is all open, and one of a single year is not folded. `cut`: the years at these ends may go on
 * on another page.
 */
export function foldsOf<Item extends Listed>(
  items: readonly Item[],
  { language, today, cut }: { language: Language; today: Day; cut: { first: boolean; last: boolean } },
): readonly Fold<Item>[] {
  const folds: { heading: string; coming: boolean; items: Item[] }[] = [];
  for (const item of items) {
    const coming = isToCome(item.entry, today);
    const heading = coming ? timelineTexts(language)('list.coming') : yearHeadingOf(item, language);
    const last = folds.at(-1);
    if (last && last.heading === heading && last.coming === coming) last.items.push(item);
    else folds.push({ heading, coming, items: [item] });
  }
  const opensAt = folds.findIndex(({ coming }) => !coming);
  return folds.map(({ heading, items: own }, at) => ({
    heading,
    note: noteOf(own, language, (cut.first && at === 0) || (cut.last && at === folds.length - 1)),
    open: at === opensAt || opensAt < 0 || items.length <= short,
    items: own,
  }));
}
