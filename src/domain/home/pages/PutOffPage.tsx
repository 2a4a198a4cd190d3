import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  Card,
  EmptyState,
  FormCard,
  FormPage,
  href,
  Link,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { homeTexts } from '../home.texts.ts';
import { type Waiting, waitingSlug } from '../home.ts';
import { furthestSnooze, maySnooze, putOffAt } from '../snooze.ts';
import { waitingRow } from './waiting-row.tsx';

interface PutOffForm {
  readonly today: string;
  readonly thing: string | undefined;
  /** Absent where it waits no more. */
  readonly row: Waiting | undefined;
}

/** Until when something is put off, and why. */
export function PutOffPage({ today, thing, row }: PutOffForm, ui: Ui, state: FormState): JSX.Element {
  const t = homeTexts(ui.language);
  const f = boundFields({ ui, texts: homeTexts, state });
  const back = <Link href={href(ui, waitingSlug)}>{t('put-off.back')}</Link>;
  const refused = row === undefined ? 'gone' : maySnooze(row) ? undefined : 'warning';
  return (
    <FormPage
      ui={ui}
      current="work"
      title={t('put-off.title')}
      lede={t('put-off.lede', { n: furthestSnooze })}
      errors={f.errors.all}
    >
      {row ? (
        <Card id="asia" title={t('put-off.what')}>
          <Rows rows={[waitingRow(ui, today, row)]} />
        </Card>
      ) : null}
      {refused ? (
        <EmptyState title={t(`reason.${refused}`)} action={back} />
      ) : (
        <FormCard
          ui={ui}
          action={href(ui, putOffAt(thing ?? ''))}
          hidden={{ thing }}
          submit={t('put-off.do')}
          back={back}
        >
          {f.day('untilOn')}
          {f.text('reason')}
        </FormCard>
      )}
    </FormPage>
  );
}
