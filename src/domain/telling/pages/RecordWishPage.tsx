import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { RadioGroup, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import { longestWish, type Register, wishKinds } from '../telling.ts';
import { RegisterField } from './RegisterField.tsx';
import { tellingErrors } from './telling-errors.ts';

export function RecordWishPage(
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
      title={t('wish.title')}
      lede={t('wish.lede')}
      errors={errors}
      submit={t('wish.do')}
      wayBack={{ slug: `/t/${form.head.id}/kerrottu`, label: t('record.cancel') }}
    >
      <RadioGroup
        ui={ui}
        name="kind"
        label={t('field.kind')}
        error={errors.of('kind')}
        value={typed(state, 'kind')}
        options={wishKinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
      />
      <RegisterField
        ui={ui}
        registers={form.registers}
        readers={form.readers}
        value={typed(state, 'register', 'coordination')}
        error={errors.of('register')}
      />
      <TextArea
        ui={ui}
        name="text"
        label={t('field.text')}
        hint={t('field.text.hint', { most: longestWish })}
        error={errors.of('text')}
        rows={3}
        value={typed(state, 'text', '')}
      />
    </CaseForm>
  );
}
