import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  Card,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  PublicPage,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { Receiver } from '../consultation.ts';
import { questionFields } from '../pages/AskPage.tsx';
import { QuestionFields } from '../pages/QuestionFields.tsx';
import { deskTexts } from './desk.texts.ts';

const how = ['how.1', 'how.2', 'how.3', 'how.4', 'how.5'] as const;
export const exitSlug = '/kysy/poistu';

/** The same four questions for anybody, after a plain word on what happens. */
export function DeskPage({
  ui,
  receivers,
  state,
}: {
  ui: Ui;
  receivers: readonly Receiver[];
  state: FormState;
}): JSX.Element {
  const t = deskTexts(ui.language);
  const f = questionFields(ui, state);
  return (
    <PublicPage ui={ui} title={t('title')} exit={href(ui, exitSlug)} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <h1 class="rn-h1">{t('title')}</h1>
      <p class="rn-lede">{t('lede')}</p>
      <Stack>
        <Notice tone="warning">{t('emergency')}</Notice>
        {state.problem?.code === 'too-many-tries' ? (
          <Notice tone="info">
            {t('call.why')} <Link href={href(ui, '/apua')}>{t('call.link')}</Link>
          </Notice>
        ) : null}
        <Card id="nain" title={t('how.title')}>
          <CardBody>
            <ol class="govuk-list govuk-list--number">
              {how.map((key) => (
                <li>{t(key)}</li>
              ))}
            </ol>
            <p class="govuk-body">
              <Link href={href(ui, '/kysy/vastaus')}>{t('read.link')}</Link>
            </p>
          </CardBody>
        </Card>
        <Card id="ruutu" title={t('leave.title')}>
          <CardBody>
            <p class="govuk-body">{t('leave.1')}</p>
            <p class="govuk-body">{t('leave.2')}</p>
          </CardBody>
        </Card>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, '/kysy')}>
              <QuestionFields ui={ui} form={{ receivers }} f={f} />
              <Button>{t('send')}</Button>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </PublicPage>
  );
}
