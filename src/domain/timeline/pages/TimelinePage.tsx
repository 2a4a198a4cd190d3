import type { JSX } from 'hono/jsx/jsx-runtime';
import { languageOf } from '../../../platform/i18n/language-of.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { writeDays } from '../../../platform/time/uncertain/index.ts';
import {
  Bar,
  ButtonLink,
  Card,
  CardBody,
  CheckboxGroup,
  EmptyState,
  FilterBar,
  href,
  type IconName,
  Link,
  PageHead,
  Pagination,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { classIcons, type InformationClass, roomTexts } from '../../room/index.ts';
import type { Around } from '../around.ts';
import { calledOf, titleOf } from '../kinds.ts';
import { gapsOfList } from '../lanes/gaps-of-list.ts';
import type { LanesView } from '../lanes/make-lanes.ts';
import { moveRange, moves } from '../lanes/move-range.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { type Period, periods, type TimelineEntry, timelineClasses } from '../timeline.ts';
import { whenWords } from './entry-words.ts';
import { LanesFigure } from './LanesFigure.tsx';
import { openedId } from './mark-words.ts';
import { TimelineList } from './TimelineList.tsx';

interface Common {
  head: CaseHead;
  period: Period;
  from: string | null;
  until: string | null;
  classes: readonly InformationClass[];
  readable: readonly string[];
  around: Around<TimelineEntry>;
}

interface ListView extends Common {
  view: 'list';
  entries: readonly TimelineEntry[];
  next: { afterOn: string; afterAt: number; afterId: string } | null;
  undated: readonly TimelineEntry[];
  nextUndated: { undated: string; afterAt: number; afterId: string } | null;
  first: boolean;
}

type View = ListView | (Common & { view: 'lanes'; lanes: LanesView; more: boolean });
type Chosen = Pick<Common, 'classes' | 'period' | 'from' | 'until'> & { view: View['view'] };

/** The address of this page with what is chosen; what is as usual is not said. */
function addressOf(
  base: string,
  { classes, period, from, until, view }: Chosen,
  more: Record<string, string | number> = {},
): string {
  const fields = new URLSearchParams(classes.map((informationClass): [string, string] => ['class', informationClass]));
  if (view === 'lanes') fields.set('nakyma', 'kaistat');
  if (period !== 'kaikki') fields.set('jakso', period);
  if (from) fields.set('from', from);
  if (until) fields.set('until', until);
  for (const [name, value] of Object.entries(more)) fields.set(name, String(value));
  return fields.size > 0 ? `${base}?${fields.toString()}` : base;
}

/** The last that was and the first that is to come, of what the page shows. */
function lede(ui: Ui, view: View): string {
  const t = timelineTexts(ui.language);
  const { last, next } = view.around;
  // Within a sentence no words of another language.
  const what = (entry: TimelineEntry) => {
    const isOurs = (entry.language ?? languageOf(entry.text ?? '')) === ui.language;
    return isOurs ? calledOf(entry, ui.language) : titleOf(entry, ui.language);
  };
  const said = (key: 'lede.last' | 'lede.next', entry: TimelineEntry | null) =>
    entry ? [t(key, { what: what(entry), when: whenWords(entry, ui.language, true) })] : [];
  return [
    ...said('lede.last', last),
    ...said('lede.next', next),
    t(view.view === 'lanes' ? 'lede.lanes' : 'lede'),
  ].join(' ');
}

function Choices({ view, ui, to }: { view: View; ui: Ui; to: (changed: Partial<Chosen>) => string }): JSX.Element {
  const t = timelineTexts(ui.language);
  return (
    <Bar>
      <SegmentedLinks
        label={t('view')}
        items={(['lanes', 'list'] as const).map((item) => ({
          href: to({ view: item }),
          label: t(`view.${item}`),
          current: view.view === item,
        }))}
      />
      <SegmentedLinks
        label={t('period')}
        items={periods.map((period) => ({
          href: to({ period: period, from: null, until: null }),
          label: t(`period.${period}`),
          current: view.period === period && !view.from && !view.until,
        }))}
      />
      {view.view === 'lanes' && view.lanes.lanes.length > 0 ? (
        <SegmentedLinks
          label={t('move')}
          items={moves.map((move) => ({
            href: to({ period: 'kaikki', ...moveRange(view.lanes.spread, move) }),
            label: t(`move.${move}`),
            current: false,
          }))}
        />
      ) : null}
    </Bar>
  );
}

function Filter({
  view,
  ui,
  base,
  to,
}: {
  view: View;
  ui: Ui;
  base: string;
  to: (changed: Partial<Chosen>) => string;
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
    nakyma: view.view === 'lanes' ? 'kaistat' : '',
    jakso: view.period === 'kaikki' ? '' : view.period,
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

function List({
  view,
  ui,
  to,
}: {
  view: ListView;
  ui: Ui;
  to: (changed: Partial<Chosen>, more?: Record<string, string | number>) => string;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  // A gap can be told only where everything that might fill it stands on the page.
  const isWhole = view.first && !view.next && view.classes.length === 0 && !view.from && !view.until;
  return (
    <Card id="merkinnat" title={t('title')}>
      <CardBody>
        <TimelineList
          ui={ui}
          caseId={view.head.id}
          entries={view.entries}
          undated={view.undated}
          gaps={isWhole ? gapsOfList(view.entries, ui.now) : []}
          folds={{ first: !view.first, last: view.next !== null }}
          level={3}
        />
        {view.nextUndated && view.entries.length > 0 ? (
          <p class="rn-small">
            <Link href={to({}, { undated: 'yes' })}>{t('list.undated.more')}</Link>
          </p>
        ) : null}
        <p class="rn-small rn-noprint">
          <Link href={to({ view: 'lanes' })}>{t('list.lanes')}</Link>. {t('places')}
        </p>
      </CardBody>
    </Card>
  );
}

/** The timeline of a case: the list by month, or the lanes when they are chosen. */
export function TimelinePage(view: View, ui: Ui): JSX.Element {
  const t = timelineTexts(ui.language);
  const { head, classes } = view;
  const base = href(ui, `/t/${head.id}/aikajana`);
  const to = (changed: Partial<Chosen>, more?: Record<string, string | number>) =>
    addressOf(base, { ...view, ...changed }, more);
  const mayWrite = ui.allowed.has('note.write');
  const write = href(ui, `/t/${head.id}/merkinta`);
  const isEmpty =
    view.view === 'lanes' ? view.lanes.lanes.length === 0 : view.entries.length + view.undated.length === 0;
  const isNarrow = classes.length > 0 || view.from !== null || view.until !== null;
  const isPeriod = view.period !== 'kaikki';
  return (
    <CaseFrame ui={ui} head={head} current="timeline" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={lede(ui, view)}
        actions={
          mayWrite ? (
            <ButtonLink href={write} icon="pencil" small shortcut="n">
              {t('add')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Choices view={view} ui={ui} to={to} />
      <Stack>
        <Filter view={view} ui={ui} base={base} to={to} />
        {isEmpty ? (
          <EmptyState
            title={isNarrow ? t('empty.filtered') : isPeriod ? t('empty.period') : t('empty')}
            action={mayWrite && !isNarrow && !isPeriod ? <Link href={write}>{t('empty.do')}</Link> : undefined}
          />
        ) : view.view === 'lanes' ? (
          <LanesFigure
            ui={ui}
            caseId={head.id}
            view={view.lanes}
            more={view.more}
            whole={to({ period: 'kaikki', from: null, until: null })}
            open={(key) =>
              addressOf(`/t/${head.id}/aikajana`, view, key ? { auki: key } : {}) +
              (key ? `#${openedId}` : '#kaistakuva')
            }
          />
        ) : (
          <List view={view} ui={ui} to={to} />
        )}
        {view.view === 'list' ? (
          <Pagination
            ui={ui}
            previous={view.first ? undefined : to({})}
            next={
              view.next
                ? to({}, view.next)
                : view.nextUndated && view.entries.length === 0
                  ? to({}, view.nextUndated)
                  : undefined
            }
            of={t('title').toLowerCase()}
          />
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
