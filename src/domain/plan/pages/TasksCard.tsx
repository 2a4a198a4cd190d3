import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { daysBetween, formatDate, formatWeekday } from '../../../platform/time/format.ts';
import {
  Button,
  Card,
  CardBody,
  Details,
  Due,
  type DueProps,
  EmptyState,
  Form,
  href,
  Link,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';
import { isLate, isOpen, sortTasks, type TaskView, undoSeconds } from '../task.ts';
import { holderOf } from '../task-holder.ts';

/** How near a day must be to stand out. */
const soon = 3;

/** Late and soon are told by icon and word. */
export function dueOf(ui: Ui, task: TaskView, today: string): { due?: DueProps; date?: string } {
  const t = planTexts(ui.language);
  if (task.dueOn === null) return {};
  const day = formatWeekday(ui.language, task.dueOn);
  if (!isOpen(task)) return { date: day };
  const left = daysBetween(today, task.dueOn);
  if (isLate(task, today)) return { due: { state: 'late', text: t('task.late', { n: -left, day }) } };
  return left <= soon ? { due: { state: 'soon', text: day } } : { date: day };
}

/** Who promises it to whom, in words. */
export function taskFacts(ui: Ui, task: TaskView): (string | undefined)[] {
  const t = planTexts(ui.language);
  // Who asked may be somebody whom she may not know of any more.
  if (task.state === 'kept') return [holderOf(task, ui.language) || undefined, t('task.kept.why')];
  return [
    holderOf(task, ui.language) || undefined,
    t(`task.state.${task.state}`),
    t('task.asked', { author: task.author ?? t('author.unknown'), organisation: task.organisation }),
    task.receiver ? t(`task.receiver.${task.receiver}`) : undefined,
    task.decidedAt ? t('task.decided', { day: formatDate(ui.language, task.decidedAt.day) }) : undefined,
    task.handedFrom ? t('handed-from', { organisation: task.handedFrom }) : undefined,
  ];
}

/** The one thing to do with a task: tick it off, take a fresh tick back, or open it to answer. */
function Control({ ui, view, task }: { ui: Ui; view: PlanView; task: TaskView }): JSX.Element | null {
  const t = planTexts(ui.language);
  const at = href(ui, `/t/${view.head.id}/suunnitelma/tehtava/${task.id}`);
  const hidden = task.text ?? undefined;
  const fresh = task.answer?.mine === true && ui.now.getTime() - Date.parse(task.answer.at) < undoSeconds * 1000;
  if (task.forMine && task.state === 'done' && fresh && ui.allowed.has('task.answer'))
    return (
      <Form ui={ui} inline action={at} hidden={{ answer: 'undone' }}>
        <Button small kind="secondary" icon="undo" hidden={hidden}>
          {t('task.undo')}
        </Button>
      </Form>
    );
  if (task.forMine && isOpen(task) && ui.allowed.has('task.answer'))
    return (
      <>
        <Form ui={ui} inline action={at} hidden={{ answer: 'done' }}>
          <Button small kind="secondary" icon="check" hidden={hidden}>
            {t('task.tick')}
          </Button>
        </Form>
        <Link href={at} hidden={hidden}>
          {t(task.state === 'asked' ? 'task.answer' : 'task.open')}
        </Link>
      </>
    );
  if (task.forMine && task.state === 'declined' && ui.allowed.has('task.answer'))
    return (
      <Link href={at} hidden={hidden}>
        {t('task.open')}
      </Link>
    );
  if (task.own && (isOpen(task) || task.state === 'declined') && ui.allowed.has('task.ask'))
    return (
      <Link href={`${at}/peru`} hidden={hidden}>
        {t('task.withdraw')}
      </Link>
    );
  return null;
}

/** The day among the facts: the right side of the row is taken by what can be done. */
function dayOfTask(ui: Ui, task: TaskView, today: string): Child {
  const { due, date } = dueOf(ui, task, today);
  return due ? <Due {...due} /> : date;
}

function rowOf(ui: Ui, view: PlanView, task: TaskView): Row {
  const t = planTexts(ui.language);
  return {
    title: <span id={`tehtava-${task.id}`}>{task.text ?? t('task.closed')}</span>,
    facts: task.state === 'closed' ? [t('task.closed.why')] : [dayOfTask(ui, task, view.today), ...taskFacts(ui, task)],
    text: task.answer?.reason
      ? t('task.said', { author: task.answer.author ?? t('author.unknown'), reason: task.answer.reason })
      : undefined,
    control: <Control ui={ui} view={view} task={task} />,
  };
}

export function TasksCard({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  const { open, ended } = sortTasks(view.tasks);
  if (view.tasks.length === 0) {
    const add = ui.allowed.has('task.ask') ? (
      <Link href={href(ui, `/t/${view.head.id}/suunnitelma/tehtava`)}>{t('task.add')}</Link>
    ) : undefined;
    return (
      <EmptyState title={t('tasks.empty')} action={add}>
        {t('tasks.empty.more')}
      </EmptyState>
    );
  }
  const late = open.filter((task) => isLate(task, view.today)).length;
  return (
    <Card
      id="tehtavat"
      title={t('tasks')}
      count={open.length}
      aside={late > 0 ? t('tasks.late', { n: late }) : undefined}
    >
      {open.length > 0 ? <Rows rows={open.map((task) => rowOf(ui, view, task))} /> : null}
      {open.length === 0 ? (
        <CardBody>
          <p class="rn-muted">{t('tasks.none-open', { day: formatDate(ui.language, view.today) })}</p>
        </CardBody>
      ) : null}
      {ended.length > 0 ? (
        <CardBody>
          <Details
            summary={t('tasks.ended', { n: ended.length })}
            open={ended.some(
              ({ answer }) => answer?.mine && ui.now.getTime() - Date.parse(answer.at) < undoSeconds * 1000,
            )}
          >
            <Rows rows={ended.slice(0, 30).map((task) => rowOf(ui, view, task))} />
          </Details>
        </CardBody>
      ) : null}
    </Card>
  );
}
