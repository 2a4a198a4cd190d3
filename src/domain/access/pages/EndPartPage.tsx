import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

/** Before another organisation's part ends: what that does. */
export function EndPartPage(
  { head, organisation }: { head: CaseHead; organisation: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({ ui, texts: accessTexts, state, under: 'part-end' });
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('part-end.title')}
      errors={f.errors}
      ends
      submit={t('part-end.do')}
      before={<Paragraph>{t('part-end.what', { organisation })}</Paragraph>}
    >
      {f.tick('sure', { values: { organisation } })}
    </NetworkForm>
  );
}
