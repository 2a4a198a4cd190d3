import { addDays } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

interface Seen {
  readonly answer?: string;
  readonly hers?: string;
  readonly ours?: string;
  readonly strengths?: string;
}

/** Looks at one domain of needs on the day of the act. */
export const needs = (domain: string, urgency: string, seen: Seen = {}): Act =>
  does('NeedRecorded', ({ today }) => ({ domain, urgency, answer: 'answered', seenOn: today, ...seen }));

/** Writes a goal in her words, to be reviewed so many days after the day on which the story is told (negative: before it). */
export const aims = (domain: string, words: string, reviewIn: number, name?: string, steps?: string): Act =>
  does(
    'GoalSet',
    ({ toldOn }) => ({ domain, words, reviewOn: addDays(toldOn, reviewIn), ...(steps ? { steps } : {}) }),
    name && `goal:${name}`,
  );

/** Looks at a goal again: it ends so. */
export const endsGoal = (name: string, state: string, why: string): Act =>
  does('GoalReviewed', (scene) => ({ goalId: leftBy(scene, `goal:${name}`), state, why, version: 1 }));

/** Says beside it how a goal went. */
export const viewsGoal = (name: string, whose: string, outcome: string, text?: string): Act =>
  does('GoalViewAdded', (scene) => ({
    goalId: leftBy(scene, `goal:${name}`),
    whose,
    outcome,
    ...(text ? { text } : {}),
  }));

interface Asked {
  readonly worker?: WorkerKey;
  /** Days after the day on which the story is told; negative is late. */
  readonly due: number;
  readonly receiver?: string;
  readonly goal?: string;
}

/** Asks an organisation for something by a day. */
export const asks = (of: OrganisationKey, text: string, { worker, due, receiver, goal }: Asked, name?: string): Act =>
  does(
    'TaskAsked',
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
export const answers = (name: string, answer: string, reason?: string): Act =>
  does('TaskAnswered', (scene) => ({ taskId: leftBy(scene, `task:${name}`), answer, ...(reason ? { reason } : {}) }));

interface Helps {
  readonly by?: OrganisationKey;
  readonly label?: string;
  readonly wish?: string;
}

/** Who helps in a sector, or what is missing there. */
export const places = (sector: string, state: string, { by, ...more }: Helps): Act =>
  does('SectorPlaceRecorded', ({ today }) => ({
    sector,
    state,
    sinceOn: today,
    ...(by ? { organisationId: organisations[by].id } : {}),
    ...more,
  }));
