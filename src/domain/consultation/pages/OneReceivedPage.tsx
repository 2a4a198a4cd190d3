import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formErrors } from '../../../platform/http/form-errors.ts';
import {
  Button,
  Card,
  CardBody,
  Form,
  FormPage,
  href,
  Link,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import type { TakenTexts } from '../consultation.ts';
import { kindWords } from './consultation-words.ts';
import { ReceivedForms } from './ReceivedForms.tsx';
import { receivedFacts } from './ReceivedPage.tsx';
import type { OneReceived, Returned } from './received-page.ts';

function Text({ ui, taken }: { ui: Ui; taken: TakenTexts }): JSX.Element {
  const t = consultationTexts(ui.language);
  const said = [
    ['own.more', taken.more],
    ['received.word', taken.word],
    ['own.answer', taken.answer],
    ['own.later-answer', taken.laterAnswer],
    ['own.reason', taken.reason],
  ] as const;
  const rows: { term: string; detail: Child }[] = said.flatMap(([key, text]) =>
    text === null ? [] : [{ term: t(key), detail: <span class="rn-lines">{text}</span> }],
  );
  return (
    <Card id="kysymys" title={t('own.text')}>
      <CardBody>
        <p class="govuk-body rn-lines">{taken.text}</p>
        <p class="rn-rows__s">{t(taken.fromPublicPage ? 'received.from.public' : 'received.from.worker')}</p>
        {rows.length > 0 ? <SummaryList rows={rows} /> : null}
      </CardBody>
    </Card>
  );
}

function Take({ ui, id }: { ui: Ui; id: string }): JSX.Element {
  const t = consultationTexts(ui.language);
  return (
    <Card id="ota" title={t('received.take')}>
      <CardBody>
        <p class="govuk-body">{t('received.closed-text')}</p>
        <Form ui={ui} action={href(ui, `/saapuneet/k/${id}/ota`)}>
          <Button>{t('received.take')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

/** One consultation in the intake room: to be taken, then answered, sent on or closed. */
export function OneReceivedPage(view: OneReceived, ui: Ui, returned?: Returned): JSX.Element {
  const t = consultationTexts(ui.language);
  const { consultation } = view;
  const errors = formErrors(consultationTexts, ui.language, returned?.state ?? { values: {} }, {
    reasons: { to: 'to' },
  });
  return (
    <FormPage
      ui={ui}
      current="intake"
      tab={t('received.one')}
      title={kindWords(ui, consultation.kinds)}
      lede={receivedFacts(ui, consultation, new Date(view.now)).join(' · ')}
      errors={errors.all}
    >
      {consultation.taken ? <Text ui={ui} taken={consultation.taken} /> : null}
      {consultation.state === 'waiting' ? <Take ui={ui} id={consultation.id} /> : null}
      {consultation.state === 'taken' ? <ReceivedForms ui={ui} view={view} returned={returned} /> : null}
      <p>
        <Link href={href(ui, '/saapuneet/k')}>{t('received.back')}</Link>
      </p>
    </FormPage>
  );
}
