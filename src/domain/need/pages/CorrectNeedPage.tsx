import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { needTexts } from '../need.texts.ts';
import type { NeedView } from '../need.ts';
import { Former } from './Former.tsx';
import { NeedFields } from './NeedFields.tsx';

export function CorrectNeedPage(
  form: {
    head: CaseHead;
    need: NeedView;
    former: readonly FormerVersion[];
    readers: readonly ReaderRow[];
    today: string;
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = needTexts(ui.language);
  const errors = formErrors(needTexts, ui.language, state);
  const { head, need } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('correct.title')}
      lede={t('correct.lede')}
      errors={errors}
      before={
        <Former
          ui={ui}
          rows={form.former}
          clear={(was) =>
            `${t(`domain.${String(was.domain)}` as 'domain.safety')}: ${t(`urgency.${String(was.urgency)}` as 'urgency.now')}`
          }
        />
      }
      submit={t('correct.do')}
      hidden={{ version: need.version }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/tarpeet`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <NeedFields ui={ui} state={state} errors={errors} today={form.today} need={need} />
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
