import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, RadioGroup, Select, TextArea, TextField, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead, PartView } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import {
  type CompanionBasis,
  type CompanionState,
  companionBases,
  companionRoles,
  companionStates,
  notifyWishes,
} from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { CompanionView, ProcessView } from '../process.ts';
import { LineForm } from './LineForm.tsx';
import { courseErrors, processName } from './words.ts';

interface CompanionForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly process: ProcessView;
}

interface FieldsProps {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  parts: readonly PartView[];
  companion?: CompanionView | undefined;
}

/** Who it is: a worker of this case, or a name in words. */
function WhoFields({ ui, state, errors, parts, companion }: FieldsProps): JSX.Element {
  const t = courseTexts(ui.language);
  const workers = parts.flatMap(({ organisation, workers: own }) =>
    own.map(({ id, name }) => ({ value: id, label: `${name}, ${organisation}` })),
  );
  const day = (value: string | null | undefined) => (value ? formatDate('fi', value) : '');
  return (
    <>
      <Select
        ui={ui}
        name="workerId"
        label={t('field.workerId')}
        hint={t('field.workerId.hint')}
        chosen
        error={errors.of('workerId')}
        value={typed(state, 'workerId', companion?.workerId ?? '')}
        options={[{ value: '', label: t('field.workerId.none') }, ...workers]}
      />
      <TextField
        ui={ui}
        name="name"
        label={t('field.companionName')}
        optional
        error={errors.of('name')}
        value={typed(state, 'name', companion?.name ?? '')}
      />
      <TextArea
        ui={ui}
        name="detail"
        label={t('field.detail')}
        hint={t('field.detail.hint')}
        optional
        rows={2}
        error={errors.of('detail')}
        value={typed(state, 'detail', companion?.detail ?? '')}
      />
      <DateField
        ui={ui}
        name="since"
        label={t('field.since')}
        optional
        error={errors.of('since')}
        value={typed(state, 'since', day(companion?.since))}
      />
      <DateField
        ui={ui}
        name="until"
        label={t('field.until')}
        optional
        error={errors.of('until')}
        value={typed(state, 'until', day(companion?.until))}
      />
    </>
  );
}

function CompanionFields(props: FieldsProps): JSX.Element {
  const { ui, state, errors, companion } = props;
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  return (
    <>
      <RadioGroup
        ui={ui}
        name="role"
        label={t('field.role')}
        error={errors.of('role')}
        value={typed(state, 'role', companion?.role)}
        options={companionRoles.map((one) => ({ value: one, label: w(`role.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="basis"
        label={t('field.basis')}
        hint={t('companions.right')}
        error={errors.of('basis')}
        value={typed(state, 'basis', companion?.basis)}
        options={companionBases.map((one) => ({ value: one, label: w(`basis.${one}`) }))}
      />
      <WhoFields {...props} />
      <RadioGroup
        ui={ui}
        name="state"
        label={t('field.companionState')}
        error={errors.of('state')}
        value={typed(state, 'state', companion?.state ?? 'active')}
        options={companionStates.map((one) => ({ value: one, label: w(`companion-state.${one}`) }))}
      />
      <RadioGroup
        ui={ui}
        name="notify"
        label={t('field.notify')}
        error={errors.of('notify')}
        value={typed(state, 'notify', companion?.notify ?? 'not-asked')}
        options={notifyWishes.map((one) => ({ value: one, label: w(`notify.${one}`) }))}
      />
    </>
  );
}

export function AddCompanionPage(form: CompanionForm, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { head, process } = form;
  return (
    <LineForm
      ui={ui}
      state={state}
      errors={errors}
      form={form}
      informationClass={process.class}
      title={t('companion.title')}
      lede={`${processName(ui.language, process)}. ${t('companion.lede')}`}
      submit={t('companion.do')}
    >
      <CompanionFields ui={ui} state={state} errors={errors} parts={head.parts} />
    </LineForm>
  );
}

export function CorrectCompanionPage(
  form: CompanionForm & { readonly line: CompanionView; readonly former: readonly FormerVersion[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { head, process, line, former } = form;
  return (
    <LineForm
      ui={ui}
      state={state}
      errors={errors}
      form={form}
      informationClass={process.class}
      title={t('companion.edit')}
      lede={processName(ui.language, process)}
      submit={t('companion.do')}
      corrects={{
        version: line.version,
        former,
        clear: (was) =>
          `${w(`companion-state.${was.state as CompanionState}`)}, ${w(`basis.${was.basis as CompanionBasis}`)}`,
      }}
    >
      <CompanionFields ui={ui} state={state} errors={errors} parts={head.parts} companion={line} />
    </LineForm>
  );
}
