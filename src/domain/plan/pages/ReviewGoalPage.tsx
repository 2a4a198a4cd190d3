import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { addDays } from '../../../platform/time/format.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { goalMoves, reviewAfter } from '../goal.ts';
import type { GoalState } from '../goal-fields.ts';
import { planTexts } from '../plan.texts.ts';

export function ReviewGoalPage(
  form: {
    head: CaseHead;
    goal: { readonly words: string; readonly state: GoalState; readonly version: number };
    readers: readonly ReaderRow[];
    today: string;
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const f = boundFields({ ui, texts: planTexts, state });
  const { head, goal } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('review.title')}
      lede={quoted(ui.language, goal.words)}
      errors={f.errors}
      submit={t('review.save')}
      hidden={{ version: goal.version }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {f.radio('state', goalMoves[goal.state], { words: 'outcome', first: 'open' })}
      {f.day('reviewOn', {
        label: t('field.reviewOn.next'),
        optional: true,
        first: addDays(form.today, reviewAfter),
      })}
      {f.area('why', { optional: true, rows: 3 })}
    </CaseForm>
  );
}
