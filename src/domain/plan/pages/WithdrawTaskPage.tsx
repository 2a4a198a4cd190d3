import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Inset, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { planTexts } from '../plan.texts.ts';
import { moved, type TaskView } from '../task.ts';

export function WithdrawTaskPage(
  { head, task }: { head: CaseHead; task: TaskView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('withdraw.title')}
      lede={t('withdraw.lede')}
      errors={formErrors(planTexts, ui.language, state)}
      before={
        <Inset>
          {task.text} ({t(`task.state.${task.state}`)})
        </Inset>
      }
      submit={moved(task.state, 'withdrawn') ? t('withdraw.do') : undefined}
      ends
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('withdraw.cancel') }}
    />
  );
}
