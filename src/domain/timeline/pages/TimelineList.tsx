import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMonth, formatWeekday } from '../../../platform/time/format.ts';
import { Timeline, type TimelineProps, type Ui } from '../../../platform/ui/index.ts';
import { roomTexts } from '../../room/index.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';

type Drawn = TimelineProps['groups'][number]['entries'][number];

function draw(ui: Ui, caseId: string, entry: TimelineEntry): Drawn {
  const t = timelineTexts(ui.language);
  const names = roomTexts(ui.language);
  const who = entry.author
    ? t('entry.by', { author: entry.author, organisation: entry.organisation })
    : entry.organisation;
  const contact =
    entry.kind === 'contact-made'
      ? `: ${t(`channel.${entry.channel}` as 'channel.call')}, ${t(`contact.${entry.outcome}` as 'contact.reached').toLowerCase()}`
      : '';
  const mayCorrect = entry.kind === 'note' && entry.own && ui.allowed.has('note.write');
  return {
    lane: entry.lane,
    title: (
      <span id={`r-${entry.id}`}>
        {names(entry.class as 'account')}
        {contact}
      </span>
    ),
    byline: who,
    date: (
      <>
        {formatWeekday(ui.language, entry.on)}
        {entry.version > 1 ? <span class="rn-muted"> · {t('entry.version', { version: entry.version })}</span> : null}
      </>
    ),
    text: entry.text ?? undefined,
    action: mayCorrect
      ? {
          href: `/${ui.language}/t/${caseId}/merkinta/${entry.id}`,
          label: t('entry.correct'),
          hidden: `${names(entry.class as 'account')} ${formatWeekday(ui.language, entry.on)}`,
        }
      : undefined,
  };
}

/** Entries by month, the newest first. */
export function TimelineList({
  ui,
  caseId,
  entries,
  level = 2,
}: {
  ui: Ui;
  caseId: string;
  entries: readonly TimelineEntry[];
  level?: 2 | 3;
}): JSX.Element {
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  const groups = [...months.values()].map((own) => ({
    heading: formatMonth(ui.language, (own[0] as TimelineEntry).on),
    entries: own.map((entry) => draw(ui, caseId, entry)),
  }));
  return <Timeline ui={ui} groups={groups} level={level} />;
}
