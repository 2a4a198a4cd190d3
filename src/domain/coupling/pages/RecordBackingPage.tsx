import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Select, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { processTexts, type StepView } from '../../process/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import { type SupportKind, supportKinds } from '../coupling.ts';
import { BackingFields } from './BackingFields.tsx';

/** What a database reason or a field means in words. */
export const backingErrors = (ui: Ui, state: FormState) =>
  formErrors(couplingTexts, ui.language, state, { reasons: { 'not on the case': 'organisationId' } });

const isKind = (value: string | undefined): value is SupportKind =>
  value !== undefined && (supportKinds as readonly string[]).includes(value);

export function RecordBackingPage(
  form: {
    head: CaseHead;
    organisations: readonly { id: string; name: string }[];
    step: StepView;
    readers: readonly ReaderRow[];
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = couplingTexts(ui.language);
  const errors = backingErrors(ui, state);
  const { head, step } = form;
  const chosen = typed(state, 'kind');
  // Opened from a kind of support, the form asks only what that kind may tell; the kind can still be changed by going back.
  const kind = isKind(chosen) ? chosen : undefined;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={kind ? `${t('record.title')}: ${t(`kind.${kind}`)}` : t('record.title')}
      lede={t('record.lede', { step: processTexts(ui.language)(`step.${step.code}`) })}
      errors={errors}
      submit={t('record.do')}
      hidden={kind ? { kind } : {}}
      wayBack={{ slug: `/t/${head.id}/tuki-ja-vaiheet/${step.id}`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass={step.class} only />
      {kind ? null : (
        <Select
          ui={ui}
          name="kind"
          label={t('field.kind')}
          error={errors.of('kind')}
          value={chosen}
          options={supportKinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        />
      )}
      <BackingFields ui={ui} state={state} errors={errors} organisations={form.organisations} kind={kind} />
    </CaseForm>
  );
}
