import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatWeekday } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Page, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
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
  const goals = view.goals.filter(({ state }) => state === 'open');
  const tasks = sortTasks(view.tasks).open.filter((task) => isOpen(task) && task.receiver === 'herself');
  return (
    <Page ui={ui} title={t('her.title')} current="cases">
      <PageHead title={t('her.title')} lede={t('her.lede', { day: formatDate(ui.language, view.today) })} />
      <Stack narrow>
        <p class="rn-noprint">
          {t('print.how')} <Link href={href(ui, `/t/${view.head.id}/suunnitelma`)}>{t('print.back')}</Link>
        </p>
        <Card id="haluan" title={t('her.goals')}>
          {goals.length > 0 ? (
            <Rows
              rows={goals.map((goal) => ({
                title: goal.words,
                text: goal.steps ?? undefined,
                facts: [goal.reviewOn ? t('her.review', { day: formatDate(ui.language, goal.reviewOn) }) : undefined],
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
