import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { IdentityWarning, RadioGroup, TextArea, TextField, type Ui } from '../../../platform/ui/index.ts';
import { longestNote, type ProcessKind, residenceRights } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { ProcessView } from '../process.ts';

/** Short name, reference, suspects as labels, right of residence, remark; the same for beginning and correcting. */
export function ProcessFields({
  ui,
  state,
  errors,
  kinds,
  process,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  /** The kinds that it may be of: what is asked follows from them. */
  kinds: readonly ProcessKind[];
  process?: ProcessView | undefined;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const crime = kinds.some((kind) => kind !== 'residence');
  return (
    <>
      <TextField
        ui={ui}
        name="label"
        label={t('field.label')}
        hint={t('field.label.hint')}
        optional
        error={errors.of('label')}
        value={typed(state, 'label', process?.label ?? '')}
      />
      <TextField
        ui={ui}
        name="reference"
        label={t('field.reference')}
        hint={t('field.reference.hint')}
        optional
        width="half"
        error={errors.of('reference')}
        value={typed(state, 'reference', process?.reference ?? '')}
      />
      {crime ? (
        <TextArea
          ui={ui}
          name="suspects"
          label={t('field.suspects')}
          hint={t('field.suspects.hint')}
          optional
          rows={2}
          error={errors.of('suspects')}
          value={typed(state, 'suspects', process?.suspects.join('\n') ?? '')}
        />
      ) : null}
      {kinds.includes('residence') ? (
        <RadioGroup
          ui={ui}
          name="residenceRight"
          label={t('field.residenceRight')}
          hint={t('field.residenceRight.hint')}
          optional={crime}
          error={errors.of('residenceRight')}
          value={typed(state, 'residenceRight', process?.residenceRight ?? undefined)}
          options={residenceRights.map((one) => ({ value: one, label: w(`right.${one}`) }))}
        />
      ) : null}
      <TextArea
        ui={ui}
        name="note"
        label={t('field.note')}
        hint={t('field.note.hint', { most: longestNote })}
        optional
        rows={3}
        error={errors.of('note')}
        value={typed(state, 'note', process?.note ?? '')}
      />
      <IdentityWarning fields={['label', 'suspects', 'note']}>{t('error.looks-like-identity')}</IdentityWarning>
    </>
  );
}
