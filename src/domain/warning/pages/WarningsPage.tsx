import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment, formatNear } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonLink,
  Card,
  CardBody,
  DueBy,
  EmptyState,
  Form,
  href,
  Link,
  PageHead,
  Paragraph,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { warningTexts } from '../warning.texts.ts';
import { type AlertView, type PassedView, stateOf, type WarningView } from '../warning.ts';
import { Call112 } from './Call112.tsx';
import { StateText } from './ReceiptPage.tsx';

interface WarningsView {
  head: CaseHead;
  now: string;
  alerts: readonly AlertView[];
  passed: readonly PassedView[];
  sent: readonly WarningView[];
}

const momentOf = (ui: Ui, at: string) => formatMoment(ui.language, new Date(at));

/** How a warning to the lead stands, one sentence. */
function alertState(ui: Ui, alert: AlertView): Child {
  const t = warningTexts(ui.language);
  if (alert.passedAt !== null) return t('alerts.passed', { moment: momentOf(ui, alert.passedAt) });
  if (alert.acknowledgedAt !== null) return t('alerts.acknowledged', { moment: momentOf(ui, alert.acknowledgedAt) });
  const due = new Date(alert.dueAt);
  return <DueBy ui={ui} at={due} text={t('waiting.due', { time: formatNear(ui.language, due, ui.now) })} />;
}

function AlertActions({ ui, caseId, alert }: { ui: Ui; caseId: string; alert: AlertView }): JSX.Element | null {
  const t = warningTexts(ui.language);
  const at = href(ui, `/t/${caseId}/varoitukset/${alert.id}`);
  const named = momentOf(ui, alert.sentAt);
  const acknowledge = alert.acknowledgedAt === null && ui.allowed.has('warning.acknowledge');
  const pass = alert.passedAt === null && ui.allowed.has('warning.pass');
  if (!acknowledge && !pass) return null;
  return (
    <div class="rn-buttons rn-noprint">
      {acknowledge ? (
        <Form ui={ui} inline action={`${at}/kuittaa`}>
          <Button small icon="check" hidden={named}>
            {t('alerts.acknowledge')}
          </Button>
        </Form>
      ) : null}
      {pass ? (
        <ButtonLink small kind={acknowledge ? 'secondary' : 'primary'} href={at} hidden={named}>
          {t('alerts.pass')}
        </ButtonLink>
      ) : null}
    </div>
  );
}

function alertRow(ui: Ui, { head, now }: WarningsView, alert: AlertView): Row {
  const t = warningTexts(ui.language);
  const unnamed = organisationTexts(ui.language)('unnamed');
  // The clock runs: until when stands before who has sent it.
  const waits = alert.acknowledgedAt === null && alert.passedAt === null;
  const late = alert.acknowledgedAt === null && alert.dueAt <= now;
  const state = alertState(ui, alert);
  const names = alert.passed.map(({ to }) => to).join(', ');
  return {
    icon: {
      name: alert.passedAt === null ? 'warning' : 'check',
      tone: alert.passedAt === null ? (late ? 'berry' : 'amber') : 'moss',
    },
    title: <span class="rn-lines">{alert.text}</span>,
    facts: [
      waits ? state : undefined,
      alert.from && alert.author
        ? t('alerts.from', { author: alert.author, organisation: alert.from })
        : (alert.from ?? unnamed),
      t('alerts.sent', { moment: momentOf(ui, alert.sentAt) }),
      waits ? undefined : state,
      alert.escalatedAt !== null && alert.passedAt === null ? t('alerts.escalated') : undefined,
    ],
    text:
      alert.answer === null
        ? undefined
        : `${t('alerts.answer', { answer: alert.answer })}\n${names === '' ? t('alerts.to.nobody') : t('alerts.to', { names })}`,
    control: AlertActions({ ui, caseId: head.id, alert }),
  };
}

function passedRow(ui: Ui, caseId: string, item: PassedView): Row {
  const t = warningTexts(ui.language);
  return {
    icon: { name: item.readAt === null ? 'warning' : 'check', tone: item.readAt === null ? 'amber' : 'moss' },
    title: <span class="rn-lines">{item.text}</span>,
    facts: [
      t('passed.received', { moment: momentOf(ui, item.receivedAt) }),
      item.readAt === null ? undefined : t('passed.read', { moment: momentOf(ui, item.readAt) }),
    ],
    control:
      item.readAt === null && ui.allowed.has('warning.read') ? (
        <Form ui={ui} inline action={href(ui, `/t/${caseId}/varoitukset/tieto/${item.id}`)}>
          <Button small icon="check" hidden={momentOf(ui, item.receivedAt)}>
            {t('passed.do')}
          </Button>
        </Form>
      ) : undefined,
  };
}

function sentRow(ui: Ui, { head, now }: WarningsView, warning: WarningView): Row {
  const t = warningTexts(ui.language);
  const state = stateOf(warning, new Date(now));
  return {
    icon: { name: state === 'acknowledged' ? 'check' : 'clock', tone: state === 'acknowledged' ? 'moss' : 'amber' },
    title: <span class="rn-lines">{warning.text}</span>,
    facts: [
      warning.author ?? t('author.unknown'),
      t('alerts.sent', { moment: momentOf(ui, warning.sentAt) }),
      <StateText ui={ui} warning={warning} state={state} />,
    ],
    action: {
      href: href(ui, `/t/${head.id}/varoita/${warning.id}`),
      label: t('sent.do'),
      hidden: momentOf(ui, warning.sentAt),
    },
  };
}

/** What is addressed to the viewer first, then what was passed on to her organisation, then what it has sent. */
export function WarningsPage(view: WarningsView, ui: Ui): JSX.Element {
  const t = warningTexts(ui.language);
  const { head, alerts, passed, sent } = view;
  const actions = ui.allowed.has('warning.send') ? (
    <ButtonLink href={href(ui, `/t/${head.id}/varoita`)}>{t('warn.title')}</ButtonLink>
  ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('list.title')}>
      <PageHead title={t('list.title')} lede={t('list.lede')} actions={actions} />
      <Stack narrow>
        {alerts.length + passed.length + sent.length === 0 ? (
          <EmptyState title={t('list.empty')}>{t('list.empty.more')}</EmptyState>
        ) : null}
        {alerts.length === 0 ? null : (
          <Card id="vastuuhenkilolle" title={t('alerts.title')} count={alerts.length}>
            <Rows rows={alerts.map((alert) => alertRow(ui, view, alert))} />
          </Card>
        )}
        {passed.length === 0 ? null : (
          <Card id="valitetyt" title={t('passed.title')} count={passed.length}>
            <CardBody>
              <Paragraph>{t('passed.lede')}</Paragraph>
            </CardBody>
            <Rows rows={passed.map((item) => passedRow(ui, head.id, item))} />
          </Card>
        )}
        {sent.length === 0 ? null : (
          <Card id="lahetetyt" title={t('sent.title')} count={sent.length}>
            <Rows rows={sent.map((warning) => sentRow(ui, view, warning))} />
          </Card>
        )}
        <Call112 ui={ui} after />
        <p class="govuk-body">
          <Link href={href(ui, `/t/${head.id}`)}>{t('warn.back')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
