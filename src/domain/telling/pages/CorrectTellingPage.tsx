import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { EarlierRow, TellingView } from '../telling.ts';
import { Earlier } from './Earlier.tsx';
import { TellingFields } from './TellingFields.tsx';
import { tellingErrors } from './telling-errors.ts';

export function CorrectTellingPage(
  form: { head: CaseHead; telling: TellingView; earlier: readonly EarlierRow[]; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = tellingTexts(ui.language);
  const errors = tellingErrors(ui.language, state);
  const { head, telling } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="telling"
      title={t('correct.title')}
      lede={t('correct.lede')}
      errors={errors}
      before={<Earlier ui={ui} rows={form.earlier} />}
      submit={t('correct.do')}
      hidden={{ version: telling.version }}
      wayBack={{ slug: `/t/${head.id}/kerrottu`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass={telling.register} only />
      <TellingFields ui={ui} state={state} errors={errors} telling={telling} />
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
