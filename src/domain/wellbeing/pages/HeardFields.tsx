import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type FormErrors, typed } from '../../../platform/http/form-errors.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { DateField, IdentityWarning, RadioGroup, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';
import {
  answers,
  type HeardView,
  helpAnswers,
  listeners,
  longestHelp,
  questions,
  type StepBehind,
  studyAnswers,
  toldLanguages,
} from '../wellbeing.ts';
import { ReadFirst } from './ReadFirst.tsx';
import { stepWords } from './step-words.ts';

interface HeardFieldsProps {
  ui: Ui;
  state: FormState;
  errors: FormErrors;
  today: string;
  heard?: HeardView | undefined;
  /** Steps after which she may be answering; none where there is no process, or the writer sees none. */
  steps?: readonly StepBehind[] | undefined;
}

/** What is read to her, who listened, her three answers, and apart from them the study; the same for recording and correcting. */
export function HeardFields({ ui, state, errors, today, heard, steps = [] }: HeardFieldsProps): JSX.Element {
  const t = wellbeingTexts(ui.language);
  const common = (name: string) => ({ ui, name, error: errors.of(name) });
  return (
    <>
      <ReadFirst ui={ui} />
      <RadioGroup
        {...common('toldIn')}
        label={t('field.toldIn')}
        value={typed(state, 'toldIn', heard?.toldIn ?? '')}
        options={[
          ...toldLanguages.map((one) => ({ value: one, label: t(`told.${one}`) })),
          { value: '', label: t('told.none') },
        ]}
      />
      {steps.length > 0 ? (
        <Select
          {...common('stepId')}
          label={t('field.stepId')}
          hint={t('field.stepId.hint')}
          value={typed(state, 'stepId', '')}
          optional
          options={steps.map((one) => ({ value: one.id, label: stepWords(ui.language, one) }))}
        />
      ) : null}
      {heard?.step ? (
        <p>
          {t('field.stepId')} <strong class="rn-strong">{stepWords(ui.language, heard.step)}</strong>
        </p>
      ) : (
        <Select
          {...common('heardBy')}
          label={t('field.heardBy')}
          value={typed(state, 'heardBy', heard?.heardBy)}
          options={listeners.map((one) => ({ value: one, label: t(`by.${one}`) }))}
        />
      )}
      {questions.map((question) => (
        <RadioGroup
          {...common(question)}
          label={t(`field.${question}`)}
          value={typed(state, question, heard?.[question] ?? 'not-asked')}
          options={answers.map((one) => ({ value: one, label: t(`answer.${one}`) }))}
        />
      ))}
      <RadioGroup
        {...common('helped')}
        label={t('field.helped')}
        value={typed(state, 'helped', heard?.helped ?? 'not-asked')}
        options={helpAnswers.map((one) => ({ value: one, label: t(`helped.${one}`) }))}
      />
      <TextArea
        {...common('help')}
        label={t('field.help')}
        hint={t('field.help.hint', { most: longestHelp })}
        optional
        rows={3}
        value={typed(state, 'help', heard?.help ?? '')}
      />
      <IdentityWarning fields={['help']}>{t('error.looks-like-identity')}</IdentityWarning>
      <DateField
        {...common('answeredOn')}
        label={t('field.answeredOn')}
        value={typed(state, 'answeredOn', formatDate('fi', heard?.answeredOn ?? today))}
      />
      <RadioGroup
        {...common('forStudy')}
        label={t('field.forStudy')}
        hint={t('field.forStudy.hint')}
        value={typed(state, 'forStudy', heard?.forStudy ?? 'not-asked')}
        options={studyAnswers
          .filter((one) => heard !== undefined || one !== 'withdrawn')
          .map((one) => ({ value: one, label: t(`option.study.${one}`) }))}
      />
    </>
  );
}
