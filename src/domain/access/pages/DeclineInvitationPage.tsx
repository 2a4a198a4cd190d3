import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestReason } from '../access.ts';
import { IntakeForm } from './IntakeForm.tsx';
import type { AnsweredInvitation } from './IntakePage.tsx';

/** Declining takes a reason; the inviting lead reads it. */
export function DeclineInvitationPage(
  { invitation, namesakes }: AnsweredInvitation,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({ ui, texts: accessTexts, state, under: 'decline', labels: ['reason'] });
  return (
    <IntakeForm
      ui={ui}
      invitation={invitation}
      namesakes={namesakes}
      title={t('decline.title')}
      lede={t('decline.lede')}
      errors={f.errors}
      submit={t('decline.do')}
    >
      {f.area('reason', { rows: 4, limit: longestReason })}
    </IntakeForm>
  );
}
