import { type Act, does } from '../script.ts';

interface Answered {
  readonly wasHeard?: string;
  readonly understood?: string;
  /** What would have helped, in her words. */
  readonly help?: string;
  readonly toldIn?: string;
  readonly forStudy?: string;
}

/** She answers on the day of the act whether she was heard; what is left out was not asked. */
export const answersHeard = (heardBy: string, { help, toldIn = 'other', ...said }: Answered = {}): Act =>
  does('HeardRecorded', ({ today }) => ({
    ...{ heardBy, answeredOn: today, wasHeard: 'not-asked', understood: 'not-asked', forStudy: 'not-asked' },
    ...(help ? { helped: 'answered', help } : { helped: 'not-asked' }),
    ...{ toldIn, ...said },
  }));

/** She takes her yes to the study back. */
export const leavesStudy = (): Act => async (scene) => {
  await scene.through('HeardStudyWithdrawn', {});
};
