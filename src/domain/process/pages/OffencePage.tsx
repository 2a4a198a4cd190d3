import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, RadioGroup, Select, TextArea, TextField, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { offenceVoices } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { offenceCodes } from '../offences.ts';
import { processTexts } from '../process.texts.ts';
import { longestNote, type OffenceView, type ProcessView } from '../process.ts';
import { LineForm } from './LineForm.tsx';
import { courseErrors, offenceName, processName } from './words.ts';

interface OffenceForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly process: ProcessView;
}

function OffenceFields({
  ui,
  state,
  errors,
  offence,
}: {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  offence?: OffenceView | undefined;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  return (
    <>
      <Select
        ui={ui}
        name="code"
        label={t('field.code')}
        error={errors.of('code')}
        value={typed(state, 'code', offence?.code)}
        options={offenceCodes.map((code) => ({ value: code, label: offenceName(ui.language, { code, name: null }) }))}
      />
      <TextField
        ui={ui}
        name="name"
        label={t('field.name')}
        hint={t('field.name.hint')}
        optional
        error={errors.of('name')}
        value={typed(state, 'name', offence?.name ?? '')}
      />
      <DateField
        ui={ui}
        name="namedOn"
        label={t('field.namedOn')}
        error={errors.of('namedOn')}
        value={typed(state, 'namedOn', offence ? formatDate('fi', offence.namedOn) : '')}
      />
      <RadioGroup
        ui={ui}
        name="saidBy"
        label={t('field.saidBy')}
        error={errors.of('saidBy')}
        value={typed(state, 'saidBy', offence?.saidBy)}
        options={offenceVoices.map((one) => ({ value: one, label: w(`voice.${one}`) }))}
      />
      <TextArea
        ui={ui}
        name="note"
        label={t('field.note')}
        hint={t('field.note.hint', { most: longestNote })}
        optional
        rows={3}
        error={errors.of('note')}
        value={typed(state, 'note', offence?.note ?? '')}
      />
    </>
  );
}

export function NameOffencePage(form: OffenceForm, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { process } = form;
  return (
    <LineForm
      ui={ui}
      state={state}
      errors={errors}
      form={form}
      informationClass={process.class}
      title={t('offence.title')}
      lede={`${processName(ui.language, process)}. ${t('offence.lede')}`}
      submit={t('offence.do')}
    >
      <OffenceFields ui={ui} state={state} errors={errors} />
    </LineForm>
  );
}

export function CorrectOffencePage(
  form: OffenceForm & { readonly line: OffenceView; readonly former: readonly FormerVersion[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { process, line, former } = form;
  return (
    <LineForm
      ui={ui}
      state={state}
      errors={errors}
      form={form}
      informationClass={process.class}
      title={t('offence.edit')}
      lede={processName(ui.language, process)}
      submit={t('offence.do')}
      corrects={{
        version: line.version,
        former,
        clear: ({ code, named_on: since }) =>
          `${offenceName(ui.language, { code: String(code), name: null })}, ${formatDate(ui.language, String(since))}`,
      }}
    >
      <OffenceFields ui={ui} state={state} errors={errors} offence={line} />
    </LineForm>
  );
}
