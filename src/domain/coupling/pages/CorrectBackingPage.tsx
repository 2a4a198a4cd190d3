import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { type BackingView, isSilent } from '../backing.ts';
import { couplingTexts } from '../coupling.texts.ts';
import { BackingFields } from './BackingFields.tsx';
import { backingErrors } from './RecordBackingPage.tsx';

export function CorrectBackingPage(
  form: {
    head: CaseHead;
    organisations: readonly { id: string; name: string }[];
    line: BackingView;
    former: readonly FormerVersion[];
    readers: readonly ReaderRow[];
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = couplingTexts(ui.language);
  const errors = backingErrors(ui, state);
  const { head, line } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t('correct.title')}
      lede={t('correct.lede', { kind: t(`kind.${line.kind}`) })}
      errors={errors}
      before={<Former ui={ui} rows={form.former} was={(was) => t(`state.${String(was.state)}` as 'state.asked')} />}
      submit={t('correct.do')}
      hidden={{ version: line.version }}
      wayBack={{ slug: `/t/${head.id}/tuki-ja-vaiheet/${line.stepId}/${line.kind}`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass={line.class} only />
      <BackingFields
        ui={ui}
        state={state}
        errors={errors}
        organisations={form.organisations}
        kind={line.kind}
        line={line}
      />
      {isSilent(line.kind) ? null : (
        <TextField
          ui={ui}
          name="reason"
          label={t('field.reason')}
          error={errors.of('reason')}
          optional
          value={typed(state, 'reason', '')}
        />
      )}
      <Tick ui={ui} name="mistaken" label={t('field.mistaken')} checked={typed(state, 'mistaken') !== undefined} />
    </CaseForm>
  );
}
