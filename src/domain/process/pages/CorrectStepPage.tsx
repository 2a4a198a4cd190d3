import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../need/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { StepView } from '../process.ts';
import { Correction } from './Correction.tsx';
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
  const { head, step } = form;
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t('step.edit', { step: w(`step.${step.code}`) })}
      errors={errors}
      before={
        <Former
          ui={ui}
          rows={form.former}
          clear={({ state: was, when_edtf: when }) =>
            `${w(`step-state.${was as 'done'}`)}, ${whenWords(ui.language, { whenEdtf: when as string | null })}`
          }
        />
      }
      submit={t('step.do')}
      hidden={{ version: step.version }}
      wayBack={{ slug: `/t/${head.id}/prosessi`, label: t('back') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass={step.class} only />
      <StepFields ui={ui} state={state} errors={errors} code={step.code} step={step} authority={form.authority} />
      <Correction ui={ui} state={state} errors={errors} optional={step.state === 'planned'} />
    </CaseForm>
  );
}
