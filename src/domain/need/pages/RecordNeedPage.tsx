import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { needTexts } from '../need.texts.ts';
import { NeedFields } from './NeedFields.tsx';

export function RecordNeedPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = needTexts(ui.language);
  const errors = formErrors(needTexts, ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="plan"
      title={t('record.title')}
      lede={t('record.lede')}
      errors={errors}
      submit={t('record.do')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma/tarpeet`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <NeedFields ui={ui} state={state} errors={errors} today={form.today} />
    </CaseForm>
  );
}
