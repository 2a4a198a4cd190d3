import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { GuardianFirst } from '../../child/index.ts';
import { processTexts, type StepCode, stageOf } from '../../process/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { longestText } from '../justice-fields.ts';
import { BeforeTyping } from './LineFields.tsx';

/** A measure in few actions: what, on which day, done or planned; the day is today and it is done unless said. */
export function MeasurePage(
  form: {
    head: CaseHead;
    readers: readonly ReaderRow[];
    codes: readonly StepCode[];
    today: string;
    guardian: boolean;
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, words] = [authorityTexts(ui.language), processTexts(ui.language)];
  const f = boundFields({ ui, texts: authorityTexts, state, under: 'measure' });
  const why = f.errors.of('outOfOrder') ?? f.value('outOfOrder');
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="summary"
      title={t('screen.measure')}
      errors={f.errors}
      submit={t('measure.do')}
      wayBack={{ slug: `/t/${form.head.id}`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="process" only />
      <BeforeTyping ui={ui} />
      <GuardianFirst ui={ui} caseId={form.head.id} danger={form.guardian} />
      {f.select(
        'code',
        form.codes.map((code) => ({
          value: code,
          label: words(`step.${code}`),
          group: words(`stage.${stageOf(code)}`),
        })),
      )}
      {f.radio(
        'state',
        (['done', 'planned'] as const).map((value) => ({ value, label: words(`step-state.${value}`) })),
        { first: 'done' },
      )}
      {f.day('when', { first: form.today })}
      {f.time('hour', { optional: true })}
      {f.text('place', { optional: true })}
      {f.area('note', { hint: t('field.text.hint', { most: longestText }), optional: true, rows: 2 })}
      {why === undefined ? null : f.area('outOfOrder', { rows: 2 })}
    </CaseForm>
  );
}
