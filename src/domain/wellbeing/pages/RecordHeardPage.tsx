import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';
import type { StepBehind } from '../wellbeing.ts';
import { HeardFields } from './HeardFields.tsx';

export function RecordHeardPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; steps: readonly StepBehind[]; today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = wellbeingTexts(ui.language);
  const errors = formErrors(wellbeingTexts, ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="wellbeing"
      title={t('record.title')}
      lede={t('record.lede')}
      errors={errors}
      submit={t('record.do')}
      wayBack={{ slug: `/t/${form.head.id}/vointi`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="wellbeing" only />
      <HeardFields ui={ui} state={state} errors={errors} today={form.today} steps={form.steps} />
    </CaseForm>
  );
}
