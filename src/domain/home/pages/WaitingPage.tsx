import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { formatWeekday } from '../../../platform/time/format.ts';
import {
  Bar,
  Button,
  Card,
  ChoiceInBar,
  EmptyState,
  Form,
  Hidden,
  href,
  Link,
  Page,
  PageHead,
  type Row,
  Rows,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseCode } from '../../case/index.ts';
import { homeTexts } from '../home.texts.ts';
import {
  isPromise,
  stretches,
  stretchOf,
  type Waiting,
  type WaitingGroup,
  type WaitingView,
  waitingGroups,
  waitingSlug,
} from '../home.ts';
import { maySnooze, mayTickOff, putOffAt, type Snooze, tickedOffAt } from '../snooze.ts';
import { PutOffFields } from './PutOffFields.tsx';
import { waitingRow } from './waiting-row.tsx';

type ShownRow = Waiting & { readonly thing: string; readonly snooze: Snooze | null };

interface WaitingPageView {
  readonly today: string;
  /** Changes when a warning comes or has been dealt with: the open page asks for itself again. */
  readonly mark: string;
  readonly show: WaitingView | null;
  readonly caseId: string | null;
  readonly cases: readonly { readonly id: string; readonly codeWord: string }[];
  readonly counts: Readonly<Record<WaitingGroup, number>>;
  readonly full: boolean;
  /** How many of them the worker has put off. */
  readonly putOff: number;
  readonly rows: readonly ShownRow[];
}

/** The page with what is chosen, of which some may be chosen otherwise. */
function addressOf(ui: Ui, { show, caseId }: Pick<WaitingPageView, 'show' | 'caseId'>): string {
  const query = new URLSearchParams({ ...(show && { show }), ...(caseId && { caseId }) });
  return href(ui, query.size > 0 ? `${waitingSlug}?${query.toString()}` : waitingSlug);
}

const totalOf = ({ counts }: WaitingPageView): number => waitingGroups.reduce((sum, group) => sum + counts[group], 0);

/** What is shown: by what one does about it, and of which case. */
function Choices({ ui, view }: { ui: Ui; view: WaitingPageView }): JSX.Element {
  const t = homeTexts(ui.language);
  const { caseId, cases } = view;
  const options = [
    { value: '', label: t('waiting.cases.all') },
    ...cases.map(({ id, codeWord }) => ({ value: id, label: `${caseCode(id)} ${quoted(ui.language, codeWord)}` })),
  ];
  return (
    <Bar>
      <SegmentedLinks
        label={t('waiting.show')}
        items={[null, ...waitingGroups].map((show) => ({
          href: addressOf(ui, { show, caseId }),
          label: t(`waiting.show.${show ?? 'all'}`, { n: show ? view.counts[show] : totalOf(view) }),
          current: show === view.show,
        }))}
      />
      {cases.length > 1 || caseId ? (
        <ChoiceInBar
          ui={ui}
          action={href(ui, waitingSlug)}
          hidden={view.show ? { show: view.show } : {}}
          name="caseId"
          label={t('waiting.case')}
          value={caseId ?? ''}
          options={options}
        />
      ) : null}
    </Bar>
  );
}

/** Opens in the row: until when it is put off, and why. */
function PutOff({ ui, nth, thing, hidden }: { ui: Ui; nth: number; thing: string; hidden: string }): JSX.Element {
  const t = homeTexts(ui.language);
  return (
    <details class="rn-later">
      <summary>
        {t('put-off.do')}
        <Hidden> {hidden}</Hidden>
      </summary>
      <Form ui={ui} action={href(ui, putOffAt(thing))} hidden={{ thing }}>
        <div class="rn-later__in">
          <PutOffFields ui={ui} nth={nth} />
          <Button small>{t('put-off.do')}</Button>
        </div>
      </Form>
    </details>
  );
}

/** Ticks a row off that only tells. */
function TickOff({ ui, thing, hidden }: { ui: Ui; thing: string; hidden: string }): JSX.Element {
  const t = homeTexts(ui.language);
  return (
    <Form ui={ui} inline action={href(ui, tickedOffAt(thing))} hidden={{ thing }}>
      <Button small kind="secondary" hidden={hidden}>
        {t('tick-off.do')}
      </Button>
    </Form>
  );
}

