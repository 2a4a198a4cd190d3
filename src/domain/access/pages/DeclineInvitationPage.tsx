import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { TextArea, type Ui } from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestReason } from '../access.ts';
import type { IntakeInvitation } from '../network.ts';
import { IntakeForm } from './IntakeForm.tsx';

/** Declining takes a reason; the inviting lead reads it. */
export function DeclineInvitationPage(
  { invitation }: { invitation: IntakeInvitation },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const errors = formErrors(accessTexts, ui.language, state, { labels: { reason: t('decline.reason') } });
  return (
    <IntakeForm
      ui={ui}
      invitation={invitation}
      title={t('decline.title')}
      lede={t('decline.lede')}
      errors={errors}
      submit={t('decline.do')}
    >
      <TextArea
        ui={ui}
        name="reason"
        label={t('decline.reason')}
        hint={t('decline.reason.hint')}
        error={errors.of('reason')}
        value={typed(state, 'reason')}
        rows={4}
        limit={longestReason}
      />
    </IntakeForm>
  );
}
