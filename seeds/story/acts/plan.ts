import { recordNeed } from '../../../src/domain/need/index.ts';
import { addGoalView, answerTask, askTask, reviewGoal, setGoal } from '../../../src/domain/plan/index.ts';
import { recordSectorPlace } from '../../../src/domain/sector/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

type Need = Sent<typeof recordNeed>;

interface Seen {
  readonly answer?: Need['answer'];
  readonly hers?: string;
  readonly ours?: string;
  readonly strengths?: string;
}

/** Looks at one domain of needs on the day of the act. */
export const needs = (domain: Need['domain'], urgency: Need['urgency'], seen: Seen = {}): Act =>
  does(recordNeed, ({ today }) => ({ domain, urgency, answer: 'answered', seenOn: today, ...seen }));

/** Writes a goal in her words, to be reviewed so many days after the day on which the story is told (negative: before it). */
export const aims = (domain: Need['domain'], words: string, reviewIn: number, name?: string, steps?: string): Act =>
  does(
    setGoal,
    ({ toldOn }) => ({ domain, words, reviewOn: addDays(toldOn, reviewIn), ...(steps ? { steps } : {}) }),
    name && `goal:${name}`,
  );

/** Looks at a goal again: it ends so. */
export const endsGoal = (name: string, state: Sent<typeof reviewGoal>['state'], why: string): Act =>
  does(reviewGoal, (scene) => ({ goalId: leftBy(scene, `goal:${name}`), state, why, version: 1 }));

type View = Sent<typeof addGoalView>;

/** Says beside it how a goal went. */
export const viewsGoal = (name: string, whose: View['whose'], outcome: View['outcome'], text?: string): Act =>
  does(addGoalView, (scene) => ({
    goalId: leftBy(scene, `goal:${name}`),
    whose,
    outcome,
    ...(text ? { text } : {}),
  }));

interface Asked {
  readonly worker?: WorkerKey;
  /** Days after the day on which the story is told; negative is late. */
  readonly due: number;
  readonly receiver?: Sent<typeof askTask>['receiver'];
  readonly goal?: string;
}

/** Asks an organisation for something by a day. */
export const asks = (of: OrganisationKey, text: string, { worker, due, receiver, goal }: Asked, name?: string): Act =>
  does(
    askTask,
    (scene) => ({
      text,
      forId: organisations[of].id,
      receiver: receiver ?? 'herself',
      dueOn: addDays(scene.toldOn, due),
      ...(worker ? { workerId: workers[worker].id } : {}),
      ...(goal ? { goalId: leftBy(scene, `goal:${goal}`) } : {}),
    }),
    name && `task:${name}`,
  );

/** Answers what has been asked. */
export const answers = (name: string, answer: Sent<typeof answerTask>['answer'], reason?: string): Act =>
  does(answerTask, (scene) => ({ taskId: leftBy(scene, `task:${name}`), answer, ...(reason ? { reason } : {}) }));

type Place = Sent<typeof recordSectorPlace>;

interface Helps {
  readonly by?: OrganisationKey;
  readonly label?: string;
  readonly wish?: string;
}

/** Who helps in a sector, or what is missing there. */
export const places = (sector: Place['sector'], state: Place['state'], { by, ...more }: Helps): Act =>
  does(recordSectorPlace, ({ today }) => ({
    sector,
    state,
    sinceOn: today,
    ...(by ? { organisationId: organisations[by].id } : {}),
    ...more,
  }));
