import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does, leftBy } from '../script.ts';

interface Clock {
  readonly of: string;
  /** Days before the act on which what starts it happened. */
  readonly since?: number;
  readonly about?: string;
}

/** Starts a clock of the law. */
export const startsClock = (rule: string, { of, since = 0, about }: Clock, name?: string): Act =>
  does(
    'DeadlineStarted',
    ({ today }) => ({ rule, class: of, startedOn: addDays(today, -since), ...(about ? { about } : {}) }),
    name && `clock:${name}`,
  );

/** Ends it on the day of the act. */
export const endsClock = (name: string, ending: string, reason?: string): Act =>
  does('DeadlineEnded', (scene) => ({
    deadlineId: leftBy(scene, `clock:${name}`),
    ending,
    endedOn: scene.today,
    version: 1,
    ...(reason ? { reason } : {}),
  }));
