import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatMoment, formatNear, formatTime, formatWeekday } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  Columns,
  Due,
  href,
  Link,
  Overdue,
  PageHead,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { warningTexts } from '../warning.texts.ts';
import type { WarningState, WarningView } from '../warning.ts';
import { Call112 } from './Call112.tsx';

interface Receipt {
  head: CaseHead;
  warning: WarningView;
  state: WarningState;
}

/** How it stands, in words: by the clock and by whether it was acknowledged. */
export function StateText({ ui, warning, state }: { ui: Ui; warning: WarningView; state: WarningState }): JSX.Element {
  const t = warningTexts(ui.language);
  if (state === 'acknowledged' && warning.acknowledgedAt !== null)
    return <>{t('state.acknowledged', { moment: formatMoment(ui.language, new Date(warning.acknowledgedAt)) })}</>;
  const due = new Date(warning.dueAt);
  const text = t(state === 'late' ? 'state.late' : 'state.waits', { time: formatNear(ui.language, due, ui.now) });
  return (
    <>
      <Due state={state === 'late' ? 'late' : 'soon'} text={text} />
      <Overdue ui={ui} at={due} />
    </>
  );
}

function Then({ ui, head }: { ui: Ui; head: CaseHead }): JSX.Element {
  const t = warningTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${head.id}${slug}`);
  const links = [
    ...(ui.allowed.has('warning.send') ? [{ key: 'more' as const, at: to('/varoita') }] : []),
    ...(ui.allowed.has('note.write') ? [{ key: 'note' as const, at: to('/merkinta') }] : []),
    { key: 'all' as const, at: to('/varoitukset') },
  ];
  return (
    <Card id="seuraavaksi" title={t('then.title')}>
      <Rows
        rows={links.map(({ key, at }) => ({
          title: <Link href={at}>{t(`then.${key}`)}</Link>,
          facts: [t(`then.${key}.text`)],
        }))}
      />
    </Card>
  );
}

/** When it was sent, to the lead and the backup, whether it was acknowledged; and 112. */
export function ReceiptPage({ head, warning, state }: Receipt, ui: Ui): JSX.Element {
  const t = warningTexts(ui.language);
  const sent = new Date(warning.sentAt);
  const [time, day] = [formatTime(ui.language, sent), formatWeekday(ui.language, dayOf(sent))];
  const today = dayOf(sent) === dayOf(ui.now);
  const lede = t(`receipt.${state}`, { time: formatNear(ui.language, new Date(warning.dueAt), ui.now) });
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('receipt.tab')}>
      <PageHead title={t(today ? 'receipt.title' : 'receipt.title.day', { time, day })} lede={lede} />
      <Columns side={<Then ui={ui} head={head} />}>
        <Card id="kuitti" title={t('receipt.card')} aside={day} foot={t('receipt.foot')} tone="done">
          <CardBody>
            <dl class="rn-dl">
              <dt>{t('receipt.to')}</dt>
              <dd>{t('receipt.to.text')}</dd>
              <dt>{t('receipt.what')}</dt>
              <dd class="rn-lines">{warning.text}</dd>
              <dt>{t('receipt.basis')}</dt>
              <dd>{t('receipt.basis.text')}</dd>
              <dt>{t('receipt.from')}</dt>
              <dd>{warning.author ?? t('author.unknown')}</dd>
              <dt>{t('receipt.state')}</dt>
              <dd>
                <StateText ui={ui} warning={warning} state={state} />
              </dd>
            </dl>
          </CardBody>
        </Card>
        <Call112 ui={ui} after />
      </Columns>
    </CaseFrame>
  );
}
