import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { Card, CardBody, ErrorSummary, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { ProcessView } from '../process.ts';
import { stageOf, stagesOf, stepsOf } from '../steps.ts';
import { LineForm } from './LineForm.tsx';
import { StepFields } from './StepFields.tsx';
import { courseErrors, processName } from './words.ts';

export interface StepForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly process: ProcessView;
  readonly authority: boolean;
}

/** First of all: which step. One link each, by stage. */
function ChooseStep({ form, ui, state }: { form: StepForm; ui: Ui; state: FormState }): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const { head, process } = form;
  const to = `/t/${head.id}/prosessi/${process.id}/vaihe`;
  const codes = stepsOf(process.kind);
  const errors = courseErrors(ui.language, state);
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('step.choose.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead
        title={t('step.choose.title')}
        lede={`${processName(ui.language, process)}. ${t('step.choose.lede')}`}
      />
      <Stack narrow>
        {stagesOf[process.kind].map((stage) => (
          <Card id={`osa-${stage}`} title={w(`stage.${stage}`)}>
            <CardBody>
              <ul class="govuk-list">
                {codes
                  .filter((code) => stageOf(code) === stage)
                  .map((code) => (
                    <li>
                      <Link href={href(ui, `${to}?code=${code}`)}>{w(`step.${code}`)}</Link>
                    </li>
                  ))}
              </ul>
            </CardBody>
          </Card>
        ))}
        <p>
          <Link href={href(ui, `/t/${head.id}/prosessi`)}>{t('cancel')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}

/** Then its fields: those that belong to this step alone. */
export function RecordStepPage(form: StepForm, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const { process } = form;
  const code = stepsOf(process.kind).find((one) => one === typed(state, 'code'));
  if (!code) return <ChooseStep form={form} ui={ui} state={state} />;
  const errors = courseErrors(ui.language, state);
  return (
    <LineForm
      ui={ui}
      state={state}
      errors={errors}
      form={form}
      informationClass={process.class}
      title={processTexts(ui.language)(`step.${code}`)}
      lede={`${processName(ui.language, process)}. ${t('step.lede')}`}
      submit={t('step.do')}
      hidden={{ code }}
    >
      <StepFields ui={ui} state={state} errors={errors} code={code} authority={form.authority} />
    </LineForm>
  );
}
