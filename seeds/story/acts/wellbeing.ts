import { recordHeard, withdrawStudyYes } from '../../../src/domain/wellbeing/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';

type Heard = Sent<typeof recordHeard>;

interface Answered {
  readonly wasHeard?: Heard['wasHeard'];
  readonly understood?: Heard['understood'];
  /** What would have helped, in her words. */
  readonly help?: string;
  readonly toldIn?: Heard['toldIn'];
  readonly forStudy?: Heard['forStudy'];
}

/** What she answered on the day of the act; what is left out was not asked. */
const answers = ({ today }: Scene, { help, toldIn = 'other', ...said }: Answered) => ({
  ...({ answeredOn: today, wasHeard: 'not-asked', understood: 'not-asked', forStudy: 'not-asked' } as const),
  ...(help ? ({ helped: 'answered', help } as const) : ({ helped: 'not-asked' } as const)),
  ...{ toldIn, ...said },
});

/** She answers whether she was heard, and by whom. */
export const answersHeard = (heardBy: Heard['heardBy'], answered: Answered = {}): Act =>
  does(recordHeard, (scene) => ({ heardBy, ...answers(scene, answered) }));

/** The same after a step of the process, which says by whom; it was left under `step:name`. */
export const answersAfter = (name: string, answered: Answered): Act =>
  does(recordHeard, (scene) => ({ stepId: leftBy(scene, `step:${name}`), ...answers(scene, answered) }));

/** She takes her yes to the study back. */
export const leavesStudy = (): Act => async (scene) => {
  await scene.through(withdrawStudyYes, {});
};
