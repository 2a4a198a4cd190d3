import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, RadioGroup, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { type GoalView, goalMoves } from '../goal.ts';
import { planTexts } from '../plan.texts.ts';

export function ReviewGoalPage(
  form: { head: CaseHead; goal: GoalView; readers: readonly ReaderRow[]; reviewOn: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const errors = formErrors(planTexts, ui.language, state);
  const { head, goal } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('review.title')}
      lede={`”${goal.words}”`}
      errors={errors}
      submit={t('review.save')}
      hidden={{ version: goal.version }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.state')}
        hint={t('field.state.hint')}
        error={errors.of('state')}
        value={typed(state, 'state', 'open')}
        options={goalMoves[goal.state].map((one) => ({ value: one, label: t(`outcome.${one}`) }))}
      />
      <DateField
        ui={ui}
        name="reviewOn"
        label={t('field.reviewOn.next')}
        error={errors.of('reviewOn')}
        optional
        value={typed(state, 'reviewOn', formatDate('fi', form.reviewOn))}
      />
      <TextArea
        ui={ui}
        name="why"
        label={t('field.why')}
        hint={t('field.why.hint')}
        error={errors.of('why')}
        optional
        rows={3}
        value={typed(state, 'why', '')}
      />
    </CaseForm>
  );
}
