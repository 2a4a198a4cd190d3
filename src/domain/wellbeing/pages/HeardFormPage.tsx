import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, IdentityWarning, type Ui } from '../../../platform/ui/index.ts';
import { LinePage, type Was } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import {
  answers,
  type heardFields,
  helpAnswers,
  listeners,
  longestHelp,
  questions,
  type StepBehind,
  studyAnswers,
  toldLanguages,
} from '../heard-fields.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';
import { ReadFirst } from './ReadFirst.tsx';
import { stepWords } from './step-words.ts';

const columnOf = { wasHeard: 'was_heard', understood: 'understood' } as const;

/** Day, answers and the study as they stood. */
function wasWords(ui: Ui, was: Was): string {
  const t = wellbeingTexts(ui.language);
  const word = (key: string) => wellbeingTexts.find(ui.language, key);
  return [
    formatDate(ui.language, was('happened_on')),
    ...questions.map((question) => `${t(`question.${question}`)}: ${word(`answer.${was(columnOf[question])}`)}`),
    word(`study.${was('for_study')}`),
  ].join(', ');
}

/** What is read to her, who listened, her three answers, and apart from them the study. */
export function HeardFormPage(
  form: LineForm<typeof heardFields, { readonly steps: readonly StepBehind[] }>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const { line, steps } = form;
  const t = wellbeingTexts(ui.language);
  const f = boundFields({ ui, texts: wellbeingTexts, state, from: line });
  const languages = toldLanguages.map((value) => ({ value, label: t(`told.${value}`) }));
  return (
    <LinePage
      {...{ ui, form }}
      texts={wellbeingTexts}
      fields={f}
      current="wellbeing"
      back="/vointi"
      informationClass="wellbeing"
      reason="required"
      was={(was) => wasWords(ui, was)}
    >
      <ReadFirst ui={ui} />
      {f.radio('toldIn', [...languages, { value: '', label: t('told.none') }], { first: '' })}
      {steps.length > 0
        ? f.select(
            'stepId',
            steps.map((step) => ({ value: step.id, label: stepWords(ui.language, step) })),
            { optional: true },
          )
        : null}
      {line?.step ? (
        <p>
          {t('field.stepId')} <strong class="rn-strong">{stepWords(ui.language, line.step)}</strong>
        </p>
      ) : (
        f.select('heardBy', listeners, { words: 'by' })
      )}
      {questions.map((question) => f.radio(question, answers, { words: 'answer', first: 'not-asked' }))}
      {f.radio('helped', helpAnswers, { first: 'not-asked' })}
      {f.area('help', { most: longestHelp, optional: true, rows: 3 })}
      <IdentityWarning fields={['help']}>{t('error.looks-like-identity')}</IdentityWarning>
      {f.day('answeredOn', { first: form.today })}
      {f.radio(
        'forStudy',
        studyAnswers.filter((answer) => line !== undefined || answer !== 'withdrawn'),
        { words: 'option.study', first: 'not-asked' },
      )}
    </LinePage>
  );
}
