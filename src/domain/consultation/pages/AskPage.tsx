import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui } from '../../../platform/ui/index.ts';
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
    <FormPage
      ui={ui}
      current="work"
      tab={t('ask.tab')}
      title={t('ask.title')}
      lede={t('ask.lede')}
      errors={f.errors.all}
    >
      <FormCard ui={ui} submit={t('ask.send')} back={<Link href={href(ui, '/k')}>{t('own.title')}</Link>}>
        <QuestionFields ui={ui} form={form} f={f} />
      </FormCard>
    </FormPage>
  );
}
