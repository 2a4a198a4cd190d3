import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { Notice, RadioGroup, TextField, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { fileFormats } from '../disclosure.ts';
import type { ReceivedView } from '../disclosure-view.ts';

/** In which form, and for what: a file leaves the program. */
export function TakeFilePage(
  { head, received }: { head: CaseHead; received: ReceivedView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = disclosureTexts(ui.language);
  const errors = formErrors(disclosureTexts, ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('file.title')}
      lede={t('file.lede')}
      errors={errors}
      submit={t('file.do')}
      before={<Notice>{t('file.warn')}</Notice>}
      wayBack={{ slug: `/t/${head.id}/kooste/${received.id}/lue`, label: t('back') }}
    >
      <RadioGroup
        ui={ui}
        name="format"
        label={t('file.format')}
        error={errors.of('format')}
        value={typed(state, 'format', 'pdf')}
        options={fileFormats.map((one) => ({ value: one, label: t(`file.${one}`), hint: t(`file.${one}.hint`) }))}
      />
      <RadioGroup
        ui={ui}
        name="language"
        label={t('file.language')}
        error={errors.of('language')}
        value={typed(state, 'language', ui.language)}
        options={languages.map((one) => ({ value: one, label: t(`file.language.${one}`) }))}
      />
      <TextField
        ui={ui}
        name="purpose"
        label={t('file.purpose')}
        hint={t('file.purpose.hint')}
        error={errors.of('purpose')}
        value={typed(state, 'purpose')}
      />
    </CaseForm>
  );
}
