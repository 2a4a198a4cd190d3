import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { Register } from '../telling.ts';
import { RegisterField } from './RegisterField.tsx';
import { TellingFields } from './TellingFields.tsx';
import { tellingErrors } from './telling-errors.ts';

export function RecordTellingPage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; registers: readonly Register[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = tellingTexts(ui.language);
  const errors = tellingErrors(ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="telling"
      title={t('record.title')}
      lede={t('record.lede')}
      errors={errors}
      submit={t('record.do')}
      wayBack={{ slug: `/t/${form.head.id}/kerrottu`, label: t('record.cancel') }}
    >
      <RegisterField
        ui={ui}
        registers={form.registers}
        readers={form.readers}
        value={typed(state, 'register', 'coordination')}
        error={errors.of('register')}
      />
      <TellingFields ui={ui} state={state} errors={errors} />
    </CaseForm>
  );
}