/** One row, with what puts it off, or until when it is put off and what brings it back. */
function rowOf(ui: Ui, today: string, item: ShownRow, nth: number): Row {
  const t = homeTexts(ui.language);
  const row = waitingRow(ui, today, item);
  const hidden = isPromise(item) ? item.text : (row.action?.hidden ?? '');
  const { snooze, thing } = item;
  if (!snooze)
    return maySnooze(item)
      ? {
          ...row,
          beside: (
            <>
              {row.beside}
              {mayTickOff(item) ? <TickOff {...{ ui, thing, hidden }} /> : null}
              <PutOff {...{ ui, nth, thing, hidden }} />
            </>
          ),
        }
      : row;
  return {
    ...row,
    beside: undefined,
    text:
      snooze.reason === null
        ? t('tick-off.on', { day: formatWeekday(ui.language, snooze.madeOn) })
        : t('put-off.until', { day: formatWeekday(ui.language, snooze.untilOn), reason: snooze.reason }),
    control: (
      <Form ui={ui} inline action={href(ui, `${waitingSlug}/siirretyt/${snooze.id}/palauta`)}>
        <Button small kind="secondary" hidden={hidden}>
          {t('put-off.back-now')}
        </Button>
      </Form>
    ),
  };
}

function List({ ui, view }: { ui: Ui; view: WaitingPageView }): JSX.Element {
  const t = homeTexts(ui.language);
  if (view.rows.length === 0) {
    if (totalOf(view) === 0 && view.caseId === null)
      return <EmptyState title={t('calm')}>{t(ui.allowed.has('case.open') ? 'calm.more' : 'calm.other')}</EmptyState>;
    return (
      <EmptyState title={t('waiting.none')} action={<Link href={href(ui, waitingSlug)}>{t('waiting.none.all')}</Link>}>
        {t('waiting.none.why')}
      </EmptyState>
    );
  }
  if (view.show === 'put-off')
    return (
      <Card id="siirretyt" title={t('put-off.list')} count={view.rows.length}>
        <Rows rows={view.rows.map((row, nth) => rowOf(ui, view.today, row, nth))} />
      </Card>
    );
  const parts = Map.groupBy(view.rows, (row) => stretchOf(row, view.today));
  return (
    <>
      {stretches.map((stretch) => {
        const rows = parts.get(stretch) ?? [];
        return rows.length === 0 ? null : (
          <Card
            id={stretch}
            title={t(`waiting.${stretch}`)}
            count={rows.length}
            tone={stretch === 'today' ? 'attention' : undefined}
          >
            <Rows rows={rows.map((row) => rowOf(ui, view.today, row, view.rows.indexOf(row)))} />
          </Card>
        );
      })}
    </>
  );
}

/** All that waits for the worker, by day. */
export function WaitingPage(view: WaitingPageView, ui: Ui): JSX.Element {
  const t = homeTexts(ui.language);
  const isPutOff = view.show === 'put-off';
  const n = view.rows.length;
  const urgent = view.rows.filter((row) => stretchOf(row, view.today) === 'today');
  return (
    <Page ui={ui} title={t('waiting.tab')} current="work" watch={href(ui, `/tyo/elossa?m=${view.mark}`)}>
      <PageHead
        title={t(isPutOff ? 'put-off.list.title' : 'waiting.title', { n })}
        lede={isPutOff ? t('put-off.list.lede') : n > 0 ? t('waiting.lede', { n: urgent.length }) : undefined}
      />
      <Stack narrow>
        <Choices ui={ui} view={view} />
        <List ui={ui} view={view} />
        {view.full ? <p class="rn-source">{t('waiting.full')}</p> : null}
        {urgent.every(maySnooze) ? null : <p class="rn-source">{t('reason.warning')}</p>}
        {view.putOff > 0 && !isPutOff ? (
          <p class="rn-source">
            <Link href={addressOf(ui, { show: 'put-off', caseId: view.caseId })}>
              {t('waiting.show.put-off', { n: view.putOff })}
            </Link>
          </p>
        ) : null}
        <p class="rn-source">
          {t('waiting.ended')} <Link href={href(ui, '/tyo')}>{t('tab')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
