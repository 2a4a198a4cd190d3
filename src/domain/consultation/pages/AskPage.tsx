import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import { QuestionFields, type QuestionForm } from './QuestionFields.tsx';

/** What is wrong with a question, in words; a reason of the database belongs to the receivers. */
export const questionErrors = (ui: Ui, state: FormState) => {
  const t = consultationTexts(ui.language);
  return formErrors(consultationTexts, ui.language, state, {
    labels: { text: t('question.text'), region: t('question.region') },
    reasons: { receivers: 'receivers' },
  });
};

/** Four questions on one page. */
export function AskPage(form: QuestionForm, ui: Ui, state: FormState): JSX.Element {
  const t = consultationTexts(ui.language);
  const errors = questionErrors(ui, state);
  return (
    <Page ui={ui} current="work" title={t('ask.tab')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('ask.title')} lede={t('ask.lede')} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui}>
              <QuestionFields ui={ui} form={form} state={state} errors={errors} />
              <ButtonGroup>
                <Button>{t('ask.send')}</Button>
                <Link href={href(ui, '/k')}>{t('own.title')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </Page>
  );
}
