import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { writeDays } from '../../../platform/time/uncertain/index.ts';
import { Bar, CheckboxGroup, FilterBar, type IconName, SegmentedLinks, type Ui } from '../../../platform/ui/index.ts';
import { classIcons, type InformationClass, roomTexts } from '../../room/index.ts';
import { moveRange, moves } from '../lanes/move-range.ts';
import type { Spread } from '../lanes/scale.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { isCounted, type Period, periods, timelineClasses, usualOf } from '../timeline.ts';

/** What the reader has chosen to see. */
export interface Chosen {
  view: 'list' | 'lanes' | 'stretches';
  classes: readonly InformationClass[];
  period: Period;
  from: string | null;
  until: string | null;
}

/** What the address says of the view; nothing of the usual one. */
const nakymaOf = { list: '', lanes: 'kaistat', stretches: 'jaksot' } as const satisfies Record<Chosen['view'], string>;

/** The same page with something else chosen. */
export type To = (changed: Partial<Chosen>, more?: Record<string, string | number>) => string;

/** The address of this page with what is chosen; what is as usual is not said. */
export function addressOf(
  base: string,
  { classes, period, from, until, view }: Chosen,
  more: Record<string, string | number> = {},
): string {
  const fields = new URLSearchParams(classes.map((informationClass): [string, string] => ['class', informationClass]));
  if (nakymaOf[view]) fields.set('nakyma', nakymaOf[view]);
  if (period !== usualOf[view]) fields.set('jakso', period);
  if (from) fields.set('from', from);
  if (until) fields.set('until', until);
  for (const [name, value] of Object.entries(more)) fields.set(name, String(value));
  return fields.size > 0 ? `${base}?${fields.toString()}` : base;
}

/** Lanes, list or stretches, of which time, and the ways from the range that is shown to another. */
export function Choices({
  view,
  ui,
  to,
}: {
  view: Chosen & { readonly lanes?: { readonly spread: Spread; readonly lanes: readonly unknown[] } };
  ui: Ui;
  to: To;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  const spread = view.lanes && view.lanes.lanes.length > 0 ? view.lanes.spread : undefined;
  return (
    <Bar>
      <SegmentedLinks
        label={t('view')}
        items={(['lanes', 'list', 'stretches'] as const).map((item) => ({
          // All that was told is called otherwise in the lanes; a period that was chosen stays.
          href: to({ view: item, period: isCounted(view.period) ? view.period : usualOf[item] }),
          label: t(`view.${item}`),
          current: view.view === item,
        }))}
      />
      <SegmentedLinks
        label={t('period')}
        items={periods
          .filter((period) => period !== 'sovita' || view.view === 'lanes')
          .map((period) => ({
            href: to({ period: period, from: null, until: null }),
            label: t(`period.${period}`),
            current: view.period === period && !view.from && !view.until,
          }))}
      />
      {spread ? (
        <SegmentedLinks
          label={t('move')}
          items={moves.map((move) => ({
            href: to({ period: usualOf.lanes, ...moveRange(spread, move) }),
            label: t(`move.${move}`),
            current: false,
          }))}
        />
      ) : null}
    </Bar>
  );
}

/** By class of information; what else is chosen stays. */
export function Filter({
  view,
  ui,
  base,
  to,
}: {
  view: Chosen & { readonly readable: readonly string[] };
  ui: Ui;
  base: string;
  to: To;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  const names = roomTexts(ui.language);
  const { classes, from, until } = view;
  const offered = timelineClasses.filter((timelineClass) => view.readable.includes(timelineClass));
  const day = (item: string | null) => (item ? formatDate(ui.language, item) : '');
  const days =
    from && until
      ? t('filter.days', { time: writeDays(from, until, ui.language) })
      : t(from ? 'filter.from' : 'filter.until', { from: day(from), until: day(until) });
  const active = [
    ...classes.map((ofClass) => ({
      label: names(ofClass),
      removeHref: to({ classes: classes.filter((other) => other !== ofClass) }),
    })),
    ...(from || until ? [{ label: days, removeHref: to({ from: null, until: null }) }] : []),
  ];
  const kept = {
    nakyma: nakymaOf[view.view],
    jakso: view.period === usualOf[view.view] ? '' : view.period,
    from,
    until,
  };
  return (
    <FilterBar ui={ui} action={base} clearHref={to({ classes: [], from: null, until: null })} active={active}>
      {Object.entries(kept).map(([name, value]) => (value ? <input type="hidden" name={name} value={value} /> : null))}
      <CheckboxGroup
        ui={ui}
        name="class"
        label={t('filter')}
        values={classes}
        options={offered.map((item) => ({ value: item, label: names(item), icon: classIcons[item] as IconName }))}
      />
    </FilterBar>
  );
}
