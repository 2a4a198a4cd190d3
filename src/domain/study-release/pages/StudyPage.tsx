import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { exchangeForms } from '../../own-study/index.ts';
import type { Kept } from '../report-of.ts';
import type { savedForms } from '../save-study.ts';
import { studyTexts } from '../study.texts.ts';
import type { ToldStudy } from '../study.view.ts';
import { definitionRows, WhatIsCounted } from './definition.tsx';
import { ForOthers } from './ForOthers.tsx';
import { ReportView } from './ReportView.tsx';
import { tagOf } from './StudiesPage.tsx';

type StudyView = ToldStudy & {
  /** From 0 to 1 while it is made. */
  readonly progress: number | null;
  readonly reports: Kept['reports'] | null;
  /** People can be made of its numbers in the forms of others. */
  readonly exchange: boolean;
};

const unmadeCodes = ['too-few', 'unchanged', 'not-protected', 'other-series'] as const;

/** Where it is now, and what comes next, in a sentence. */
function ledeOf(ui: Ui, { state, writtenOn, progress, unmade }: StudyView): string {
  const t = studyTexts(ui.language);
  if (state === 'not-made')
    return t('lede.not-made', { why: t(`unmade.${unmadeCodes.find((code) => code === unmade) ?? 'other'}`) });
  if (progress !== null) return t('lede.making', { percent: Math.floor(progress * 100) });
  return t(`lede.${state}`, { day: formatDate(ui.language, writtenOn) });
}

function Actions({ ui, study: { id, may } }: { ui: Ui; study: StudyView }): JSX.Element {
  const t = studyTexts(ui.language);
  return (
    <>
      {may.answer ? <ButtonLink href={href(ui, `/tutkimukset/${id}/vastaa`)}>{t('answer')}</ButtonLink> : null}
      {may.change ? <ButtonLink href={href(ui, `/tutkimukset/${id}/muuta`)}>{t('change')}</ButtonLink> : null}
      {may.repeat ? (
        <ButtonLink href={href(ui, `/tutkimukset/uusi?again=${id}`)} kind="secondary">
          {t('repeat')}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** What was released as a file: the report and its tables first, the same numbers for programs below. */
function Save({ ui, id, forms }: { ui: Ui; id: string; forms: readonly (typeof savedForms)[number][] }): JSX.Element {
  const t = studyTexts(ui.language);
  return (
    <>
      {forms.map((form) => (
        <Form ui={ui} action={href(ui, `/tutkimukset/${id}/tallenna`)} hidden={{ form }} inline>
          <Button kind={form === 'pdf' ? 'primary' : 'secondary'} small={form !== 'pdf'}>
            {t(`save.${form}`)}
          </Button>
        </Form>
      ))}
    </>
  );
}

/** What was typed, who has answered and when. */
function Defined({ ui, study }: { ui: Ui; study: StudyView }): JSX.Element {
  const t = studyTexts(ui.language);
  const { state, definedBy, answeredBy, reason } = study;
  return (
    <Card id="maarittely" title={t('definition')} aside={<StatusTag state={tagOf[state]} text={t(`state.${state}`)} />}>
      <CardBody>
        <SummaryList
          rows={[
            ...definitionRows(ui, study),
            { term: t('term.defined'), detail: definedBy },
            ...(answeredBy === null
              ? []
              : [
                  {
                    term: t(state === 'refused' ? 'term.refused' : 'term.approved'),
                    detail: t('by.officer', { organisation: answeredBy }),
                  },
                ]),
            ...(reason === null ? [] : [{ term: t('term.reason'), detail: reason }]),
            { term: t('term.day'), detail: formatDate(ui.language, study.writtenOn) },
          ]}
        />
      </CardBody>
    </Card>
  );
}

/** One study: what became of it first; then what was asked and who has answered. */
export function StudyPage(study: StudyView, ui: Ui): JSX.Element {
  const t = studyTexts(ui.language);
  const report = study.reports?.[ui.language];
  const title = report?.heading ?? study.question;
  const lede = ledeOf(ui, study);
  return (
    <Page ui={ui} current="situation" under="studies" title={title}>
      <PageHead
        title={title}
        lede={report ? `${report.lede} ${lede}` : lede}
        actions={report ? <Save ui={ui} id={study.id} forms={['pdf', 'xlsx']} /> : <Actions ui={ui} study={study} />}
      />
      {report ? (
        <Stack>
          <ReportView ui={ui} report={report} />
          <Defined ui={ui} study={study} />
          <ButtonGroup>
            <Save ui={ui} id={study.id} forms={['csv', 'json']} />
            <Actions ui={ui} study={study} />
          </ButtonGroup>
          {study.exchange ? (
            <ForOthers ui={ui}>
              <Save ui={ui} id={study.id} forms={exchangeForms} />
            </ForOthers>
          ) : null}
          <WhatIsCounted ui={ui} tables={study.tables} />
        </Stack>
      ) : (
        <Columns side={<WhatIsCounted ui={ui} tables={study.tables} />}>
          <Defined ui={ui} study={study} />
        </Columns>
      )}
      <p class="rn-noprint">
        <Link href={href(ui, '/tutkimukset')}>{t('back')}</Link>
      </p>
    </Page>
  );
}
