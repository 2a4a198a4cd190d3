import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { logTexts } from '../log.texts.ts';
import type { NameRequestView } from '../name-request.ts';
import { CaseLogFrame, type LoggedCase } from './CaseLogFrame.tsx';

interface NameRequests extends LoggedCase {
  readonly requests: readonly NameRequestView[];
}

/** What was named, to the officer who asked: as long as it stands, and afterwards that it does not. */
function toldWords(ui: Ui, { mine, state, names }: NameRequestView): string | null {
  const t = logTexts(ui.language);
  if (!mine || state !== 'told') return null;
  return names.length > 0 ? t('names.are', { names: names.join(', ') }) : t('names.gone');
}

function requestRow(ui: Ui, caseId: string, request: NameRequestView): Row {
  const t = logTexts(ui.language);
  const moment = (at: string) => formatMoment(ui.language, new Date(at));
  const open = request.state === 'open';
  const told = toldWords(ui, request);
  const answer = request.answer === null ? null : t('names.answer', { answer: request.answer });
  return {
    icon: { name: open ? 'clock' : 'check', tone: open ? 'amber' : 'moss' },
    title: <span class="rn-lines">{request.reason}</span>,
    facts: [
      t('names.asked', { who: request.askedBy, moment: moment(request.askedAt) }),
      t(`names.${request.state}`, {
        who: request.answeredBy ?? '',
        moment: moment(request.answeredAt ?? request.askedAt),
      }),
      request.names.length > 0 && request.toldUntil !== null
        ? t('names.until', { moment: moment(request.toldUntil) })
        : undefined,
    ],
    text: [told, answer].filter((line) => line !== null).join('\n') || undefined,
    ...(open && !request.mine && ui.allowed.has('name-request.answer')
      ? { action: { href: href(ui, `/t/${caseId}/loki/nimet/${request.id}`), label: t('names.do') } }
      : {}),
  };
}

/** Requests that hidden parts be named, the newest first. */
export function NameRequestsPage(view: NameRequests, ui: Ui): JSX.Element {
  const t = logTexts(ui.language);
  const { caseId, requests } = view;
  const waits = requests.some(({ mine, state }) => mine && state === 'open');
  const actions =
    ui.allowed.has('name-request.ask') && !waits ? (
      <ButtonLink href={href(ui, `/t/${caseId}/loki/nimet/pyynto`)} icon="plus">
        {t('ask.open')}
      </ButtonLink>
    ) : undefined;
  return (
    <CaseLogFrame
      ui={ui}
      of={view}
      title={t('names.title')}
      titleWithCode={t('names.title.case', { code: view.code })}
      lede={t('names.lede')}
      actions={actions}
    >
      <Stack narrow>
        {requests.length === 0 ? (
          <EmptyState title={t('names.empty')} />
        ) : (
          <Card id="pyynnot" title={t('names.list')} count={requests.length}>
            <Rows rows={requests.map((request) => requestRow(ui, caseId, request))} />
          </Card>
        )}
        <p class="govuk-body">
          <Link href={href(ui, `/t/${caseId}/loki`)}>{t('names.to-log')}</Link>
        </p>
      </Stack>
    </CaseLogFrame>
  );
}
