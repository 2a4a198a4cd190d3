import { parseWhen, type When } from '../../platform/time/uncertain/index.ts';
import type { Instance } from './codes.ts';
import type { StepCode } from './steps.ts';
import { legalPlace } from './story.ts';

/**
 * Stretches of a course that begin with one step and end with another: the investigation was opened and ended, a reflection period granted
 * and ended, a permit applied for and decided.
 */
const pairs = {
  investigation: { begins: 'investigation-opened', ends: ['investigation-suspended', 'investigation-ended'] },
  charges: { begins: 'charges-considered', ends: ['charge-brought', 'non-prosecution'] },
  trial: { begins: 'charge-brought', ends: ['judgment-given'] },
  appeal: { begins: 'appeal-filed', ends: ['appeal-judgment'] },
  'state-compensation': { begins: 'state-compensation-applied', ends: ['state-compensation-decided'] },
  damages: { begins: 'damages-claimed', ends: ['damages-awarded'] },
  'restraining-order': { begins: 'restraining-order-sought', ends: ['restraining-order-decided'] },
  'reflection-sought': { begins: 'reflection-applied', ends: ['reflection-granted', 'reflection-refused'] },
  permit: { begins: 'permit-applied', ends: ['permit-granted', 'permit-refused'] },
  'continuous-permit': {
    begins: 'continuous-permit-applied',
    ends: ['continuous-permit-granted', 'permit-refused'],
  },
  reflection: { begins: 'reflection-granted', ends: ['reflection-ended'] },
} as const satisfies Record<string, { begins: StepCode; ends: readonly StepCode[] }>;

export type SpanCode = keyof typeof pairs;
const spanCodes = Object.keys(pairs) as SpanCode[];

interface Done {
  readonly code: StepCode;
  readonly instance: Instance | null;
  readonly when: When;
}

export interface CourseSpan<Step> {
  readonly code: SpanCode;
  readonly begin: Step;
  /** None where it goes on. */
  readonly end: Step | undefined;
  /** From the time it began until it ended; open where it goes on. */
  readonly when: When;
}

type At = Pick<Done, 'code' | 'instance'>;

/** Whether a step can only come when a stretch of the course has ended, by the order in which the law expects them. */
function liesBehind(step: At, ends: readonly StepCode[], before: Instance | null): boolean {
  const places = ends.map((code) => legalPlace({ code, instance: before }) ?? Infinity);
  const place = legalPlace(step);
  return place !== null && place > Math.max(...places);
}

/** Is it one of these, and before the same court as far as anybody has said? What begins before one court does not end before another. */
const isOneOf = (step: At, codes: readonly StepCode[], begin: At) =>
  codes.includes(step.code) && (step.instance === null || begin.instance === null || step.instance === begin.instance);

/**
 * The stretches of one course, from its steps that have been done, in the one order of time. Where the end was not recorded although the
 * course has gone on there is no stretch: nobody has said how long it was.
 */
export function spansOf<Step extends Done>(steps: readonly Step[]): readonly CourseSpan<Step>[] {
  return spanCodes.flatMap((code) => {
    const { begins, ends } = pairs[code];
    return steps.flatMap((begin, at): CourseSpan<Step>[] => {
      if (begin.code !== begins) return [];
      const behind = steps.slice(at + 1);
      // Begun twice without an end between: the first of them has no end of its own.
      const next = behind.find(
        (step) => isOneOf(step, [begins, ...ends], begin) || liesBehind(step, ends, begin.instance),
      );
      if (next && !isOneOf(next, ends, begin)) return [];
      const when = parseWhen(`${begin.when}/${next ? next.when : '..'}`);
      // Two alike are one time: begun and ended within it, and no stretch to draw.
      return when.ok && when.value.includes('/') ? [{ code, begin, end: next, when: when.value }] : [];
    });
  });
}
