import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { DateField, IdentityWarning, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, type PartView } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { GoalView } from '../goal.ts';
import { planTexts } from '../plan.texts.ts';
import { longestTask, receivers } from '../task.ts';

export function AskTaskPage(
  form: {
    head: CaseHead;
    readers: readonly ReaderRow[];
    parts: readonly PartView[];
    goals: readonly GoalView[];
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const errors = formErrors(planTexts, ui.language, state, {
    reasons: { 'no network': 'forId', 'not on the case': 'workerId', 'no such goal': 'goalId' },
  });
  const own = form.parts.find((part) => part.own);
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="plan"
      title={t('ask.title')}
      lede={t('ask.lede')}
      errors={errors}
      submit={t('ask.do')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      <TextArea
        ui={ui}
        name="text"
        label={t('field.task')}
        hint={t('field.task.hint', { most: longestTask })}
        error={errors.of('text')}
        rows={2}
        value={typed(state, 'text', '')}
      />
      <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
      <Select
        ui={ui}
        name="forId"
        label={t('field.forId')}
        hint={t('field.forId.hint')}
        error={errors.of('forId')}
        value={typed(state, 'forId', own?.organisationId)}
        options={form.parts.map((part) => ({ value: part.organisationId, label: part.organisation }))}
      />
      <Select
        ui={ui}
        name="workerId"
        label={t('field.workerId')}
        error={errors.of('workerId')}
        optional
        value={typed(state, 'workerId', '')}
        options={form.parts.flatMap((part) =>
          part.workers.map((worker) => ({ value: worker.id, label: worker.name, group: part.organisation })),
        )}
      />
      <DateField
        ui={ui}
        name="dueOn"
        label={t('field.dueOn')}
        error={errors.of('dueOn')}
        optional
        value={typed(state, 'dueOn', '')}
      />
      <RadioGroup
        ui={ui}
        name="receiver"
        label={t('field.receiver')}
        error={errors.of('receiver')}
        value={typed(state, 'receiver', 'herself')}
        options={receivers.map((one) => ({ value: one, label: t(`receiver.${one}`) }))}
      />
      {form.goals.length > 0 ? (
        <Select
          ui={ui}
          name="goalId"
          label={t('field.goalId')}
          error={errors.of('goalId')}
          optional
          value={typed(state, 'goalId', '')}
          options={form.goals.map((goal) => ({ value: goal.id, label: goal.words }))}
        />
      ) : null}
    </CaseForm>
  );
}
