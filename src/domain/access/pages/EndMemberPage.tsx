import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Notice, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

/** Before a naming ends: what that does. A lead is replaced, not ended. */
export function EndMemberPage(
  { head, name, lead }: { head: CaseHead; name: string; lead: boolean },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const errors = formErrors(accessTexts, ui.language, state);
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('member-end.title')}
      errors={errors}
      ends
      submit={lead ? undefined : t('member-end.do')}
      before={lead ? <Notice>{t('member-end.lead')}</Notice> : <Paragraph>{t('member-end.what', { name })}</Paragraph>}
    />
  );
}
