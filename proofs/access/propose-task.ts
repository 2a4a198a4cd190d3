import type { TaskAct } from './acts-work.ts';
import { oneOf, perhaps } from './chance.ts';
import type { Id } from './facts.ts';
import type { Makers, Scene } from './ideas.ts';
import { anOrganisation, maybe, on, onCase, workersIn } from './ideas.ts';
import { isNow } from './standing.ts';

/** Tasks and views on goals. */

/** Somebody on the case's team there, mostly; or nobody in particular. */
export function anAsked(scene: Scene): { for: Id; worker: Id | null } {
  const { world, theCase, chance, now } = scene;
  const organisation = perhaps(chance, 5, 6) ? oneOf(chance, onCase(theCase)) : anOrganisation(scene);
  if (perhaps(chance, 1, 2)) return { for: organisation, worker: null };
  const named = theCase.members.filter((each) => each.organisation === organisation && isNow(each, now));
  const worker = perhaps(chance, 5, 6) ? maybe(chance, named)?.worker : undefined;
  return { for: organisation, worker: worker ?? oneOf(chance, workersIn(world, organisation)).id };
}

const goals = ({ theCase }: Scene) => theCase.entries.filter((each) => each.table === 'goal');

/** Mostly one that somebody waits for. */
const open = ({ theCase }: Scene) => {
  const waits = theCase.tasks.filter((each) => !each.withdrawn && each.stands !== 'done');
  return waits.length > 0 ? waits : theCase.tasks;
};

export const ofTasks: Makers<TaskAct['act']> = {
  'ask-task': (scene) => {
    const { chance, id } = scene;
    const goal = perhaps(chance, 1, 4) ? (maybe(chance, goals(scene))?.id ?? null) : null;
    return { act: 'ask-task', id, ...anAsked(scene), goal };
  },
  'answer-task': (scene) => {
    const { theCase, chance, id } = scene;
    const undo = perhaps(chance, 1, 5);
    const ticked = theCase.tasks.filter((each) => each.stands === 'done');
    return on(chance, undo && ticked.length > 0 ? ticked : open(scene), (task) => ({
      act: 'answer-task',
      id,
      task,
      answer: undo ? 'undone' : oneOf(chance, ['accepted', 'declined', 'done'] as const),
      reason: perhaps(chance, 9, 10),
    }));
  },
  'withdraw-task': (scene) => on(scene.chance, open(scene), (task) => ({ act: 'withdraw-task', task })),
  remind: (scene) => on(scene.chance, open(scene), (task) => ({ act: 'remind', id: scene.id, task })),
  'pass-task': (scene) => {
    const { world, theCase, chance } = scene;
    const barred = theCase.tasks.filter((task) => theCase.bars.some((bar) => bar.worker === task.worker));
    const task = maybe(chance, barred.length > 0 ? barred : theCase.tasks);
    if (task === null) return null;
    const worker = perhaps(chance, 1, 3) ? null : oneOf(chance, workersIn(world, task.for)).id;
    return { act: 'pass-task', task: task.id, worker };
  },
  'view-goal': (scene) => on(scene.chance, goals(scene), (goal) => ({ act: 'view-goal', id: scene.id, goal })),
};
