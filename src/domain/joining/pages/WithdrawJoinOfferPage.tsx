import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import { JoiningForm } from './JoiningForm.tsx';

export function WithdrawJoinOfferPage(
  { head, to }: { head: CaseHead; to: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = joiningTexts(ui.language);
  return (
    <JoiningForm
      ui={ui}
      head={head}
      title={t('withdraw.title')}
      errors={formErrors(joiningTexts, ui.language, state)}
      ends
      submit={t('withdraw.do')}
      before={<Paragraph>{t('withdraw.what', { to })}</Paragraph>}
    />
  );
}
