import type { Language } from '../../../platform/i18n/texts.ts';
import type { Day } from '../../../platform/time/format.ts';
import { isDay } from '../../../platform/time/uncertain/index.ts';
import { isPlanned } from '../kinds.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { lanes, type TimelineEntry } from '../timeline.ts';
import { headingOf, toldYear, yearHeadingOf } from './months.ts';
import { type Neighbours, neighbours } from './neighbours.ts';

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
/** A list of more years than this folds by years, another by months. */
const mostYearsByMonth = 2;
/** So many entries stand open before anybody has opened a fold, however few the newest of them holds. */
const glance = 12;

const isToCome = (entry: TimelineEntry | null, today: Day): boolean =>
  entry?.on != null && entry.on > today && (isPlanned(entry) || isDay(entry.whenEdtf));

interface Found<Item> extends Neighbours<Item> {
  readonly coming: boolean;
  /** A year that somebody has said, or what is to come: not "about 2025", which is of no year. */
  readonly firm: boolean;
}

/** How many entries of a year stand in it by the order of time alone, told by no year of their own. */
const vagueIn = ({ firm, items, coming }: Found<Listed>): number =>
  firm && !coming ? items.filter(({ entry, whenEdtf }) => entry && !(whenEdtf && toldYear(whenEdtf))).length : 0;

/** How many entries, by lane; `isCut`: there may be more of them on another page. */
export function countWords(entries: readonly Pick<TimelineEntry, 'lane'>[], language: Language, isCut = false): string {
  const t = timelineTexts(language);
  const said = lanes.flatMap((lane) => {
    const n = entries.filter((entry) => entry.lane === lane).length;
    const name = t(`lane.${lane}`).toLowerCase();
    // A number stays beside its lane.
    return n === 0 ? [] : [n === entries.length ? name : `${name}\u00a0${n}`];
  });
  return t(isCut ? 'list.fold.page' : 'list.fold', { n: entries.length, lanes: said.join(', ') });
}

function noteOf(fold: Found<Listed>, language: Language, isCut: boolean): string {
  const t = timelineTexts(language);
  const { items } = fold;
  const counted = items.filter(({ entry }) => entry !== null);
  const entries = counted.flatMap(({ entry }) => entry ?? []);
  if (entries.length === 0 || (entries.length === 1 && !isCut)) return (counted[0] ?? items[0])?.title ?? '';
  const note = countWords(entries, language, isCut);
  const vague = vagueIn(fold);
  return vague > 0 ? `${note}. ${t('heading.uncertain', { n: vague })}` : note;
}

/** One year is one fold: what no year was told of, and stands between entries of one, folds with them, under what was said of it. */
function oneOfEach<Item extends Listed>(runs: readonly Found<Item>[]): Found<Item>[] {
  const folds: Found<Item>[] = [];
  for (const run of runs) {
    const at = run.firm ? folds.findLastIndex(({ firm }) => firm) : -1;
    const same = folds[at];
    if (same?.heading === run.heading) {
      const between = folds.splice(at + 1).flatMap(({ items }) => items);
      folds[at] = { ...same, items: [...same.items, ...between, ...run.items] };
    } else folds.push(run);
  }
  return folds;
}

/**
 * A list by years, or by months where it tells of one or two years: what is to come, then each that was told, the newest first. Of a vague time
 * stands what was said of it, alone where it lies between two. It opens at what happened last; a short list is all open, and goes by years. `cut`: the years at these ends may go on
 * on another page.
 */
export function foldsOf<Item extends Listed>(
  items: readonly Item[],
  { language, today, cut }: { language: Language; today: Day; cut: { first: boolean; last: boolean } },
): readonly Fold<Item>[] {
  const t = timelineTexts(language);
  const toCome = (item: Item) => isToCome(item.entry, today);
  const years = new Set(items.flatMap(({ whenEdtf }) => (whenEdtf && toldYear(whenEdtf)) ?? []));
  const headed = items.length > short && years.size <= mostYearsByMonth ? headingOf : yearHeadingOf;
  const runs = neighbours(items, (item) => (toCome(item) ? t('list.coming') : headed(item, language)));
  const folds = oneOfEach(
    runs.map((run): Found<Item> => {
      const coming = run.items.some(toCome);
      const isOfYear = run.items.some(({ whenEdtf }) => whenEdtf && toldYear(whenEdtf));
      return { ...run, coming, firm: coming || isOfYear };
    }),
  );
  const opensAt = folds.findIndex(({ coming }) => !coming);
  /** How many entries stand from where it opens until this fold ends. */
  const until = (at: number) => folds.slice(opensAt, at + 1).reduce((n, fold) => n + fold.items.length, 0);
  return folds.map((fold, at) => {
    const { heading } = fold;
    // The same words twice, with a year between: what stands later in the list was told to be earlier.
    const isAgain = folds.slice(0, at).some((before) => before.heading === heading);
    return {
      heading: isAgain ? t('list.fold.earlier', { heading }) : heading,
      note: noteOf(fold, language, (cut.first && at === 0) || (cut.last && at === folds.length - 1)),
      open: at === opensAt || opensAt < 0 || items.length <= short || (at > opensAt && until(at) <= glance),
      items: fold.items,
    };
  });
}
