import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  Columns,
  href,
  Link,
  PageHead,
  Paragraph,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { NeedRows, needTexts, PlanWays, urgentNow } from '../../need/index.ts';
import { WhoHelps } from '../../sector/index.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';
import { GoalsCard } from './GoalsCard.tsx';
import { HerSheet } from './HerSheet.tsx';
import { MeetingSheet } from './MeetingSheet.tsx';
import { ReviewsCard } from './ReviewsCard.tsx';
import { TasksCard } from './TasksCard.tsx';

function NeedsCard({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = needTexts(ui.language);
  const urgent = urgentNow(view.needs);
  return (
    <Card
      id="kiireelliset"
      title={t('urgent.title')}
      aside={<Link href={href(ui, `/t/${view.head.id}/suunnitelma/tarpeet`)}>{t('urgent.all')}</Link>}
    >
      {urgent.length > 0 ? (
        <NeedRows ui={ui} needs={urgent.slice(0, 6)} />
      ) : (
        <CardBody>
          <Paragraph>{t('urgent.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}

function PrintCard({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  const base = `/t/${view.head.id}/suunnitelma?tuloste=`;
  return (
    <Card id="tulosteet" title={t('print.title')} tone="quiet">
      <CardBody>
        <p>
          <Link href={href(ui, `${base}hanelle`)}>{t('print.her')}</Link>
        </p>
        <p>
          <Link href={href(ui, `${base}kokous`)}>{t('print.meeting')}</Link>
        </p>
        <p>
          <Link href={href(ui, `/t/${view.head.id}/suunnitelma/tiedosto`)}>{t('export.title')}</Link>
        </p>
      </CardBody>
    </Card>
  );
}

/** The plan as the viewer may see it: what is wanted, what is promised, what is needed, who helps. */
export function PlanPage(view: PlanView, ui: Ui): JSX.Element {
  const t = planTexts(ui.language);
  if (view.print === 'hanelle') return <HerSheet ui={ui} view={view} />;
  if (view.print === 'kokous') return <MeetingSheet ui={ui} view={view} />;
  const base = `/t/${view.head.id}/suunnitelma`;
  const actions = (
    <Actions label={t('title')}>
      {ui.allowed.has('goal.set') ? (
        <ButtonLink href={href(ui, `${base}/tavoite`)} small kind="secondary">
          {t('goal.add')}
        </ButtonLink>
      ) : null}
      {ui.allowed.has('task.ask') ? (
        <ButtonLink href={href(ui, `${base}/tehtava`)} small icon="plus">
          {t('task.add')}
        </ButtonLink>
      ) : null}
    </Actions>
  );
  return (
    <CaseFrame ui={ui} head={view.head} current="plan" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} actions={actions} />
      <PlanWays ui={ui} caseId={view.head.id} current="plan" />
      <Columns
        side={
          <>
            <NeedsCard ui={ui} view={view} />
            <PrintCard ui={ui} view={view} />
          </>
        }
      >
        <ReviewsCard ui={ui} view={view} />
        <GoalsCard ui={ui} view={view} />
        <TasksCard ui={ui} view={view} />
        <WhoHelps
          ui={ui}
          caseId={view.head.id}
          places={view.places}
          covers={view.covers}
          offers={view.offers}
          ownPractices={view.ownPractices}
          brief
          wishes
        />
      </Columns>
    </CaseFrame>
  );
}
