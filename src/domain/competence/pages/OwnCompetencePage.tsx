import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  Details,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Rows,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { workerTexts } from '../../worker/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import { type Assessment, type Learnt, lastAnswers } from '../competence.ts';
import { learntFacts, themeName } from './competence-words.tsx';

interface OwnView {
  readonly today: Day;
  readonly learnt: readonly Learnt[];
  /** The last one first. */
  readonly assessments: readonly Assessment[];
  readonly least: number;
}

const saidWhen = ({ language }: Ui, { writtenOn, role }: Assessment): string =>
  competenceTexts(language)('own.assessed', {
    day: formatDate(language, writtenOn),
    role: workerTexts.find(language, `role.${role}`) ?? role,
  });

function Said({ ui, assessments }: { ui: Ui; assessments: readonly Assessment[] }): JSX.Element {
  const t = competenceTexts(ui.language);
  return (
    <SummaryList
      rows={lastAnswers(assessments).map(({ theme, level, writtenOn }) => ({
        term: themeName(ui.language, theme),
        detail:
          level && writtenOn
            ? t('own.answer', { level: t(`level.${level}`), day: formatDate(ui.language, writtenOn) })
            : t('own.unanswered'),
      }))}
    />
  );
}

function AssessmentCard({ ui, view }: { ui: Ui; view: OwnView }): JSX.Element {
  const t = competenceTexts(ui.language);
  const isAssessed = view.assessments.length > 0;
  const assess = href(ui, '/oma-osaaminen/arvio');
  return (
    <Card
      id="arvio"
      title={t('own.assessment')}
      aside={isAssessed ? <Link href={assess}>{t('own.again')}</Link> : undefined}
      foot={t('own.foot', { least: view.least })}
    >
      {isAssessed ? (
        <CardBody>
          <Said ui={ui} assessments={view.assessments} />
          {view.assessments.length > 1 ? (
            <Details summary={t('own.former')}>
              {view.assessments.map((each) => (
                <>
                  <p class="govuk-body">{saidWhen(ui, each)}</p>
                  <Said ui={ui} assessments={[each]} />
                </>
              ))}
            </Details>
          ) : null}
        </CardBody>
      ) : (
        <EmptyState title={t('own.none')} action={<Link href={assess}>{t('own.assess')}</Link>}>
          {t('own.none.more')}
        </EmptyState>
      )}
    </Card>
  );
}

function LearntCard({ ui, view }: { ui: Ui; view: OwnView }): JSX.Element {
  const t = competenceTexts(ui.language);
  const note = href(ui, '/oma-osaaminen/koulutus/uusi');
  return (
    <Card
      id="koulutukset"
      title={t('own.learnt')}
      count={view.learnt.length}
      aside={view.learnt.length > 0 ? <Link href={note}>{t('own.note')}</Link> : undefined}
    >
      {view.learnt.length === 0 ? (
        <EmptyState title={t('own.learnt.none')} action={<Link href={note}>{t('own.note')}</Link>}>
          {t('own.learnt.none.more')}
        </EmptyState>
      ) : (
        <Rows
          rows={view.learnt.map((learnt) => ({
            title: learnt.training,
            facts: learntFacts(ui, learnt, view.today),
            action: {
              href: href(ui, `/oma-osaaminen/koulutus/${learnt.id}/muuta`),
              label: t('own.change'),
              hidden: learnt.training,
            },
          }))}
        />
      )}
    </Card>
  );
}

/** What I have learnt, and how well it goes: the reader's own page. */
export function OwnCompetencePage(view: OwnView, ui: Ui): JSX.Element {
  const t = competenceTexts(ui.language);
  return (
    <Page ui={ui} current="network" title={t('own.title')}>
      <PageHead
        title={t('own.title')}
        lede={t('own.lede')}
        actions={
          view.assessments.length === 0 ? (
            <ButtonLink href={href(ui, '/oma-osaaminen/arvio')}>{t('own.assess')}</ButtonLink>
          ) : undefined
        }
      />
      <Stack narrow>
        <AssessmentCard ui={ui} view={view} />
        <LearntCard ui={ui} view={view} />
        <p class="rn-noprint">
          <Link href={href(ui, '/osaaminen')}>{t('own.all')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
