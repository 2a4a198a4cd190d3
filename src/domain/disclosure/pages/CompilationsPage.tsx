import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  EmptyState,
  href,
  Link,
  Notice,
  PageHead,
  Rows,
  SectionHead,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { isOpen, type SlipState } from '../disclosure.ts';
import type { CompilationView, ProgressRow, ReceivedView } from '../disclosure-view.ts';
import { type Act, nextActs } from '../next-acts.ts';
import { ActButton } from './ActButton.tsx';
import { Groups } from './KeyMark.tsx';
import { receiptRows } from './receipt-rows.tsx';

type Gathered = CompilationView & { readonly progress: readonly ProgressRow[] };

interface View {
  readonly head: CaseHead;
  readonly compilations: readonly Gathered[];
  readonly received: readonly (Pick<ReceivedView, 'id' | 'from' | 'to' | 'receivedAt'> & {
    readonly owners: readonly string[];
  })[];
}

const tones: Record<SlipState, 'active' | 'soon' | 'ended' | 'stopped' | 'plain'> = {
  open: 'soon',
  released: 'active',
  sent: 'ended',
  closed: 'stopped',
};

/** How far the own part has come, in the words of its tag. */
function stateOf({ state, draft, seal }: CompilationView): SlipState | 'draft' | 'sealed' {
  if (seal) return 'sealed';
  return state === 'open' && draft ? 'draft' : state;
}

function Progress({ ui, rows }: { ui: Ui; rows: readonly ProgressRow[] }): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <Rows
      rows={rows.map((row) => ({
        title: row.organisation,
        icon: { name: row.state === 'released' ? ('check' as const) : ('clock' as const) },
        facts: [t(`progress.${row.state}`), row.stale ? t('progress.stale') : undefined],
      }))}
    />
  );
}

interface OneProps {
  ui: Ui;
  view: View;
  compilation: Gathered;
}

/** The act that comes next, and below it the other ways. */
function Acts({ ui, view, compilation }: OneProps): JSX.Element {
  const { first, others } = nextActs({
    compilation,
    progress: compilation.progress,
    gathers: compilation.gathers && ui.allowed.has('compilation.gather'),
    contributes: ui.allowed.has('compilation.contribute'),
  });
  const button = (act: Act, kind: 'primary' | 'secondary') => (
    <ActButton ui={ui} caseId={view.head.id} compilation={compilation} act={act} kind={kind} />
  );
  return (
    <>
      {first ? <ButtonGroup>{button(first, 'primary')}</ButtonGroup> : null}
      {others.length > 0 ? <ButtonGroup>{others.map((act) => button(act, 'secondary'))}</ButtonGroup> : null}
    </>
  );
}

function One({ ui, view, compilation }: OneProps): JSX.Element {
  const t = disclosureTexts(ui.language);
  const open = isOpen(compilation.state);
  // At most one to each receiver is open; what is over bears its moment, so that no two have one name.
  const changed = formatMoment(ui.language, new Date(compilation.changedAt));
  return (
    <Card
      id={`kooste-${compilation.id}`}
      title={open ? t('one.title', { to: compilation.to }) : t('one.title.over', { to: compilation.to, on: changed })}
      aside={<StatusTag state={tones[compilation.state]} text={t(`state.${stateOf(compilation)}`)} />}
    >
      <CardBody>
        {open && !compilation.stands ? <Notice tone="warning">{t('one.shut')}</Notice> : null}
        {open && compilation.stale ? <Notice tone="warning">{t('one.stale')}</Notice> : null}
        {open && compilation.gathers && compilation.stands && !compilation.receiverOnCase && !compilation.key ? (
          <Notice tone="warning">{t('one.receiver-missing', { to: compilation.to })}</Notice>
        ) : null}
        <SummaryList
          rows={[
            { term: t('one.purpose'), detail: compilation.purpose },
            { term: t('one.from'), detail: compilation.from },
            {
              term: t('one.consent'),
              detail: (
                <Link href={href(ui, `/t/${view.head.id}/lupa/${compilation.consentId}`)}>{t('one.consent.open')}</Link>
              ),
            },
            { term: t('one.changed'), detail: changed },
            ...(open && compilation.key
              ? [{ term: t('key.mark'), detail: <Groups mark={compilation.key.mark} /> }]
              : []),
            ...(compilation.releasedBy ? [{ term: t('one.released-by'), detail: compilation.releasedBy }] : []),
            ...(compilation.state === 'sent'
              ? [{ term: t('one.gone'), detail: t(compilation.seal ? 'one.gone.sealed' : 'one.gone.text') }]
              : []),
            ...receiptRows(ui, compilation),
            ...(compilation.copyGiven && compilation.copyAt
              ? [
                  {
                    term: t('copy'),
                    detail: `${t(`copy.${compilation.copyGiven}`)}, ${formatMoment(ui.language, new Date(compilation.copyAt))}`,
                  },
                ]
              : []),
          ]}
        />
        {compilation.progress.length > 0 ? <Progress ui={ui} rows={compilation.progress} /> : null}
        <Acts ui={ui} view={view} compilation={compilation} />
      </CardBody>
    </Card>
  );
}

/** The handing over of the whole from both sides: the own part of each, and what has been handed over to us. */
export function CompilationsPage(view: View, ui: Ui): JSX.Element {
  const t = disclosureTexts(ui.language);
  const { head, compilations, received } = view;
  const open = ui.allowed.has('compilation.gather') ? (
    <ButtonLink
      href={href(ui, `/t/${head.id}/kooste/uusi`)}
      kind={compilations.some(({ state }) => isOpen(state)) ? 'secondary' : 'primary'}
    >
      {t('do.open')}
    </ButtonLink>
  ) : undefined;
  const receives = ui.allowed.has('compilation.read');
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('list.title')}>
      <PageHead title={t('list.title')} lede={t(receives ? 'list.lede.receiver' : 'list.lede')} actions={open} />
      <Stack narrow>
        {receives ? null : compilations.length === 0 ? (
          <EmptyState title={t('list.empty')}>{t('list.empty.more')}</EmptyState>
        ) : (
          compilations.map((compilation) => <One ui={ui} view={view} compilation={compilation} />)
        )}
        {receives ? <SectionHead id="saadut" title={t('received.title')} count={received.length} /> : null}
        {receives && received.length === 0 ? (
          <EmptyState title={t('received.empty')}>{t('received.empty.more')}</EmptyState>
        ) : null}
        {received.length === 0 ? null : (
          <Card id="saatu" level={3} title={t('received.card')}>
            <Rows
              rows={received.map((item) => ({
                title: t('received.from', { from: item.from }),
                icon: { name: 'paper' as const },
                facts: [formatMoment(ui.language, new Date(item.receivedAt)), item.owners.join(', ')],
                action: {
                  href: href(ui, `/t/${head.id}/kooste/${item.id}/lue`),
                  label: t('received.read'),
                  hidden: item.from,
                },
              }))}
            />
          </Card>
        )}
      </Stack>
    </CaseFrame>
  );
}
