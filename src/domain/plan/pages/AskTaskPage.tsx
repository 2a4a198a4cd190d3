import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead, type PartView, workerChoices } from '../../case/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { otherOrganisations, whenUnseen } from '../../warning/index.ts';
import type { GoalView } from '../goal-fields.ts';
import { planTexts } from '../plan.texts.ts';
import { longestTask, receivers } from '../task.ts';

export function AskTaskPage(
  form: {
    head: CaseHead;
    readers: readonly ReaderRow[];
    parts: readonly PartView[];
    goals: readonly GoalView[];
    organisations: readonly Organisation[];
  },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const reasons = {
    'no network': 'forId',
    'not-in-sight': 'forId',
    'not named for this class': 'workerId',
    'no such goal': 'goalId',
  };
  const f = boundFields({ ui, texts: planTexts, state, reasons });
  const { head, organisations, parts } = form;
  const toId = f.value('forId');
  const unseen = whenUnseen({
    ...{ ui, head, state, organisations, errors: f.errors, road: 'task', text: f.value('text') },
    toId: parts.some(({ organisationId }) => organisationId === toId) ? undefined : toId,
  });
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="plan"
      title={t('ask.title')}
      lede={t('ask.lede')}
      errors={f.errors}
      submit={t('ask.do')}
      wayBack={{ slug: `/t/${form.head.id}/suunnitelma`, label: t('cancel') }}
      {...unseen}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {f.area('text', { label: t('field.task'), hint: t('field.task.hint', { most: longestTask }), rows: 2 })}
      <IdentityWarning fields={['text']}>{t('error.looks-like-identity')}</IdentityWarning>
      {f.select('forId', otherOrganisations(ui, parts, organisations), {
        first: parts.find((part) => part.own)?.organisationId,
      })}
      {f.select('workerId', workerChoices(ui.language, form.parts), { optional: true })}
      {f.day('dueOn', { optional: true })}
      {f.radio('receiver', receivers, { first: 'herself' })}
      {form.goals.length > 0
        ? f.select(
            'goalId',
            form.goals.map((goal) => ({ value: goal.id, label: goal.words })),
            { optional: true },
          )
        : null}
      <p class="rn-small">{t('ask.after')}</p>
    </CaseForm>
  );
}
