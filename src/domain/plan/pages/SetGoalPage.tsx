import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { planTexts } from '../plan.texts.ts';
import { GoalFields } from './GoalFields.tsx';

export function SetGoalPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; reviewOn: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const errors = formErrors(planTexts, ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="plan"
      title={t('set.title')}
      lede={t('set.lede')}
      errors={errors}
      submit={t('set.do')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <GoalFields ui={ui} state={state} errors={errors} reviewOn={form.reviewOn} />
    </CaseForm>
  );
}
