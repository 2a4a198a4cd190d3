import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, IdentityWarning, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { type BackingView, isSilent } from '../backing.ts';
import { couplingTexts } from '../coupling.texts.ts';
import { backingStates, longestNote, type SupportKind } from '../coupling.ts';

/** How it stands, who gives it, from when until when, and a few words; only what the kind may tell. */
export function BackingFields({
  ui,
  state,
  errors,
  organisations,
  kind,
  line,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  organisations: readonly { id: string; name: string }[];
  /** Where the kind is settled already. */
  kind?: SupportKind | undefined;
  line?: BackingView | undefined;
}): JSX.Element {
  const t = couplingTexts(ui.language);
  const day = (on: string | null | undefined) => (on ? formatDate('fi', on) : '');
  const silent = kind !== undefined && isSilent(kind);
  const hint =
    kind === undefined
      ? 'field.note.hint'
      : kind === 'interpreter'
        ? 'field.note.hint.interpreter'
        : 'field.note.hint.other';
  return (
    <>
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.state')}
        error={errors.of('state')}
        value={typed(state, 'state', line?.state)}
        options={backingStates.map((one) => ({ value: one, label: t(`choice.${one}`) }))}
      />
      {silent ? null : (
        <Select
          ui={ui}
          name="organisationId"
          label={t('field.organisationId')}
          hint={t(kind === undefined ? 'field.organisationId.hint.any' : 'field.organisationId.hint')}
          error={errors.of('organisationId')}
          optional
          value={typed(state, 'organisationId', line?.helperId ?? '')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {silent ? null : (
        <>
          <TextArea
            ui={ui}
            name="note"
            label={t('field.note')}
            hint={t(hint, { most: longestNote })}
            error={errors.of('note')}
            optional
            rows={3}
            value={typed(state, 'note', line?.note ?? '')}
          />
          <IdentityWarning fields={['note']}>{t('error.looks-like-identity')}</IdentityWarning>
        </>
      )}
      {kind === 'not-before' ? null : (
        <DateField
          ui={ui}
          name="sinceOn"
          label={t('field.sinceOn')}
          error={errors.of('sinceOn')}
          optional
          value={typed(state, 'sinceOn', day(line?.sinceOn))}
        />
      )}
      <DateField
        ui={ui}
        name="untilOn"
        label={t(kind === 'not-before' ? 'field.untilOn.not-before' : 'field.untilOn')}
        hint={kind === undefined ? t('field.untilOn.hint') : undefined}
        error={errors.of('untilOn')}
        optional={kind !== 'not-before'}
        value={typed(state, 'untilOn', day(line?.untilOn))}
      />
    </>
  );
}
