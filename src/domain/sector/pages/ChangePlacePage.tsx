import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { sectorTexts } from '../sector.texts.ts';
import type { SectorPlace } from '../sector.ts';
import { PlaceFields } from './PlaceFields.tsx';

export function ChangePlacePage(
  form: {
    head: CaseHead;
    organisations: readonly { id: string; name: string }[];
    place: SectorPlace;
    former: readonly FormerVersion[];
    readers: readonly ReaderRow[];
    today: string;
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = sectorTexts(ui.language);
  const errors = formErrors(sectorTexts, ui.language, state, { reasons: { 'not on the case': 'organisationId' } });
  const { head, place } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('change.title')}
      lede={t(`sector.${place.sector}`)}
      errors={errors}
      before={<Former ui={ui} rows={form.former} was={(was) => t(`state.${String(was.state)}` as 'state.active')} />}
      submit={t('change.do')}
      hidden={{ version: place.version }}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('record.cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <PlaceFields
        ui={ui}
        state={state}
        errors={errors}
        organisations={form.organisations}
        today={form.today}
        place={place}
      />
      <TextField
        ui={ui}
        name="reason"
        label={t('field.reason')}
        error={errors.of('reason')}
        optional
        value={typed(state, 'reason', '')}
      />
      <Tick ui={ui} name="mistaken" label={t('field.mistaken')} checked={typed(state, 'mistaken') !== undefined} />
    </CaseForm>
  );
}
