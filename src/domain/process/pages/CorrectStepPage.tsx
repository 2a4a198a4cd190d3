import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { StepView } from '../process.ts';
import { LineForm } from './LineForm.tsx';
import { StepFields } from './StepFields.tsx';
import { courseErrors, whenWords } from './words.ts';

export interface CorrectStepForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly step: StepView;
  readonly former: readonly FormerVersion[];
  readonly authority: boolean;
}

export function CorrectStepPage(form: CorrectStepForm, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { step, former } = form;
  return (
    <LineForm
      ui={ui}
      state={state}
      errors={errors}
      form={form}
      informationClass={step.class}
      title={t('step.edit', { step: w(`step.${step.code}`) })}
      submit={t('step.do')}
      corrects={{
        version: step.version,
        former,
        freely: step.state === 'planned',
        clear: ({ state: was, when_edtf: when }) =>
          `${w(`step-state.${was as 'done'}`)}, ${whenWords(ui.language, { whenEdtf: when as string | null })}`,
      }}
    >
      <StepFields ui={ui} state={state} errors={errors} code={step.code} step={step} authority={form.authority} />
    </LineForm>
  );
}
