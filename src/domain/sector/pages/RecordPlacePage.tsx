import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Select, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { sectorTexts } from '../sector.texts.ts';
import { sectors } from '../sector.ts';
import { PlaceFields } from './PlaceFields.tsx';

export function RecordPlacePage(
  form: {
    head: CaseHead;
    organisations: readonly { id: string; name: string }[];
    readers: readonly ReaderRow[];
    today: string;
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = sectorTexts(ui.language);
  const errors = formErrors(sectorTexts, ui.language, state, { reasons: { 'not on the case': 'organisationId' } });
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="plan"
      title={t('record.title')}
      lede={t('record.lede')}
      errors={errors}
      submit={t('record.do')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <Select
        ui={ui}
        name="sector"
        label={t('field.sector')}
        error={errors.of('sector')}
        value={typed(state, 'sector')}
        options={sectors.map((one) => ({ value: one, label: t(`sector.${one}`) }))}
      />
      <PlaceFields ui={ui} state={state} errors={errors} organisations={form.organisations} today={form.today} />
    </CaseForm>
  );
}
