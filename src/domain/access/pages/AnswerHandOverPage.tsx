import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Inset, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface HandOverForm {
  head: CaseHead;
  from: string;
  to: string;
  ours: boolean;
  note: string | null;
}

/** The receiving lead accepts or declines; the offering lead can take the offer back. */
export function AnswerHandOverPage(
  { head, from, to, ours, note }: HandOverForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({ ui, texts: accessTexts, state, under: 'lead-answer' });
  const form = { ui, head, title: t('lead-answer.title'), errors: f.errors };
  if (ours) {
    return (
      <NetworkForm
        {...form}
        submit={t('lead-answer.withdraw')}
        before={<Paragraph>{t('lead-answer.ours', { to })}</Paragraph>}
        hidden={{ answer: 'withdraw' }}
      />
    );
  }
  return (
    <NetworkForm
      {...form}
      submit={t('lead-answer.do')}
      before={
        <div>
          <Paragraph>{t('lead-answer.offer', { from })}</Paragraph>
          <Paragraph>{t('lead-answer.what')}</Paragraph>
          {note === null ? null : <Inset>{note}</Inset>}
        </div>
      }
    >
      {f.radio('answer', ['accept', 'decline'], { words: 'lead-answer' })}
    </NetworkForm>
  );
}
