import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  Button,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  PublicPage,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { exitSlug } from './DeskPage.tsx';
import { deskTexts } from './desk.texts.ts';
import type { PublicAnswer } from './read-answer.ts';

/** Where the receipt is typed. A wrong one is not shown again, and looks like any other wrong one. */
export function ReadAnswerPage({ ui, failed }: { ui: Ui; failed: boolean }): JSX.Element {
  const t = deskTexts(ui.language);
  const error = failed ? t('answer.none') : undefined;
  return (
    <PublicPage ui={ui} title={t('title.answer')} exit={href(ui, exitSlug)} hasErrors={failed}>
      <ErrorSummary ui={ui} errors={error ? [{ field: 'receipt', message: error }] : []} />
      <h1 class="rn-h1">{t('title.answer')}</h1>
      <Stack>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, '/kysy/vastaus')}>
              <TextField
                ui={ui}
                name="receipt"
                label={t('answer.field')}
                hint={`${t('answer.lede')} ${t('answer.hint')}`}
                error={error}
                inputMode="numeric"
                width="half"
              />
              <Button>{t('answer.do')}</Button>
            </Form>
            <p class="govuk-body">{t('answer.slow')}</p>
            <Link href={href(ui, '/kysy')}>{t('ask.link')}</Link>
          </CardBody>
        </div>
      </Stack>
    </PublicPage>
  );
}

/** How the question stands, and the answer. */
export function AnswerPage({ ui, found }: { ui: Ui; found: PublicAnswer }): JSX.Element {
  const t = deskTexts(ui.language);
  const waits = found.state === 'waiting' || found.state === 'taken' ? t(`state.${found.state}.more`) : null;
  return (
    <PublicPage ui={ui} title={t('title.answer')} exit={href(ui, exitSlug)}>
      <h1 class="rn-h1">{t(`state.${found.state}`)}</h1>
      <Stack>
        <div class="rn-card">
          <CardBody>
            {[found.answer, found.reason, waits].map((text) =>
              text === null ? null : <p class="govuk-body rn-lines">{text}</p>,
            )}
            <p class="rn-rows__s">
              {t('state.asked', { moment: formatMoment(ui.language, found.askedAt) })}
              {found.taker ? ` ${t('state.by', { taker: found.taker })}` : ''}
            </p>
            <Link href={href(ui, '/kysy')}>{t('ask.link')}</Link>
          </CardBody>
        </div>
      </Stack>
    </PublicPage>
  );
}
