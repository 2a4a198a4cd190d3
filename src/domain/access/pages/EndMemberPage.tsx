import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Notice, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface EndMemberForm {
  readonly head: CaseHead;
  readonly name: string;
  readonly lead: boolean;
  /** Who acts when the lead's naming ends; nobody where it cannot be ended. */
  readonly backup: string | null;
}

/** Before a naming ends: what that does. A lead without a backup is replaced, not ended. */
export function EndMemberPage({ head, name, lead, backup }: EndMemberForm, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const errors = formErrors(accessTexts, ui.language, state);
  const stays = lead && backup === null;
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('member-end.title')}
      errors={errors}
      ends
      submit={stays ? undefined : t('member-end.do')}
      before={
        stays ? (
          <Notice>{t('member-end.lead')}</Notice>
        ) : (
          <>
            <Paragraph>{t('member-end.what', { name })}</Paragraph>
            {lead && backup ? <Paragraph>{t('member-end.backup', { name: backup })}</Paragraph> : null}
          </>
        )
      }
    />
  );
}
