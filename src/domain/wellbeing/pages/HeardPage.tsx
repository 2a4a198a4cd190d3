import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  ClassChip,
  Columns,
  EmptyState,
  href,
  Link,
  PageHead,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { DutyException } from '../../law/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import type { HeardView } from '../heard-fields.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';
import { HeardFigure } from './HeardFigure.tsx';
import { afterWhat } from './step-words.ts';

interface HeardPageView {
  head: CaseHead;
  heard: readonly HeardView[];
  today: string;
}

function heardRow(ui: Ui, caseId: string, heard: HeardView): Row {
  const t = wellbeingTexts(ui.language);
  const day = formatDate(ui.language, heard.answeredOn);
  return {
    title: (
      <span id={`v-${heard.id}`}>
        {heard.heardBy === 'not-recorded' && !heard.step ? day : `${day}: ${afterWhat(ui.language, heard)}`}
      </span>
    ),
    facts: [
      `${t('question.wasHeard')}: ${t(`answer.${heard.wasHeard}`)}`,
      `${t('question.understood')}: ${t(`answer.${heard.understood}`)}`,
      heard.help === null ? `${t('question.helped')}: ${t(`helped.${heard.helped}`)}` : undefined,
      t(`study.${heard.forStudy}`),
      t('by', { author: heard.author ?? t('author.unknown'), organisation: heard.organisation }),
    ],
    text: heard.help === null ? undefined : `${t('question.helped')}: ${heard.help}`,
    action:
      heard.own && ui.allowed.has('heard.record')
        ? { href: href(ui, `/t/${caseId}/vointi/vastaus/${heard.id}`), label: t('correct'), hidden: day }
        : undefined,
  };
}

function StudyCard({ ui, view }: { ui: Ui; view: HeardPageView }): JSX.Element {
  const t = wellbeingTexts(ui.language);
  const isIn = view.heard.some(({ own, forStudy }) => own && forStudy === 'yes');
  return (
    <Card id="tutkimus" title={t('study.title')} tone="quiet">
      <CardBody>
        <p>{t('study.lede')}</p>
        {isIn ? (
          <>
            <p>{t('study.in')}</p>
            {ui.allowed.has('heard.record') ? (
              <p>
                <Link href={href(ui, `/t/${view.head.id}/vointi/tutkimus`)}>{t('study.withdraw')}</Link>
              </p>
            ) : null}
          </>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** Her answers: the picture first, then each of them, the newest first. */
export function HeardPage(view: HeardPageView, ui: Ui): JSX.Element {
  const t = wellbeingTexts(ui.language);
  const { head, heard } = view;
  const record = href(ui, `/t/${head.id}/vointi/vastaus`);
  const may = ui.allowed.has('heard.record');
  return (
    <CaseFrame ui={ui} head={head} current="wellbeing" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={
          <>
            {t('lede')} <ClassChip ui={ui} icon={classIcons.wellbeing} label={roomTexts(ui.language)('wellbeing')} />
          </>
        }
        actions={
          may ? (
            <ButtonLink href={record} small icon="pencil">
              {t('add')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Columns side={<StudyCard ui={ui} view={view} />}>
        {heard.length === 0 ? (
          <EmptyState title={t('empty')} action={may ? <Link href={record}>{t('add')}</Link> : undefined}>
            {t('empty.more')}
            <DutyException ui={ui} caseId={head.id} />
          </EmptyState>
        ) : (
          <>
            <HeardFigure ui={ui} heard={heard} today={view.today} />
            <Card id="vastaukset" title={t('list.title')}>
              <Rows rows={heard.map((row) => heardRow(ui, head.id, row))} />
            </Card>
          </>
        )}
      </Columns>
    </CaseFrame>
  );
}
