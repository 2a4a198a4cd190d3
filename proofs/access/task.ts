import type { ActOn } from './act-on.ts';
import type { ActOf } from './acts.ts';
import type { TaskAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Case, Id, Time, World } from './facts.ts';
import { dayIn, get } from './facts.ts';
import type { Task } from './facts-work.ts';
import { bearsBars } from './may-bar.ts';
import { askedInNetwork, inSight, readsThePlan } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { begin, needsPlan } from './scene.ts';
import { sees } from './sight.ts';
import { grantRuns } from './standing.ts';

/** Tasks (section 3, class `coordination`; 5 b (a)): asked within one network, answered by whom they are asked of. */

type Ask = { readonly for: Id; readonly worker: Id | null };

/** The layers of asking: whether she sees whom she asks, what her own papers say of them, whether her own team reads it. */
export const mayAsk = (scene: Scene, { for: asked, worker }: Ask): readonly (() => Answer[])[] => [
  () => when((asked !== scene.by.organisation || worker !== null) && !inSight(scene, asked, worker), 'not-in-sight'),
  () => askedInNetwork(scene, asked),
  () => readsThePlan(scene, asked, worker),
];

/** A row of class `coordination` that lies in that organisation's room, and that she reads. */
export const readsPlanOf = ({ world, theCase, by, now }: Scene, organisation: Id): boolean =>
  sees(world, by.id, { is: 'entry', case: theCase.id, organisation, of: 'coordination' }, now);

const goalsOf = (theCase: Case) => theCase.entries.filter((each) => each.table === 'goal');

function ask(scene: Scene, act: ActOf<'ask-task'>): readonly Answer[] {
  const isOwnGoal = goalsOf(scene.theCase).some(
    ({ id, organisation }) => id === act.goal && organisation === scene.by.organisation,
  );
  return byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    () => when(act.goal !== null && !isOwnGoal, 'form'),
    ...mayAsk(scene, act),
  );
}

const found = (scene: Scene, id: Id): Task | undefined => scene.theCase.tasks.find((each) => each.id === id);

const follows: Record<ActOf<'answer-task'>['answer'], readonly Task['stands'][]> = {
  accepted: ['asked', 'declined'],
  declined: ['asked', 'accepted'],
  done: ['asked', 'accepted'],
  undone: ['done'],
};

/** A tick is taken back by who has set it, within ten seconds that she sees and some that it takes. */
const canUndo = ({ by, now }: Scene, { last }: Task): boolean => last?.by === by.id && last.at >= now - 15_000;

/** Section 5: a promise stays with the one who made it, when one of the two organisations has left and the asker's row is not hers to read. */
const keepsPromise = ({ by }: Scene, { for: asked, kept, stands }: Task): boolean =>
  kept && stands === 'accepted' && asked === by.organisation;

function answer(scene: Scene, act: ActOf<'answer-task'>): readonly Answer[] {
  const task = found(scene, act.task);
  const reads = task !== undefined && readsPlanOf(scene, task.organisation);
  if (task === undefined || !(reads || keepsPromise(scene, task)))
    return byLayer(
      () => begin(scene),
      () => needsPlan(scene),
      () => ['absent'],
    );
  return byLayer(
    () => begin(scene),
    () => [...needsPlan(scene), ...when(task.for !== scene.by.organisation, 'standing')],
    // What the asker does with a row that the promiser reads no more changes nothing for her.
    () => when((reads && task.withdrawn) || !follows[act.answer].includes(task.stands), 'state'),
    () => when(act.answer === 'declined' && !act.reason, 'form'),
    () => when(act.answer === 'undone' && !canUndo(scene, task), 'state'),
  );
}

function withdraw(scene: Scene, act: ActOf<'withdraw-task'>): readonly Answer[] {
  const task = found(scene, act.task);
  return byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    () => when(task?.organisation !== scene.by.organisation, 'absent'),
    () => when(task!.withdrawn || task!.stands === 'done', 'state'),
  );
}

/** Of another organisation's task that she knows not to be done, once a day; whether it opens anything there is not asked (5 b (a)). */
function remind(scene: Scene, act: ActOf<'remind'>): readonly Answer[] {
  const task = found(scene, act.task);
  return byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    () => when(task?.organisation !== scene.by.organisation, 'absent'),
    () => when(task!.for === scene.by.organisation, 'standing'),
    () =>
      when(task!.withdrawn || (['done', 'declined'].includes(task!.stands) && readsPlanOf(scene, task!.for)), 'state'),
    () => when(!inSight(scene, task!.for, null), 'not-in-sight'),
    () =>
      when(
        task!.reminded.some((each) => dayIn(each) === dayIn(scene.now)),
        'state',
      ),
  );
}

