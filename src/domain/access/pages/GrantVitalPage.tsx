import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Notice, RadioGroup, TextField, Tick, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead, PartView } from '../../case/index.ts';
import { type OrganisationKind, organisationTexts } from '../../organisation/index.ts';
import { classIcons, type GrantableClass, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestVital } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface GrantVitalForm {
  head: CaseHead;
  parts: readonly PartView[];
  classes: readonly GrantableClass[];
}

/** Without consent, for days: only when somebody confirms the danger. */
export function GrantVitalPage({ head, parts, classes }: GrantVitalForm, ui: Ui, state: FormState): JSX.Element {
  const [t, rooms, kinds] = [accessTexts(ui.language), roomTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(accessTexts, ui.language, state, {
    reasons: { hidden: 'toId', classes: 'class', time: 'days' },
  });
  if (parts.length === 0 || classes.length === 0) {
    return (
      <NetworkForm
        ui={ui}
        head={head}
        title={t('vital.title')}
        lede={t('vital.lede')}
        errors={errors}
        before={<Notice>{t('vital.nobody')}</Notice>}
      />
    );
  }
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('vital.title')}
      lede={t('vital.lede')}
      errors={errors}
      submit={t('vital.do')}
    >
      <RadioGroup
        ui={ui}
        name="toId"
        label={t('vital.to')}
        error={errors.of('toId')}
        value={typed(state, 'toId')}
        options={parts.map((one) => ({
          value: one.organisationId,
          label: one.organisation,
          hint: kinds(`kind.${one.kind as OrganisationKind}`),
        }))}
      />
      <RadioGroup
        ui={ui}
        name="class"
        label={t('vital.class')}
        error={errors.of('class')}
        value={typed(state, 'class')}
        options={classes.map((one) => ({
          value: one,
          label: rooms(one),
          hint: rooms(`${one}.hint`),
          icon: classIcons[one],
        }))}
      />
      <TextField
        ui={ui}
        name="days"
        label={t('vital.days')}
        hint={t('vital.days.hint')}
        error={errors.of('days')}
        value={typed(state, 'days', String(longestVital))}
        inputMode="numeric"
        width="date"
      />
      <Tick
        ui={ui}
        name="inDanger"
        label={t('vital.danger')}
        error={errors.of('inDanger')}
        checked={typed(state, 'inDanger') !== undefined}
      />
    </NetworkForm>
  );
}
