import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, RadioGroup, Select, TextArea, TextField, type Ui } from '../../../platform/ui/index.ts';
import { sectorTexts } from '../sector.texts.ts';
import { longestWish, placeStates, type SectorPlace } from '../sector.ts';

/** State, who or what, since when, last contact and her wish; the same for recording and changing. */
export function PlaceFields({
  ui,
  state,
  errors,
  organisations,
  today,
  place,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  organisations: readonly { id: string; name: string }[];
  today: string;
  place?: SectorPlace | undefined;
}): JSX.Element {
  const t = sectorTexts(ui.language);
  return (
    <>
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.state')}
        error={errors.of('state')}
        value={typed(state, 'state', place?.state)}
        options={placeStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
      />
      <Select
        ui={ui}
        name="organisationId"
        label={t('field.organisationId')}
        hint={t('field.organisationId.hint')}
        error={errors.of('organisationId')}
        optional
        value={typed(state, 'organisationId', place?.helperId ?? '')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        ui={ui}
        name="label"
        label={t('field.label')}
        hint={t('field.label.hint')}
        error={errors.of('label')}
        optional
        value={typed(state, 'label', place?.label ?? '')}
      />
      <TextArea
        ui={ui}
        name="wish"
        label={t('field.wish')}
        hint={t('field.hers.hint', { most: longestWish })}
        error={errors.of('wish')}
        optional
        rows={2}
        value={typed(state, 'wish', place?.wish ?? '')}
      />
      <DateField
        ui={ui}
        name="sinceOn"
        label={t('field.sinceOn')}
        error={errors.of('sinceOn')}
        value={typed(state, 'sinceOn', formatDate('fi', place?.sinceOn ?? today))}
      />
      <DateField
        ui={ui}
        name="lastContactOn"
        label={t('field.lastContactOn')}
        error={errors.of('lastContactOn')}
        optional
        value={typed(state, 'lastContactOn', place?.lastContactOn ? formatDate('fi', place.lastContactOn) : '')}
      />
    </>
  );
}
