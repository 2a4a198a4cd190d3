import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { RadioGroup, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { type GoalView, viewedOutcomes, viewers } from '../goal.ts';
import { planTexts } from '../plan.texts.ts';

export function AddGoalViewPage(
  form: { head: CaseHead; goal: GoalView; readers: readonly ReaderRow[] },
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
      title={t('opinion.title')}
      lede={`”${form.goal.words}”`}
      errors={errors}
      submit={t('opinion.save')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <RadioGroup
        ui={ui}
        name="whose"
        label={t('field.whose')}
        error={errors.of('whose')}
        value={typed(state, 'whose', 'hers')}
        options={viewers.map((one) => ({ value: one, label: t(`whose.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="outcome"
        label={t('field.outcome')}
        error={errors.of('outcome')}
        value={typed(state, 'outcome')}
        options={viewedOutcomes.map((one) => ({ value: one, label: t(`outcome.${one}`) }))}
      />
      <TextArea
        ui={ui}
        name="text"
        label={t('field.text')}
        error={errors.of('text')}
        optional
        rows={3}
        value={typed(state, 'text', '')}
      />
    </CaseForm>
  );
}
