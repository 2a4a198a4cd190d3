import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { RadioGroup, Select, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type Organisation, organisationTexts } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { barReasons } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface SetBarForm {
  head: CaseHead;
  workers: readonly { readonly id: string; readonly name: string; readonly organisation: string }[];
  organisations: readonly Organisation[];
}

/** A worker or an organisation, and why; only the reason's code is kept. */
export function SetBarPage({ head, workers, organisations }: SetBarForm, ui: Ui, state: FormState): JSX.Element {
  const [t, kinds] = [accessTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(accessTexts, ui.language, state, {
    reasons: { worker: 'workerId', 'worker or organisation': 'workerId' },
  });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('bar.title')}
      lede={t('bar.lede')}
      errors={errors}
      submit={t('bar.do')}
      back={`/t/${head.id}/estot`}
    >
      <Select
        ui={ui}
        name="workerId"
        label={t('bar.worker')}
        error={errors.of('workerId')}
        value={typed(state, 'workerId')}
        optional
        options={workers.map(({ id, name, organisation }) => ({ value: id, label: name, group: organisation }))}
      />
      <Select
        ui={ui}
        name="organisationId"
        label={t('bar.organisation')}
        hint={t('bar.organisation.hint')}
        error={errors.of('organisationId')}
        value={typed(state, 'organisationId')}
        optional
        options={organisations.map(({ id, name, kind }) => ({ value: id, label: `${name}, ${kinds(`kind.${kind}`)}` }))}
      />
      <RadioGroup
        ui={ui}
        name="reason"
        label={t('bar.reason')}
        error={errors.of('reason')}
        value={typed(state, 'reason')}
        options={barReasons.map((one) => ({ value: one, label: capital(t(`bar.reason.${one}`)) }))}
      />
    </NetworkForm>
  );
}
