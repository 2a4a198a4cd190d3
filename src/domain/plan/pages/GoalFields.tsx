import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, IdentityWarning, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { domains, needTexts } from '../../need/index.ts';
import { type GoalView, longestSteps, longestWords } from '../goal.ts';
import { planTexts } from '../plan.texts.ts';

/** Her words, domain, what is done for it, the day of review; the same for setting and correcting. */
export function GoalFields({
  ui,
  state,
  errors,
  reviewOn,
  goal,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  reviewOn: string | null;
  goal?: GoalView | undefined;
}): JSX.Element {
  const t = planTexts(ui.language);
  return (
    <>
      <TextArea
        ui={ui}
        name="words"
        label={t('field.words')}
        hint={t('field.words.hint', { most: longestWords })}
        error={errors.of('words')}
        rows={2}
        value={typed(state, 'words', goal?.words ?? '')}
      />
      <Select
        ui={ui}
        name="domain"
        label={t('field.domain')}
        error={errors.of('domain')}
        value={typed(state, 'domain', goal?.domain)}
        options={domains.map((one) => ({ value: one, label: needTexts(ui.language)(`domain.${one}`) }))}
      />
      <TextArea
        ui={ui}
        name="steps"
        label={t('field.steps')}
        hint={t('field.steps.hint', { most: longestSteps })}
        error={errors.of('steps')}
        optional
        rows={3}
        value={typed(state, 'steps', goal?.steps ?? '')}
      />
      <IdentityWarning fields={['words', 'steps']}>{t('error.looks-like-identity')}</IdentityWarning>
      <DateField
        ui={ui}
        name="reviewOn"
        label={t('field.reviewOn')}
        error={errors.of('reviewOn')}
        value={typed(state, 'reviewOn', reviewOn ? formatDate('fi', reviewOn) : '')}
      />
    </>
  );
}
