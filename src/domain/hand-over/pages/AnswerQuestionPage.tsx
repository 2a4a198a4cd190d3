import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { NetworkForm } from '../../access/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';

/** The lead of a hidden part says whether the lead of the case may pass. */
export function AnswerQuestionPage(
  { head, from, to }: { head: CaseHead; from: string; to: string | null },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = handOverTexts(ui.language);
  const f = boundFields({ ui, texts: handOverTexts, state, under: 'question' });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('question.title')}
      errors={f.errors}
      submit={t('question.do')}
      before={
        <div>
          <Paragraph>{to === null ? t('question.what.unnamed', { from }) : t('question.what', { from, to })}</Paragraph>
          <Paragraph>{t('question.safe')}</Paragraph>
        </div>
      }
    >
      {f.radio('answer', ['yes', 'no'], { words: 'question' })}
    </NetworkForm>
  );
}
