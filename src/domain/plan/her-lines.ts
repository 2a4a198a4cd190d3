import type { Language } from '../../platform/i18n/texts.ts';
import { networkKinds } from '../organisation/index.ts';
import type { GoalView } from './goal-fields.ts';
import { tellsOutsiders } from './outsiders.ts';
import { planTexts } from './plan.texts.ts';
import type { PlanView } from './plan-view.ts';
import { isOpen, sortTasks, type TaskView } from './task.ts';

/** Who does it, in plain words: a person by name, else what the person does. No names of offices on a paper that lies about. */
export function whoDoes(language: Language, view: PlanView, task: TaskView): string {
  const t = planTexts(language);
  if (task.forWorker) return task.forWorker;
  const kind = view.head.parts.find(({ organisationId }) => organisationId === task.forId)?.kind;
  const known = networkKinds.find((plain) => plain === kind);
  return known ? t(`her.kind.${known}`) : t('her.kind.other');
}

export interface HerLines {
  readonly goals: readonly GoalView[];
  readonly tasks: readonly TaskView[];
  /** Lines that would tell an outsider what it is about. */
  readonly left: number;
}

/** What may stand on a paper that she takes along. */
export function herLines(view: PlanView): HerLines {
  const allGoals = view.goals.filter(({ state }) => state === 'open');
  const allTasks = sortTasks(view.tasks).open.filter((task) => isOpen(task) && task.receiver === 'herself');
  const goals = allGoals.filter(({ words }) => !tellsOutsiders(words));
  const tasks = allTasks.filter(({ text }) => text !== null && !tellsOutsiders(text));
  return { goals, tasks, left: allGoals.length - goals.length + allTasks.length - tasks.length };
}
