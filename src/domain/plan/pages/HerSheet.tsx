import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatWeekday } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Page, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
import { tellsOutsiders } from '../outsiders.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';
import { isOpen, sortTasks, type TaskView } from '../task.ts';

const plainKinds = [
  'victim-support',
  'ngo',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'counsel',
  'assistance-system',
] as const;

/** Who does it, in plain words: a person by name, else what the person does. No names of offices on a paper that lies about. */
function whoDoes(ui: Ui, view: PlanView, task: TaskView): string {
  const t = planTexts(ui.language);
  if (task.forWorker) return task.forWorker;
  const kind = view.head.parts.find(({ organisationId }) => organisationId === task.forId)?.kind;
  const known = plainKinds.find((one) => one === kind);
  return known ? t(`her.kind.${known}`) : t('her.kind.other');
}

/** One page for her: what she wants, what is done and when. No code, no office, no word that tells what it is about. */
export function HerSheet({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  const allGoals = view.goals.filter(({ state }) => state === 'open');
  const allTasks = sortTasks(view.tasks).open.filter((task) => isOpen(task) && task.receiver === 'herself');
  const goals = allGoals.filter(({ words }) => !tellsOutsiders(words));
  const tasks = allTasks.filter(({ text }) => text !== null && !tellsOutsiders(text));
  const left = allGoals.length - goals.length + allTasks.length - tasks.length;
  return (
    <Page ui={ui} title={t('her.title')} current="cases">
      <PageHead title={t('her.title')} lede={t('her.lede', { day: formatDate(ui.language, view.today) })} />
      <Stack narrow>
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
                facts: [whoDoes(ui, view, task), task.dueOn ? formatWeekday(ui.language, task.dueOn) : undefined],
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
