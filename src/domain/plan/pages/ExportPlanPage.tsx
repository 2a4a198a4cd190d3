import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { RadioGroup, TextField, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { planTexts } from '../plan.texts.ts';
import { papers } from '../plan-paper.ts';

/** Before the file: for whom, and what it is for. */
export function ExportPlanPage({ head }: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = planTexts(ui.language);
  const errors = formErrors(planTexts, ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('export.title')}
      lede={t('export.lede')}
      errors={errors}
      submit={t('export.do')}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('print.back') }}
    >
      <RadioGroup
        ui={ui}
        name="tuloste"
        label={t('export.for')}
        error={errors.of('tuloste')}
        value={typed(state, 'tuloste')}
        options={papers.map((one) => ({
          value: one,
          label: t(one === 'hanelle' ? 'print.her' : 'print.meeting'),
          hint: t(one === 'hanelle' ? 'export.her.hint' : 'export.meeting.hint'),
        }))}
      />
      <TextField
        ui={ui}
        name="purpose"
        label={t('field.purpose')}
        hint={t('export.purpose.hint')}
        error={errors.of('purpose')}
        value={typed(state, 'purpose')}
      />
    </CaseForm>
  );
}
