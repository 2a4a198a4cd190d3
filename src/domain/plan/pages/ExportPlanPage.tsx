import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { planTexts } from '../plan.texts.ts';
import { papers } from '../plan-paper.ts';

/** Before the file: for whom, and what it is for. */
export function ExportPlanPage({ head }: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = planTexts(ui.language);
  const f = boundFields({ ui, texts: planTexts, state });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('export.title')}
      lede={t('export.lede')}
      errors={f.errors}
      submit={t('export.do')}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: t('print.back') }}
    >
      {f.radio(
        'tuloste',
        papers.map((value) => ({
          value,
          label: t(value === 'hanelle' ? 'print.her' : 'print.meeting'),
          hint: t(value === 'hanelle' ? 'export.her.hint' : 'export.meeting.hint'),
        })),
      )}
      {f.text('purpose')}
    </CaseForm>
  );
}