/** Sentence 12: what is asked of the barred one afterwards appears to those who see the bar. */
const waitsAtBarred = ({ world, theCase, by, now }: Scene, task: Task): boolean =>
  !task.withdrawn &&
  task.stands !== 'done' &&
  task.stands !== 'declined' &&
  task.worker !== null &&
  theCase.bars.some(
    (bar) =>
      bar.lifted === null &&
      bar.from <= task.written &&
      (bar.worker === task.worker || bar.organisation === task.for) &&
      sees(
        world,
        by.id,
        { is: 'bar', case: theCase.id, worker: bar.worker, organisation: bar.organisation, lifted: false },
        now,
      ),
  );

/** Sentence 12: who sees the bar gives it to another. */
function pass(scene: Scene, act: ActOf<'pass-task'>): readonly Answer[] {
  const task = found(scene, act.task);
  return byLayer(
    () => begin(scene),
    () => when(!bearsBars(scene), 'standing'),
    () => when(task === undefined || !waitsAtBarred(scene, task), 'absent'),
    () =>
      when(
        act.worker !== null && (act.worker === task!.worker || !inSight(scene, task!.for, act.worker)),
        'not-in-sight',
      ),
    () => readsThePlan(scene, task!.for, act.worker),
  );
}

function view(scene: Scene, act: ActOf<'view-goal'>): readonly Answer[] {
  const goal = goalsOf(scene.theCase).find(({ id }) => id === act.goal);
  return byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    () => when(goal === undefined || !readsPlanOf(scene, goal.organisation), 'absent'),
  );
}

export function taskAnswers(scene: Scene, act: TaskAct): readonly Answer[] {
  switch (act.act) {
    case 'ask-task':
      return ask(scene, act);
    case 'answer-task':
      return answer(scene, act);
    case 'withdraw-task':
      return withdraw(scene, act);
    case 'remind':
      return remind(scene, act);
    case 'pass-task':
      return pass(scene, act);
    case 'view-goal':
      return view(scene, act);
  }
}

const changed = (item: Case, id: Id, change: (task: Task) => Partial<Task>): Case => ({
  ...item,
  tasks: item.tasks.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
});

/** A task as it is when it has just been asked. */
export const asked = (act: Ask & ActOn<string, { id: Id }>, organisation: Id, now: Time): Task => ({
  id: act.id,
  organisation,
  for: act.for,
  worker: act.worker,
  written: now,
  stands: 'asked',
  last: null,
  answers: [],
  withdrawn: false,
  reminded: [],
  promised: false,
  kept: false,
});

/**
 * Section 5: what stands promised between the organisation that leaves and another stays with the promiser, as far as she still reads what was
 * asked; what has closed by the person's withdrawal stays closed. Asked of the case as it is before the leaving, and before a bar (12).
 */
export function withPromisesKept(world: World, item: Case, organisation: Id, now: Time): Case {
  const isKept = ({ organisation: asker, for: promiser, promised, withdrawn }: Task): boolean =>
    promised &&
    !withdrawn &&
    asker !== promiser &&
    [asker, promiser].includes(organisation) &&
    item.grants.some(
      (grant) =>
        grant.owner === asker &&
        grant.receiver === promiser &&
        grant.of === 'coordination' &&
        grantRuns(world, item, grant, now),
    );
  return { ...item, tasks: item.tasks.map((task) => (isKept(task) ? { ...task, kept: true } : task)) };
}

const afterAnswer = { accepted: 'accepted', declined: 'declined', done: 'done', undone: 'accepted' } as const;

export function afterTask(scene: Scene, act: TaskAct): Case {
  const { theCase, by, now } = scene;
  switch (act.act) {
    case 'ask-task':
      return { ...theCase, tasks: [...theCase.tasks, asked(act, by.organisation, now)] };
    case 'answer-task':
      return changed(theCase, act.task, (task) => ({
        stands: afterAnswer[act.answer],
        last: { by: act.by, at: now },
        answers: [...task.answers, get(scene.world.workers, act.by).organisation],
        ...(act.answer === 'accepted' ? { promised: true, kept: false } : {}),
        ...(act.answer === 'declined' ? { promised: false, kept: false } : {}),
      }));
    case 'withdraw-task':
      return changed(theCase, act.task, () => ({ withdrawn: true }));
    case 'remind':
      return changed(theCase, act.task, (task) => ({ reminded: [...task.reminded, now] }));
    case 'pass-task':
      return changed(theCase, act.task, () => ({ worker: act.worker }));
    case 'view-goal':
      return {
        ...theCase,
        entries: [
          ...theCase.entries,
          { id: act.id, table: 'goal-view', of: 'coordination', organisation: by.organisation },
        ],
      };
  }
}
