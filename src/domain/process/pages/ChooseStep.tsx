import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import { Card, CardBody, ErrorSummary, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { Course } from '../process-fields.ts';
import { stageOf, stagesOf, stepsOf } from '../steps.ts';
import { processName } from './words.ts';

/** First of all: which step. One link each, by stage. */
export function ChooseStep({
  ui,
  head,
  process,
  errors,
}: {
  ui: Ui;
  head: CaseHead;
  process: Pick<Course, 'id' | 'kind' | 'label'>;
  errors: FormErrors;
}): JSX.Element {
  const t = courseTexts(ui.language);
  const to = `/t/${head.id}/prosessi/${process.id}/vaihe`;
  const codes = stepsOf(process.kind);
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('step.choose.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead
        title={t('step.choose.title')}
        lede={`${processName(ui.language, process)}. ${t('step.choose.lede')}`}
      />
      <Stack narrow>
        {stagesOf[process.kind].map((stage) => (
          <Card id={`osa-${stage}`} title={t(`stage.${stage}`)}>
            <CardBody>
              <ul class="govuk-list">
                {codes
                  .filter((code) => stageOf(code) === stage)
                  .map((code) => (
                    <li>
                      <Link href={href(ui, `${to}?code=${code}`)}>{t(`step.${code}`)}</Link>
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
