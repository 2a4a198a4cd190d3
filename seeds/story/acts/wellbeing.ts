import { recordHeard, withdrawStudyYes } from '../../../src/domain/wellbeing/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type Act, does } from '../script.ts';

type Heard = Sent<typeof recordHeard>;

interface Answered {
  readonly wasHeard?: Heard['wasHeard'];
  readonly understood?: Heard['understood'];
  /** What would have helped, in her words. */
  readonly help?: string;
  readonly toldIn?: Heard['toldIn'];
  readonly forStudy?: Heard['forStudy'];
}

/** She answers on the day of the act whether she was heard; what is left out was not asked. */
export const answersHeard = (heardBy: Heard['heardBy'], { help, toldIn = 'other', ...said }: Answered = {}): Act =>
  does(recordHeard, ({ today }) => ({
    ...{ heardBy, answeredOn: today, wasHeard: 'not-asked', understood: 'not-asked', forStudy: 'not-asked' },
    ...(help ? { helped: 'answered', help } : { helped: 'not-asked' }),
    ...{ toldIn, ...said },
  }));

/** She takes her yes to the study back. */
export const leavesStudy = (): Act => async (scene) => {
  await scene.through(withdrawStudyYes, {});
};
