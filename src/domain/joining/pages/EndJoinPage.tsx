import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, IdentityWarning, Paragraph, type Ui } from '../../../platform/ui/index.ts';
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
  const f = boundFields({ ui, texts: joiningTexts, state });
  return (
    <JoiningForm
      ui={ui}
      head={head}
      title={t('end.title')}
      errors={f.errors}
      ends
      submit={t('end.do')}
      before={<Paragraph>{t('end.what', { word: otherWord })}</Paragraph>}
    >
      {f.area('reason', { rows: 3, limit: longestJoinReason })}
      <IdentityWarning fields={['reason']}>{t('error.looks-like-identity')}</IdentityWarning>
    </JoiningForm>
  );
}
