import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import {
  Bar,
  Card,
  ChoiceInBar,
  EmptyState,
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
  waitingGroups,
  waitingSlug,
} from '../home.ts';
import { attentionRow } from './attention-row.tsx';
import { promiseRow } from './Promises.tsx';

interface WaitingView {
  readonly today: string;
  /** Changes when a warning comes or has been dealt with: the open page asks for itself again. */
  readonly mark: string;
  readonly show: WaitingGroup | null;
  readonly caseId: string | null;
  readonly cases: readonly { readonly id: string; readonly codeWord: string }[];
  readonly counts: Readonly<Record<WaitingGroup, number>>;
  readonly full: boolean;
  readonly rows: readonly Waiting[];
}

/** The page with what is chosen, of which some may be chosen otherwise. */
function addressOf(ui: Ui, { show, caseId }: Pick<WaitingView, 'show' | 'caseId'>): string {
  const query = new URLSearchParams({ ...(show && { show }), ...(caseId && { caseId }) });
  return href(ui, query.size > 0 ? `${waitingSlug}?${query.toString()}` : waitingSlug);
}

const totalOf = ({ counts }: WaitingView): number => waitingGroups.reduce((sum, group) => sum + counts[group], 0);

/** What is shown: by what one does about it, and of which case. */
function Choices({ ui, view }: { ui: Ui; view: WaitingView }): JSX.Element {
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

/** One row of whatever kind. */
function rowOf(ui: Ui, today: string, row: Waiting): Row {
  if (!isPromise(row)) return attentionRow(ui, today, row);
  const icon = row.mine ? ({ name: 'check', tone: 'lake' } as const) : ({ name: 'clock', tone: 'berry' } as const);
  return { ...promiseRow(ui, today, row), icon };
}

function List({ ui, view }: { ui: Ui; view: WaitingView }): JSX.Element {
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
            <Rows rows={rows.map((row) => rowOf(ui, view.today, row))} />
          </Card>
        );
      })}
    </>
  );
}

/** All that waits for the worker, by day. */
export function WaitingPage(view: WaitingView, ui: Ui): JSX.Element {
  const t = homeTexts(ui.language);
  const urgent = view.rows.filter((row) => stretchOf(row, view.today) === 'today').length;
  return (
    <Page ui={ui} title={t('waiting.tab')} current="work" watch={href(ui, `/tyo/elossa?m=${view.mark}`)}>
      <PageHead
        title={t('waiting.title', { n: view.rows.length })}
        lede={view.rows.length > 0 ? t('waiting.lede', { n: urgent }) : undefined}
      />
      <Stack narrow>
        <Choices ui={ui} view={view} />
        <List ui={ui} view={view} />
        {view.full ? <p class="rn-source">{t('waiting.full')}</p> : null}
        <p class="rn-source">
          {t('waiting.ended')} <Link href={href(ui, '/tyo')}>{t('tab')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
