import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { DateField, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, ReadersByClass } from '../../reader/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { type DeadlineClass, longestAbout, type Rule } from '../deadline.ts';
import { groupOf } from './groups.ts';
import { lengthWords, nameOf } from './rule-words.ts';

interface StartForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly classes: readonly DeadlineClass[];
  readonly rules: readonly Rule[];
}

export function StartDeadlinePage(form: StartForm, ui: Ui, state: FormState): JSX.Element {
  const t = deadlineTexts(ui.language);
  const room = roomTexts(ui.language);
  const chosen = form.rules.find(({ key }) => key === typed(state, 'rule'));
  const elsewhere = state.problem?.fields.some(({ reason }) => reason === 'other-class') && chosen;
  const belongs = elsewhere
    ? t('error.class.belongs', { classes: elsewhere.classes.map((one) => room(one)).join(', ') })
    : undefined;
  const errors = formErrors(deadlineTexts, ui.language, state, { own: { class: belongs } });
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="deadlines"
      title={t('start.title')}
      lede={t('start.lede')}
      errors={errors}
      submit={t('start.do')}
      wayBack={{ slug: `/t/${form.head.id}/maaraajat`, label: t('back') }}
    >
      <Select
        ui={ui}
        name="rule"
        label={t('field.rule')}
        error={errors.of('rule')}
        value={typed(state, 'rule')}
        options={form.rules.map((rule) => ({
          value: rule.key,
          label: `${nameOf(ui.language, rule)} – ${t('list.starts', { event: t(`event.${rule.event}`), length: lengthWords(ui.language, rule) })}`,
          group: t(`group.${groupOf(rule)}`),
        }))}
      />
      <DateField
        ui={ui}
        name="startedOn"
        label={t('field.startedOn')}
        hint={t('field.startedOn.hint')}
        error={errors.of('startedOn')}
        value={typed(state, 'startedOn', '')}
      />
      <RadioGroup
        ui={ui}
        name="class"
        label={t('field.class')}
        hint={t('field.class.hint')}
        error={errors.of('class')}
        value={typed(state, 'class', form.classes[0])}
        options={form.classes.map((one) => ({ value: one, label: room(one), icon: classIcons[one] }))}
      />
      <ReadersByClass ui={ui} readers={form.readers} classes={form.classes} />
      <TextArea
        ui={ui}
        name="about"
        label={t('field.about')}
        hint={t('field.about.hint', { most: longestAbout })}
        optional
        rows={2}
        error={errors.of('about')}
        value={typed(state, 'about', '')}
      />
    </CaseForm>
  );
}
