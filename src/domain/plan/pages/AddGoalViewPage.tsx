import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { viewedOutcomes, viewers } from '../goal-fields.ts';
import { planTexts } from '../plan.texts.ts';

export function AddGoalViewPage(
  form: { head: CaseHead; goal: { readonly words: string }; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const f = boundFields({ ui, texts: planTexts, state });
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="plan"
      title={t('opinion.title')}
      lede={quoted(ui.language, form.goal.words)}
      errors={f.errors}
      submit={t('opinion.save')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {f.radio('whose', viewers, { first: 'hers' })}
      {f.radio('outcome', viewedOutcomes)}
      {f.area('text', { optional: true, rows: 3 })}
    </CaseForm>
  );
}
