import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Paragraph, Tick, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { NetworkForm } from './NetworkForm.tsx';

export function LeaveCasePage({ head }: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = accessTexts(ui.language);
  const errors = formErrors(accessTexts, ui.language, state);
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('leave.title')}
      errors={errors}
      ends
      submit={t('leave.do')}
      before={<Paragraph>{t('leave.what')}</Paragraph>}
    >
      <Tick
        ui={ui}
        name="sure"
        label={t('leave.sure')}
        error={errors.of('sure')}
        checked={typed(state, 'sure') !== undefined}
      />
    </NetworkForm>
  );
}
