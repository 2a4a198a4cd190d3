import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

export function LeaveCasePage({ head }: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({ ui, texts: accessTexts, state, under: 'leave' });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('leave.title')}
      errors={f.errors}
      ends
      submit={t('leave.do')}
      before={<Paragraph>{t('leave.what')}</Paragraph>}
    >
      {f.tick('sure')}
    </NetworkForm>
  );
}
