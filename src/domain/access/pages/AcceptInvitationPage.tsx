import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Select, type Ui } from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { IntakeInvitation } from '../network.ts';
import { IntakeForm } from './IntakeForm.tsx';

interface AcceptForm {
  invitation: IntakeInvitation;
  colleagues: readonly { readonly id: string; readonly name: string; readonly title: string }[];
}

/** Names the own lead and backup; the case opens to them, not to the one who names. */
export function AcceptInvitationPage({ invitation, colleagues }: AcceptForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const errors = formErrors(accessTexts, ui.language, state, {
    reasons: { 'the backup is another worker': 'backupId', 'the worker is not of this organisation': 'leadId' },
  });
  const options = colleagues.map((one) => ({
    value: one.id,
    label: one.title ? `${one.name}, ${one.title}` : one.name,
  }));
  return (
    <IntakeForm
      ui={ui}
      invitation={invitation}
      title={t('accept.title')}
      lede={t('accept.lede')}
      errors={errors}
      submit={t('accept.do')}
    >
      <Select
        ui={ui}
        name="leadId"
        label={t('accept.lead')}
        hint={t('accept.lead.hint')}
        error={errors.of('leadId')}
        value={typed(state, 'leadId')}
        options={options}
      />
      <Select
        ui={ui}
        name="backupId"
        label={t('accept.backup')}
        hint={t('standing.backup.hint')}
        error={errors.of('backupId')}
        value={typed(state, 'backupId')}
        options={options}
      />
    </IntakeForm>
  );
}
