import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';

/** Why a line is corrected, and whether it was recorded by mistake. */
export function Correction({
  ui,
  state,
  errors,
  optional,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  optional?: boolean;
}): JSX.Element {
  const t = courseTexts(ui.language);
  return (
    <>
      <TextField
        ui={ui}
        name="reason"
        label={t('field.reason')}
        hint={optional ? t('step.reason.hint') : undefined}
        optional={optional}
        error={errors.of('reason')}
        value={typed(state, 'reason', '')}
      />
      <Tick ui={ui} name="mistaken" label={t('field.mistaken')} checked={typed(state, 'mistaken') !== undefined} />
    </>
  );
}
