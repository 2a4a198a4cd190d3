import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';

export function WithdrawStudyPage(form: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = wellbeingTexts(ui.language);
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="wellbeing"
      title={t('withdraw.title')}
      lede={t('withdraw.lede')}
      errors={formErrors(wellbeingTexts, ui.language, state)}
      submit={t('withdraw.do')}
      wayBack={{ slug: `/t/${form.head.id}/vointi`, label: t('cancel') }}
    />
  );
}
