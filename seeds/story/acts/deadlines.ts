import { endDeadline, startDeadline } from '../../../src/domain/deadline/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does, leftBy } from '../script.ts';

type Start = Sent<typeof startDeadline>;

interface Clock {
  readonly of: Start['class'];
  /** Days before the act on which what starts it happened. */
  readonly since?: number;
  readonly about?: string;
}

/** Starts a clock of the law. */
export const startsClock = (rule: Start['rule'], { of, since = 0, about }: Clock, name?: string): Act =>
  does(
    startDeadline,
    ({ today }) => ({ rule, class: of, startedOn: addDays(today, -since), ...(about ? { about } : {}) }),
    name && `clock:${name}`,
  );

/** Ends it on the day of the act. */
export const endsClock = (name: string, ending: Sent<typeof endDeadline>['ending'], reason?: string): Act =>
  does(endDeadline, (scene) => ({
    deadlineId: leftBy(scene, `clock:${name}`),
    ending,
    endedOn: scene.today,
    version: 1,
    ...(reason ? { reason } : {}),
  }));
