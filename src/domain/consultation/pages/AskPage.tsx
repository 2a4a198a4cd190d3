import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
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

/** The fields of a question; a reason of the database belongs to the receivers. */
export const questionFields = (ui: Ui, state: FormState) =>
  boundFields({
    ui,
    texts: consultationTexts,
    state,
    under: 'question',
    labels: ['text', 'region'],
    reasons: { receivers: 'receivers' },
  });

/** Four questions on one page. */
export function AskPage(form: QuestionForm, ui: Ui, state: FormState): JSX.Element {
  const t = consultationTexts(ui.language);
  const f = questionFields(ui, state);
  return (
    <Page ui={ui} current="work" title={t('ask.tab')} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('ask.title')} lede={t('ask.lede')} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui}>
              <QuestionFields ui={ui} form={form} f={f} />
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
