import type { JSX } from 'hono/jsx/jsx-runtime';
import { addDays } from '../../../platform/time/format.ts';
import { Timeline, type TimelineProps, type Ui } from '../../../platform/ui/index.ts';
import { isPlanned, kindOf, titleOf } from '../kinds.ts';
import { dayAt } from '../lanes/extent.ts';
import type { Gap } from '../lanes/gaps.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { Lane, TimelineEntry } from '../timeline.ts';
import { byline, whenWords } from './entry-words.ts';
import { gapWords } from './gap-words.ts';
import { headingOf } from './months.ts';

type Group = TimelineProps['groups'][number];
type Drawn = Group['entries'][number];

export interface LaneGap extends Gap {
  readonly lane: Lane;
}

function draw(ui: Ui, caseId: string, entry: TimelineEntry): Drawn {
  const t = timelineTexts(ui.language);
  const { slug, folded, correct } = kindOf(entry);
  const title = titleOf(entry, ui.language);
  const when = whenWords(entry, ui.language);
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

interface Item {
  readonly on: string;
  readonly heading: string;
  readonly drawn: Drawn;
}

function drawGap(ui: Ui, gap: LaneGap): Item {
  const t = timelineTexts(ui.language);
  const [from, until] = [dayAt(gap.from), addDays(dayAt(gap.until), -1)];
  return {
    on: until,
    heading: headingOf({ whenEdtf: until, anchor: null }, ui.language),
    drawn: {
      lane: 'gap',
      title: t('list.gap', { lane: t(`lane.${gap.lane}`), days: gapWords(gap, ui.language, true) }),
      byline: t('list.gap.of'),
      date: whenWords({ whenEdtf: `${from}/${until}`, anchor: null }, ui.language),
    },
  };
}

/** Neighbours under one heading. */
function grouped(items: readonly Item[]): Group[] {
  const groups: { heading: string; entries: Drawn[] }[] = [];
  for (const { heading, drawn } of items) {
    const last = groups.at(-1);
    if (last?.heading === heading) last.entries.push(drawn);
    else groups.push({ heading, entries: [drawn] });
  }
  return groups;
}

/** Entries by month, the newest first; gaps between them; then those whose time nobody has said. */
export function TimelineList({
  ui,
  caseId,
  entries,
  undated = [],
  gaps = [],
  level = 2,
}: {
  ui: Ui;
  caseId: string;
  entries: readonly TimelineEntry[];
  undated?: readonly TimelineEntry[];
  gaps?: readonly LaneGap[];
  level?: 2 | 3;
}): JSX.Element {
  const items = entries.map(
    (entry): Item => ({ on: entry.on ?? '', heading: headingOf(entry, ui.language), drawn: draw(ui, caseId, entry) }),
  );
  if (gaps.length > 0) {
    items.push(...gaps.map((gap) => drawGap(ui, gap)));
    items.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  }
  const groups = grouped(items);
  if (undated.length > 0)
    groups.push({
      heading: timelineTexts(ui.language)('list.undated'),
      entries: undated.map((entry) => draw(ui, caseId, entry)),
    });
  return <Timeline ui={ui} groups={groups} level={level} />;
}
