import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { Inset, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { formErrors } from '../../consent/index.ts';
import { accessTexts } from '../access.texts.ts';
import { CaseForm } from './CaseForm.tsx';

export function WithdrawInvitationPage(
  { head, to, purpose }: { head: CaseHead; to: string; purpose: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  return (
    <CaseForm
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
