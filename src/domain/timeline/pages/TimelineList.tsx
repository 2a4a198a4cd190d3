import type { JSX } from 'hono/jsx/jsx-runtime';
import { addDays, dayOf } from '../../../platform/time/format.ts';
import { wholeWhen } from '../../../platform/time/uncertain/index.ts';
import { Timeline, type TimelineGroup, type Ui } from '../../../platform/ui/index.ts';
import { isPlanned, kindOf, titleOf } from '../kinds.ts';
import { dayAt } from '../lanes/extent.ts';
import type { Gap } from '../lanes/gaps.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { Lane, TimelineEntry } from '../timeline.ts';
import { byline, whenWords } from './entry-words.ts';
import { countWords, foldsOf, type Listed } from './folds.ts';
import { gapWords } from './gap-words.ts';
import { headingOf } from './months.ts';
import { neighbours } from './neighbours.ts';

type Drawn = TimelineGroup['entries'][number];

export interface LaneGap extends Gap {
  readonly lane: Lane;
}

function draw(ui: Ui, caseId: string, entry: TimelineEntry, nameOf: (id: string) => string | undefined): Drawn {
  const t = timelineTexts(ui.language);
  const { slug, folded, correct } = kindOf(entry);
  const title = titleOf(entry, ui.language);
  const when = whenWords(entry, ui.language, false, nameOf);
  const base = `/${ui.language}/t/${caseId}`;
  const mayCorrect = correct && entry.own && ui.allowed.has(correct.action);
  return {
    id: `r-${entry.id}`,
    lane: entry.lane,
    planned: isPlanned(entry) || undefined,
    href: slug && base + slug(entry),
    title,
    byline: byline(entry, ui.language),
    date: entry.version > 1 ? `${when}${when ? ' · ' : ''}${t('entry.version', { version: entry.version })}` : when,
    text: folded ? undefined : (entry.text ?? undefined),
    folded: folded && entry.text ? { summary: t('entry.text'), text: entry.text } : undefined,
    action: mayCorrect
      ? { href: base + correct.slug(entry), label: t('entry.correct'), hidden: `${title} ${when}` }
      : undefined,
  };
}

interface Item extends Listed {
  readonly on: string;
  readonly drawn: Drawn;
}

function drawGap(ui: Ui, gap: LaneGap): Item {
  const t = timelineTexts(ui.language);
  const [from, until] = [dayAt(gap.from), addDays(dayAt(gap.until), -1)];
  const silence = wholeWhen(from, until);
  const title = t('list.gap', { lane: t(`lane.${gap.lane}`), days: gapWords(gap, ui.language, true) });
  return {
    // The silence ends with the year or the month in which the next may have begun: no day of it was told.
    ...{ on: until, entry: null, title, whenEdtf: silence.split('/').at(-1) ?? until, anchor: null },
    drawn: {
      lane: 'gap',
      title,
      byline: t('list.gap.of'),
      date: whenWords({ whenEdtf: silence, anchor: null }, ui.language),
    },
  };
}

const grouped = (ui: Ui, items: readonly Item[]): TimelineGroup[] =>
  neighbours(items, (item) => headingOf(item, ui.language)).map(({ heading, items: own }) => ({
    heading,
    entries: own.map(({ drawn }) => drawn),
  }));

/**
 * Entries by month, the newest first; gaps between them; then those whose time nobody has said. `folds`: by years or months, of which those at
 * these ends may go on on another page.
 */
export function TimelineList({
  ui,
  caseId,
  entries,
  undated = [],
  gaps = [],
  folds,
  level = 2,
}: {
  ui: Ui;
  caseId: string;
  entries: readonly TimelineEntry[];
  undated?: readonly TimelineEntry[];
  gaps?: readonly LaneGap[];
  folds?: { first: boolean; last: boolean };
  level?: 2 | 3;
}): JSX.Element {
  // Named only where it stands on this page, which it does but at an edge of a page: what is before it stands beside it.
  const nameOf = (id: string) => {
    const other = [...entries, ...undated].find((entry) => entry.id === id);
    return other && titleOf(other, ui.language);
  };
  const items = entries.map((entry): Item => {
    const { on, whenEdtf, anchor } = entry;
    return {
      on: on ?? '',
      entry,
      title: titleOf(entry, ui.language),
      whenEdtf,
      anchor,
      drawn: draw(ui, caseId, entry, nameOf),
    };
  });
  if (gaps.length > 0) {
    items.push(...gaps.map((gap) => drawGap(ui, gap)));
    items.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  }
  const years = folds && foldsOf(items, { language: ui.language, today: dayOf(ui.now), cut: folds });
  const groups =
    years && years.length > 1
      ? years.map(({ items: own, ...fold }) => ({ ...fold, groups: grouped(ui, own) }))
      : grouped(ui, items);
  const heading = timelineTexts(ui.language)('list.undated');
  const withoutTime: TimelineGroup = { heading, entries: undated.map((entry) => draw(ui, caseId, entry, nameOf)) };
  const last =
    years && years.length > 1 && undated.length > 1
      ? { heading, note: countWords(undated, ui.language), open: false, groups: [withoutTime] }
      : withoutTime;
  return (
    <Timeline
      ui={ui}
      groups={undated.length > 0 ? [...groups, last] : groups}
      level={level}
      wide={folds !== undefined}
    />
  );
}
