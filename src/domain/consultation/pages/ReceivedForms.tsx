import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  Details,
  Form,
  href,
  IdentityWarning,
  type Ui,
} from '../../../platform/ui/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import { longestAnswer, longestLine } from '../consultation.ts';
import type { OneReceived, Returned } from './received-page.ts';

interface FormProps {
  ui: Ui;
  view: OneReceived;
  state: FormState;
}
const empty: FormState = { values: {} };
const target = ({ ui, view }: FormProps, slug: string) => href(ui, `/saapuneet/k/${view.consultation.id}/${slug}`);

function AnswerForm(props: FormProps): JSX.Element {
  const { ui, state } = props;
  const t = consultationTexts(ui.language);
  const f = boundFields({ ui, texts: consultationTexts, state, under: 'received' });
  return (
    <Card id="vastaa" title={t('received.answer')}>
      <CardBody>
        <Form ui={ui} action={target(props, 'vastaa')}>
          {f.area('answer', { rows: 7, limit: longestAnswer })}
          <Button>{t('received.answer.do')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

function RouteForm(props: FormProps): JSX.Element {
  const { ui, view, state } = props;
  const t = consultationTexts(ui.language);
  if (view.routes.length === 0) return <p class="govuk-body">{t('received.route.none')}</p>;
  const f = boundFields({ ui, texts: consultationTexts, state, under: 'received.route', reasons: { to: 'to' } });
  return (
    <Form ui={ui} action={target(props, 'ohjaa')}>
      {f.select('to', organisationChoices(ui.language, view.routes))}
      {f.area('word', { rows: 3, limit: longestLine })}
      <IdentityWarning fields={['word']}>{t('warning')}</IdentityWarning>
      <Button kind="secondary">{t('received.route.do')}</Button>
    </Form>
  );
}

function CloseForm(props: FormProps): JSX.Element {
  const { ui, state } = props;
  const t = consultationTexts(ui.language);
  const f = boundFields({ ui, texts: consultationTexts, state, under: 'received.close' });
  return (
    <Form ui={ui} action={target(props, 'sulje')}>
      {f.area('reason', { rows: 3, limit: longestLine })}
      <IdentityWarning fields={['reason']}>{t('warning')}</IdentityWarning>
      <Button kind="secondary">{t('received.close.do')}</Button>
    </Form>
  );
}

/** What the taker can do: answer first; send on or close behind it. */
export function ReceivedForms({
  ui,
  view,
  returned,
}: {
  ui: Ui;
  view: OneReceived;
  returned?: Returned | undefined;
}): JSX.Element {
  const t = consultationTexts(ui.language);
  const propsOf = (form: Returned['form']): FormProps => ({
    ui,
    view,
    state: returned?.form === form ? returned.state : empty,
  });
  const answered = view.consultation.taken?.answer != null;
  return (
    <>
      <AnswerForm {...propsOf('answer')} />
      {answered ? null : (
        <Details summary={t('received.route')} open={returned?.form === 'route'}>
          <RouteForm {...propsOf('route')} />
        </Details>
      )}
      <Details summary={t('received.close')} open={returned?.form === 'close'}>
        <CloseForm {...propsOf('close')} />
      </Details>
    </>
  );
}
