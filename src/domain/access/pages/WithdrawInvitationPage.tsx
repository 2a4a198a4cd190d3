import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Inset, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

export function WithdrawInvitationPage(
  { head, to, purpose }: { head: CaseHead; to: string; purpose: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('invite-back.title')}
      errors={formErrors(accessTexts, ui.language, state)}
      ends
      submit={t('invite-back.do')}
      before={
        <>
          <Paragraph>{t('invite-back.what', { to })}</Paragraph>
          <Inset>{purpose}</Inset>
        </>
      }
    />
  );
}
