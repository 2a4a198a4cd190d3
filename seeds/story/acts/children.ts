import { recordChild, recordChildStep } from '../../../src/domain/child/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type Act, does, leftBy } from '../script.ts';

type Child = Omit<Sent<typeof recordChild>, 'caseId'>;
const notKnown = {
  howMany: 'one',
  lives: 'not-known',
  alone: 'not-known',
  guardian: 'not-known',
  harm: 'not-known',
  ahead: 'not-known',
  known: 'not-known',
} as const;

/** Records a child, left under the name; what is not said is not known. */
export const tellsOfChild = (name: string, child: Pick<Child, 'who' | 'age'> & Partial<Child>): Act =>
  does(recordChild, { ...notKnown, ...child }, `child:${name}`);

type Step = Sent<typeof recordChildStep>;

/** Records on the day of the act that something was done for a child; a notice starts the clocks of the assessment. */
export const doesForChild = (name: string, what: Step['what'], clocks: Step['clocks'] = 'leave'): Act =>
  does(recordChildStep, (scene) => ({
    childId: leftBy(scene, `child:${name}`),
    what,
    outcome: 'done',
    doneOn: scene.today,
    doneBy: 'writer',
    clocks,
  }));
