import { inStory, saidTime } from '../../platform/time/uncertain/index.ts';
import type { StepView } from './step-fields.ts';
import { type StepCode, stageOf, stepCodes, stepOf } from './steps.ts';

const lawful = stepCodes.filter((code) => stepOf(code).moves && stageOf(code) !== 'compensation');

/**
 * The place of a step in the order in which the law expects them, from 1; null for what stands beside a course: compensation, and what does
 * not bring it on.
 */
export function legalPlace(code: StepCode): number | null {
  const place = lawful.indexOf(code);
  return place < 0 ? null : place + 1;
}

type Ordered = Pick<StepView, 'id' | 'code' | 'state' | 'whenEdtf' | 'processId'>;

/** Steps in the one order of time; the law orders those of one course that have been done. Equal ones as they were given. */
export const stepsInStory = <Step extends Ordered>(steps: readonly Step[]): Step[] =>
  inStory(steps, ({ id, code, state, whenEdtf, processId }) => {
    const place = state === 'done' ? legalPlace(code) : null;
    return {
      id,
      when: saidTime({ whenEdtf }),
      legal: place === null ? null : { chain: processId, place },
    };
  });
