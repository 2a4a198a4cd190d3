import { inStory, saidTime } from '../../platform/time/uncertain/index.ts';
import { courtLadders, type Instance, instances } from './codes.ts';
import type { StepView } from './step-fields.ts';
import { courtsOf, type StepCode, stageOf, stages, stepCodes, stepOf } from './steps.ts';

type Kind = Pick<StepView, 'code' | 'instance'>;
const keyOf = (code: StepCode, instance: Instance): string => `${code}@${instance}`;
const rungOf = (instance: Instance): number =>
  courtLadders.map((ladder) => ladder.indexOf(instance)).find((rung) => rung >= 0) ?? 0;

/** Is one court above another, in one ladder? */
export const isAbove = (one: Instance, other: Instance): boolean =>
  courtLadders.some((ladder) => ladder.includes(other) && ladder.indexOf(one) > ladder.indexOf(other));

const stepped = stepCodes.filter((code) => stepOf(code).moves && stageOf(code) !== 'compensation');
const rungs = [...new Set(instances.map(rungOf))];

/** What comes before a court of a rung: steps without a court and those of the lowest one first, and what comes again once for each court. */
function onRung(code: StepCode, rung: number): readonly string[] {
  const [lowest, ...others] = courtsOf(code);
  if (rung === (lowest === undefined ? 0 : rungOf(lowest))) return [code];
  return stepOf(code).again ? others.filter((court) => rungOf(court) === rung).map((court) => keyOf(code, court)) : [];
}

/** Stage by stage, court by court. */
const lawful = stages.flatMap((stage) =>
  rungs.flatMap((rung) => stepped.filter((code) => stageOf(code) === stage).flatMap((code) => onRung(code, rung))),
);

/**
 * The place of a step in the order in which the law expects them, from 1: an appeal before the Supreme Court behind the judgment of the
 * court of appeal. Where nobody has said the court, that of the lowest one. Null for what stands beside a course: compensation, and what
 * does not bring it on.
 */
export function legalPlace({ code, instance }: Kind): number | null {
  const place = instance === null ? -1 : lawful.indexOf(keyOf(code, instance));
  const found = place < 0 ? lawful.indexOf(code) : place;
  return found < 0 ? null : found + 1;
}

type Ordered = Kind & Pick<StepView, 'id' | 'state' | 'whenEdtf' | 'processId'>;

/** Steps in the one order of time; the law orders those of one course that have been done. Equal ones as they were given. */
export const stepsInStory = <Step extends Ordered>(steps: readonly Step[]): Step[] =>
  inStory(steps, ({ id, code, instance, state, whenEdtf, processId }) => {
    const place = state === 'done' ? legalPlace({ code, instance }) : null;
    return {
      id,
      when: saidTime({ whenEdtf }),
      legal: place === null ? null : { chain: processId, place },
    };
  });
