import type { JSX } from 'hono/jsx/jsx-runtime';
import { daysBetween, formatWeekday } from '../../../platform/time/format.ts';
import {
  Button,
  Card,
  CaseCode,
  type DueProps,
  Form,
  href,
  Link,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseCode, workAddress } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { homeTexts } from '../home.texts.ts';
import { mostRows, type PromiseView, waitingSlug } from '../home.ts';

/** How near a day must be to stand out. */
const soon = 3;

function due(ui: Ui, today: string, { dueOn }: PromiseView): { due?: DueProps; date?: string } {
  const t = homeTexts(ui.language);
  const [left, day] = [daysBetween(today, dueOn), formatWeekday(ui.language, dueOn)];
  if (left < 0) return { due: { state: 'late', text: t('promise.late', { n: -left, day }) } };
  return left <= soon ? { due: { state: 'soon', text: day } } : { date: day };
}

/** When somebody has reminded of it last, and who. */
function remindedText(ui: Ui, { reminded }: PromiseView): string | null {
  if (reminded === null) return null;
  const day = formatWeekday(ui.language, reminded.on);
  const t = homeTexts(ui.language);
  return reminded.by === null ? t('promise.reminded', { day }) : t('promise.reminded.by', { day, name: reminded.by });
}

/** One promise: what, for whom or by whom, by when, and a tick where it is the worker's by name. */
export function promiseRow(ui: Ui, today: string, promise: PromiseView, ofCase = false): Row {
  const t = homeTexts(ui.language);
  const at = href(ui, `/t/${promise.caseId}/suunnitelma/tehtava/${promise.id}`);
  return {
    title: <Link href={at}>{promise.text}</Link>,
    facts: [
      ofCase ? null : <CaseCode code={caseCode(promise.caseId)} />,
      promise.mine
        ? promise.asker === null
          ? t('promise.own')
          : t('promise.asker', { organisation: promise.asker })
        : (promise.organisation ?? organisationTexts(ui.language)('unnamed')),
      remindedText(ui, promise),
    ],
    ...due(ui, today, promise),
    control:
      promise.mine && promise.named ? (
        <Form ui={ui} inline action={at} hidden={{ answer: 'done' }}>
          <Button small kind="secondary" icon="check" hidden={promise.text}>
            {t('promise.tick')}
          </Button>
        </Form>
      ) : promise.mayRemind ? (
        <Form ui={ui} inline action={`${at}/muistuta`} hidden={{ back: workAddress(ui) }}>
          <Button small kind="secondary" hidden={promise.text}>
            {t('promise.remind')}
          </Button>
        </Form>
      ) : undefined,
  };
}

/** One card of promises; nothing when there are none. */
export function Promises({
  ui,
  today,
  promises,
  mine,
}: {
  ui: Ui;
  today: string;
  promises: readonly PromiseView[];
  mine: boolean;
}): JSX.Element | null {
  const t = homeTexts(ui.language);
  const shown = promises.filter((promise) => promise.mine === mine);
  if (shown.length === 0) return null;
  return (
    <Card
      id={mine ? 'minun-tehtavat' : 'lupaukset'}
      title={t(mine ? 'promises.mine' : 'promises.others')}
      foot={shown.length > mostRows ? <Link href={href(ui, waitingSlug)}>{t('promises.more')}</Link> : undefined}
    >
      <Rows rows={shown.slice(0, mostRows).map((item) => promiseRow(ui, today, item))} />
    </Card>
  );
}
