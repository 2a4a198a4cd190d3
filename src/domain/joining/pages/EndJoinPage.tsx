import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { IdentityWarning, Paragraph, TextArea, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import { longestJoinReason } from '../joining.ts';
import { JoiningForm } from './JoiningForm.tsx';

export function EndJoinPage(
  { head, otherWord }: { head: CaseHead; otherWord: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = joiningTexts(ui.language);
  const errors = formErrors(joiningTexts, ui.language, state);
  return (
    <JoiningForm
      ui={ui}
      head={head}
      title={t('end.title')}
      errors={errors}
      ends
      submit={t('end.do')}
      before={<Paragraph>{t('end.what', { word: otherWord })}</Paragraph>}
    >
      <TextArea
        ui={ui}
        name="reason"
        label={t('end.reason')}
        hint={t('end.reason.hint')}
        error={errors.of('reason')}
        value={typed(state, 'reason')}
        rows={3}
        limit={longestJoinReason}
      />
      <IdentityWarning fields={['reason']}>{t('error.looks-like-identity')}</IdentityWarning>
    </JoiningForm>
  );
}
