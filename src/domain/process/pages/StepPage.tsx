import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { type CaseHead, LinePage } from '../../case/index.ts';
import type { FormerVersion, ReaderRow } from '../../reader/index.ts';
import { courseTexts } from '../course.texts.ts';
import { stepWords } from '../court-words.ts';
import type { Course } from '../process-fields.ts';
import type { StepView } from '../step-fields.ts';
import { courtOf, stepsOf } from '../steps.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { courseFields } from './course-page.ts';
import { StepFields } from './StepFields.tsx';
import { processName, whenWords } from './words.ts';

export interface StepForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly process: Pick<Course, 'id' | 'kind' | 'label' | 'class'>;
  /** The writer's organisation acts in the proceedings itself. */
  readonly authority: boolean;
  readonly line: StepView | undefined;
  readonly former: readonly FormerVersion[];
}

/** A new step is chosen first; then its fields, those that belong to this step alone. */
export function StepPage(form: StepForm, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const { process, line } = form;
  const code = line?.code ?? stepsOf(process.kind).find((step) => step === typed(state, 'code'));
  // Of a planned step that is being told of, it is asked anew whether it has been.
  const f = courseFields(ui, state, line?.state === 'planned' ? { ...line, state: undefined } : line);
  if (!code) return <ChooseStep ui={ui} head={form.head} process={process} errors={f.errors} />;
  const freely = line?.state === 'planned';
  return (
    <LinePage
      {...{ ui, form }}
      texts={courseTexts}
      under="step."
      fields={f}
      current="process"
      back="/prosessi"
      informationClass={process.class}
      title={t(line ? 'step.correct.title' : 'step.record.title', {
        step: stepWords(ui.language, line ?? { code, instance: courtOf(code, undefined) ?? null }),
      })}
      lede={line ? undefined : `${processName(ui.language, process)}. ${t('step.record.lede')}`}
      hidden={line ? {} : { code }}
      reason="none"
      was={(was) =>
        `${courseTexts.find(ui.language, `step-state.${was('state')}`)}, ${whenWords(ui.language, { whenEdtf: was('when_edtf') || null, hour: was('hour') || null })}`
      }
    >
      <StepFields {...{ ui, f, code, line }} authority={form.authority} />
      {line && (
        <>
          {f.text('reason', { optional: freely, hint: freely ? t('step.reason.hint') : undefined })}
          {f.tick('mistaken')}
        </>
      )}
    </LinePage>
  );
}
