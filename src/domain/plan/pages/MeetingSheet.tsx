import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, DataTable, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { NeedRows, needTexts, urgentNow } from '../../need/index.ts';
import { WhoHelps } from '../../sector/index.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';
import { isLate, sortTasks } from '../task.ts';
import { holderOf } from '../task-holder.ts';

/** One page for a meeting: goals and promises as tables with their owners, urgent needs, who is missing. */
export function MeetingSheet({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  const day = (on: string | null) => (on === null ? '' : formatDate(ui.language, on));
  const { open } = sortTasks(view.tasks);
  const urgent = urgentNow(view.needs);
  return (
    <CaseFrame ui={ui} head={view.head} current="plan" title={t('print.meeting')}>
      <PageHead title={t('print.meeting')} lede={t('print.seen')} />
      <Stack>
        <p class="rn-noprint">
          {t('print.how')} <Link href={href(ui, `/t/${view.head.id}/suunnitelma`)}>{t('print.back')}</Link>
        </p>
        <Card id="tavoitteet" title={t('goals')}>
          <CardBody>
            <DataTable
              ui={ui}
              caption={t('goals')}
              captionHidden
              columns={[
                { label: t('col.words') },
                { label: t('col.steps') },
                { label: t('col.owner') },
                { label: t('col.review') },
              ]}
              rows={view.goals
                .filter(({ state }) => state === 'open')
                .map((goal) => [
                  quoted(ui.language, goal.words),
                  goal.steps ?? '',
                  t('by', { author: goal.author ?? t('author.unknown'), organisation: goal.organisation }),
                  day(goal.reviewOn),
                ])}
            />
          </CardBody>
        </Card>
        <Card id="tehtavat" title={t('tasks')}>
          <CardBody>
            <DataTable
              ui={ui}
              caption={t('tasks')}
              captionHidden
              columns={[
                { label: t('col.task') },
                { label: t('col.who') },
                { label: t('col.due') },
                { label: t('col.state') },
              ]}
              rows={open.map((task) => [
                task.text ?? t('task.closed'),
                holderOf(task, ui.language),
                day(task.dueOn),
                isLate(task, view.today) ? t('task.late.word') : t(`task.state.${task.state}`),
              ])}
            />
          </CardBody>
        </Card>
        {urgent.length > 0 ? (
          <Card id="kiireelliset" title={needTexts(ui.language)('urgent.title')}>
            <NeedRows ui={ui} needs={urgent} />
          </Card>
        ) : null}
        <WhoHelps ui={ui} caseId={view.head.id} places={view.places} />
      </Stack>
    </CaseFrame>
  );
}
