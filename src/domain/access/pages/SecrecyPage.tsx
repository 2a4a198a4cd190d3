import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

/** What holds now, and the other thing that she may say. */
export function SecrecyPage(
  { head, organisation, hidden, shelter }: { head: CaseHead; organisation: string; hidden: boolean; shelter: boolean },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('secrecy.title')}
      errors={formErrors(accessTexts, ui.language, state)}
      submit={t(hidden ? 'secrecy.reveal.do' : 'secrecy.hide.do')}
      before={
        <div>
          <Paragraph>{t(hidden ? 'secrecy.hidden' : 'secrecy.open', { organisation })}</Paragraph>
          <Paragraph>{t(hidden ? 'secrecy.reveal' : 'secrecy.hide')}</Paragraph>
          {shelter ? null : <Paragraph>{t('secrecy.names')}</Paragraph>}
        </div>
      }
      hidden={{ say: hidden ? 'reveal' : 'hide' }}
    />
  );
}
