import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import type { GoalView } from '../goal.ts';
import { planTexts } from '../plan.texts.ts';
import { GoalFields } from './GoalFields.tsx';

export function CorrectGoalPage(
  form: { head: CaseHead; goal: GoalView; former: readonly FormerVersion[]; readers: readonly ReaderRow[] },
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
      title={t('correct.title')}
      lede={t('correct.lede')}
      errors={errors}
      before={
        <Former ui={ui} rows={form.former} was={(was) => t(`outcome.${String(was.state)}` as 'outcome.open')} />
      }
      submit={t('correct.do')}
      hidden={{ version: goal.version }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <GoalFields ui={ui} state={state} errors={errors} reviewOn={goal.reviewOn} goal={goal} />
      <TextField
        ui={ui}
        name="reason"
        label={t('field.reason')}
        error={errors.of('reason')}
        value={typed(state, 'reason', '')}
      />
      <Tick ui={ui} name="mistaken" label={t('field.mistaken')} checked={typed(state, 'mistaken') !== undefined} />
    </CaseForm>
  );
}
