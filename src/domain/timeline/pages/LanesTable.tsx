import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { keptWhen, writeDays, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { DataTable, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { dayAt } from '../lanes/extent.ts';
import type { ClusterMark, LanesView, OneMark } from '../lanes/make-lanes.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { whenWords } from './entry-words.ts';
import { gapWords } from './gap-words.ts';
import { type Goals, langOf, markWords } from './mark-words.ts';

/** Days of several in the coarsest words; where all were told by one time, those words. */
function days(ui: Ui, from: string | null, until: string | null, told: string | null = null): string {
  if (told !== null) return writeWhen(keptWhen(told), ui.language);
  if (from !== null && until !== null) return writeDays(from, until, ui.language);
  const [first, last] = [from && formatDate(ui.language, from), until && formatDate(ui.language, until)];
  return first === last ? (first ?? '') : `${first ?? ''}–${last ?? ''}`;
}

/** When several were; of times that are not known to the day the years alone, for their first and last day were told by nobody. */
function timeOf(ui: Ui, { from, until, whenEdtf, isVague }: ClusterMark): string {
  if (!isVague || whenEdtf !== null) return days(ui, from, until, whenEdtf);
  const [first, last] = [from, until].map((day) => day?.slice(0, 4) ?? '');
  return first === last ? (first ?? '') : `${first}–${last}`;
}

type Row = (JSX.Element | string)[];

function rowOf(ui: Ui, goals: Goals, lane: string, mark: OneMark | ClusterMark): Row {
  const { label } = markWords(ui, mark);
  return [
    lane,
    mark.kind === 'one' ? whenWords(mark.entry, ui.language, true) : timeOf(ui, mark),
    <Link href={href(ui, mark.kind === 'cluster' ? goals.list(mark) : goals(mark))}>
      <span lang={langOf(ui, mark, label)}>{label}</span>
    </Link>,
    mark.kind === 'one' ? [mark.entry.organisation, ...mark.entry.same.map((row) => row.organisation)].join(', ') : '',
  ];
}

/** `stacks`: readable on a phone without scrolling, for some bytes a cell, which a picture of a thousand marks has not. */
function Rows({
  ui,
  caption,
  columns,
  rows,
  stacks = false,
}: {
  ui: Ui;
  caption: string;
  columns: readonly ('lane' | 'when' | 'what' | 'who' | 'stretch')[];
  rows: readonly Row[];
  stacks?: boolean;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  const heads = columns.map((column) => ({ label: t(`column.${column}`) }));
  return <DataTable ui={ui} caption={caption} captionHidden columns={heads} rows={rows} stacks={stacks} />;
}

/** The lanes as rows: lane by lane, every mark and every gap. */
export function LanesTable({ ui, view, goals }: { ui: Ui; view: LanesView; goals: Goals }): JSX.Element {
  const t = timelineTexts(ui.language);
  const rows = view.lanes.flatMap(({ lane, line, marks, gaps }): Row[] => {
    const name = t(`lane.${lane}`);
    return [
      ...(line?.answers ?? []).map((mark) => rowOf(ui, goals, name, mark)),
      ...marks.map((mark) => rowOf(ui, goals, name, mark)),
      ...gaps.map((gap): Row => {
        const time = days(ui, dayAt(gap.from), dayAt(gap.until - 1));
        return [name, time, gapWords(gap, ui.language, true), ''];
      }),
    ];
  });
  return <Rows ui={ui} caption={t('lanes.label')} columns={['lane', 'when', 'what', 'who']} rows={rows} />;
}

/** The stretches of time that the lanes draw, in words: each row is headed by what lasted. */
export function StretchTable({ ui, marks, goals }: { ui: Ui; marks: readonly OneMark[]; goals: Goals }): JSX.Element {
  const t = timelineTexts(ui.language);
  const rows = marks.map((mark): Row => {
    const [lane = '', when = '', what = '', who = ''] = rowOf(ui, goals, t(`lane.${mark.entry.lane}`), mark);
    return [what, when, lane, who];
  });
  return <Rows ui={ui} caption={t('view.stretches')} columns={['stretch', 'when', 'lane', 'who']} rows={rows} stacks />;
}
