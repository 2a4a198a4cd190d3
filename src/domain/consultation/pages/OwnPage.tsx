import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  type Fields,
  Form,
  FormPage,
  href,
  IdentityWarning,
  Link,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import type { AskedView } from '../consultation.ts';
import { longestLine, mayAdd, mayWithdraw } from '../consultation.ts';
import { askedState } from './AskedPage.tsx';
import { askedWords, kindWords, waitedWords } from './consultation-words.ts';

type OwnView = AskedView & { readonly now: string };
interface Part {
  ui: Ui;
  view: OwnView;
}

function Answer({ ui, view }: Part): JSX.Element | null {
  const t = consultationTexts(ui.language);
  const said = [
    ['own.answer', view.answer],
    ['own.later-answer', view.laterAnswer],
    ['own.reason', view.reason],
  ] as const;
  if (said.every(([, text]) => text === null)) return null;
  return (
    <Card id="vastaus" title={t('own.answer')}>
      <CardBody>
        {said.map(([key, text]) =>
          text === null ? null : (
            <>
              {key === 'own.answer' ? null : <h3 class="govuk-heading-s">{t(key)}</h3>}
              <p class="govuk-body rn-lines">{text}</p>
            </>
          ),
        )}
        {view.unread ? (
          <Form ui={ui} action={href(ui, `/k/${view.id}/luettu`)}>
            <Button kind="secondary">{t('own.read')}</Button>
          </Form>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Question({ ui, view }: Part): JSX.Element {
  const t = consultationTexts(ui.language);
  return (
    <Card id="kysymys" title={t('own.text')}>
      <CardBody>
        <p class="govuk-body rn-lines">{view.text}</p>
        <SummaryList
          rows={[
            ...(view.more === null ? [] : [{ term: t('own.more'), detail: view.more }]),
            { term: t('own.state'), detail: askedState(ui, view) },
            { term: t('own.kinds'), detail: kindWords(ui, view.kinds) },
            { term: t('own.region'), detail: view.region ?? t('own.region.none') },
            { term: t('own.urgency'), detail: t(`urgency.${view.urgency}`) },
            { term: t('own.receivers'), detail: view.receivers.join(', ') },
          ]}
        />
      </CardBody>
    </Card>
  );
}

function Extend({ ui, view, f }: Part & { f: Fields<typeof consultationTexts, 'own'> }): JSX.Element {
  const t = consultationTexts(ui.language);
  const hint = `${t('own.extend.hint')} ${t('question.text.hint')}`;
  return (
    <Card id="lisaa" title={t('own.extend')}>
      <CardBody>
        <Form ui={ui} action={href(ui, `/k/${view.id}/lisaa`)}>
          {f.area('more', { hint, rows: 3, limit: longestLine })}
          <IdentityWarning fields={['more']}>{t('warning')}</IdentityWarning>
          <Button kind="secondary">{t('own.extend.do')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

function Withdraw({ ui, view }: Part): JSX.Element {
  const t = consultationTexts(ui.language);
  return (
    <Card id="peru" title={t('own.withdraw')}>
      <CardBody>
        <p class="govuk-body">{t('own.withdraw.more')}</p>
        <Form ui={ui} action={href(ui, `/k/${view.id}/peru`)}>
          <Button kind="warning">{t('own.withdraw.do')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}

/** One of the own consultations: the answer first, then what was asked and what can still be done. */
export function OwnPage(view: OwnView, ui: Ui, state: FormState = { values: {} }): JSX.Element {
  const t = consultationTexts(ui.language);
  const f = boundFields({ ui, texts: consultationTexts, state, under: 'own' });
  const waits = view.state === 'waiting' ? ` · ${waitedWords(ui, view.askedAt, new Date(view.now))}` : '';
  return (
    <FormPage
      ui={ui}
      current="work"
      tab={t('ask.tab')}
      title={askedState(ui, view)}
      lede={`${askedWords(ui, view.askedAt)}${waits}`}
      errors={f.errors.all}
    >
      <Answer ui={ui} view={view} />
      <Question ui={ui} view={view} />
      {mayAdd(view.state, view.more) ? <Extend ui={ui} view={view} f={f} /> : null}
      {ui.allowed.has('case.open') ? (
        <Card id="tapaus" title={t('own.case')}>
          <CardBody>
            <p class="govuk-body">{t('own.case.more')}</p>
            <Link href={href(ui, '/t/uusi')}>{t('own.case')}</Link>
          </CardBody>
        </Card>
      ) : null}
      {mayWithdraw(view.state, view.answer) ? <Withdraw ui={ui} view={view} /> : null}
      <p>
        <Link href={href(ui, '/k')}>{t('own.title')}</Link>
      </p>
    </FormPage>
  );
}
