import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { processTexts, type StepCode, stageOf } from '../../process/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { longestText } from '../authority.ts';
import { BeforeTyping, lineErrors } from './LineFields.tsx';

/** A measure in few actions: what, on which day, done or planned; the day is today and it is done unless said. */
export function MeasurePage(
  form: { head: CaseHead; readers: readonly ReaderRow[]; codes: readonly StepCode[]; today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, words] = [authorityTexts(ui.language), processTexts(ui.language)];
  const errors = lineErrors(ui.language, state);
  const why = errors.of('outOfOrder') ?? typed(state, 'outOfOrder');
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="summary"
      title={t('screen.measure')}
      errors={errors}
      submit={t('measure.do')}
      wayBack={{ slug: `/t/${form.head.id}`, label: t('write.cancel') }}
    >
      <BeforeTyping ui={ui} readers={form.readers} of="process" />
      <Select
        ui={ui}
        name="code"
        label={t('measure.code')}
        error={errors.of('code')}
        value={typed(state, 'code')}
        options={form.codes.map((code) => ({
          value: code,
          label: words(`step.${code}`),
          group: words(`stage.${stageOf(code)}`),
        }))}
      />
      <RadioGroup
        ui={ui}
        name="state"
        label={t('measure.state')}
        error={errors.of('state')}
        value={typed(state, 'state', 'done')}
        options={(['done', 'planned'] as const).map((one) => ({ value: one, label: words(`step-state.${one}`) }))}
      />
      <DateField
        ui={ui}
        name="when"
        label={t('measure.when')}
        error={errors.of('when')}
        value={typed(state, 'when', formatDate('fi', form.today))}
      />
      <TextArea
        ui={ui}
        name="note"
        label={t('measure.note')}
        hint={t('field.text.hint', { most: longestText })}
        error={errors.of('note')}
        optional
        rows={2}
        value={typed(state, 'note')}
      />
      {why === undefined ? null : (
        <TextArea
          ui={ui}
          name="outOfOrder"
          label={t('measure.why')}
          error={errors.of('outOfOrder')}
          rows={2}
          value={typed(state, 'outOfOrder')}
        />
      )}
    </CaseForm>
  );
}
