import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatWeekday } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Page, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
import { GuardianNotice } from '../../child/index.ts';
import { herLines, whoDoes } from '../her-lines.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';

/** One page for her: what she wants, what is done and when. No code, no office, no word that tells what it is about. */
export function HerSheet({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  const { goals, tasks, left } = herLines(view);
  return (
    <Page ui={ui} title={t('her.title')} current="cases">
      <PageHead title={t('her.title')} lede={t('her.lede', { day: formatDate(ui.language, view.today) })} />
      <Stack narrow>
        <GuardianNotice ui={ui} caseId={view.head.id} danger={view.guardian === true} />
        <p class="rn-noprint">
          {t('print.how')} <Link href={href(ui, `/t/${view.head.id}/suunnitelma`)}>{t('print.back')}</Link>
        </p>
        {left > 0 ? <p class="rn-noprint">{t('her.left-out', { n: left })}</p> : null}
        <Card id="haluan" title={t('her.goals')}>
          {goals.length > 0 ? (
            <Rows
              rows={goals.map((goal) => ({
                title: goal.words,
                facts: [
                  goal.reviewOn && goal.reviewOn > view.today
                    ? t('her.review', { day: formatDate(ui.language, goal.reviewOn) })
                    : t('her.review.soon'),
                ],
              }))}
            />
          ) : (
            <CardBody>
              <p>{t('her.goals.none')}</p>
            </CardBody>
          )}
        </Card>
        <Card id="tehdaan" title={t('her.tasks')}>
          {tasks.length > 0 ? (
            <Rows
              rows={tasks.map((task) => ({
                title: task.text,
                facts: [
                  whoDoes(ui.language, view, task),
                  task.dueOn ? formatWeekday(ui.language, task.dueOn) : undefined,
                ],
              }))}
            />
          ) : (
            <CardBody>
              <p>{t('her.tasks.none')}</p>
            </CardBody>
          )}
        </Card>
        <p>{t('her.change')}</p>
      </Stack>
    </Page>
  );
}
