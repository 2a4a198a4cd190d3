import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type GrantableClass, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

export function EndGrantPage(
  { head, class: opened, receiver }: { head: CaseHead; class: GrantableClass; receiver: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('grant-end.title')}
      errors={formErrors(accessTexts, ui.language, state)}
      ends
      submit={t('grant-end.do')}
      before={<Paragraph>{t('grant-end.what', { receiver, class: roomTexts(ui.language)(opened) })}</Paragraph>}
    />
  );
}
