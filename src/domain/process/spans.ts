import { parseWhen, type When } from '../../platform/time/uncertain/index.ts';
import type { StepCode } from './steps.ts';
import { legalPlace } from './story.ts';

/**
 * Stretches of a course that begin with one step and end with another: the investigation was opened and ended, a reflection period granted
 * and ended.
 */
const pairs = {
  investigation: { begins: 'investigation-opened', ends: ['investigation-suspended', 'investigation-ended'] },
  charges: { begins: 'charges-considered', ends: ['charge-brought', 'non-prosecution'] },
  trial: { begins: 'charge-brought', ends: ['judgment-given'] },
  appeal: { begins: 'appeal-filed', ends: ['appeal-judgment'] },
  'state-compensation': { begins: 'state-compensation-applied', ends: ['state-compensation-decided'] },
  reflection: { begins: 'reflection-granted', ends: ['reflection-ended'] },
} as const satisfies Record<string, { begins: StepCode; ends: readonly StepCode[] }>;

export type SpanCode = keyof typeof pairs;
const spanCodes = Object.keys(pairs) as SpanCode[];

interface Done {
  readonly code: StepCode;
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

/** Whether a step can only come when a stretch of the course has ended, by the order in which the law expects them. */
function liesBehind(code: StepCode, ends: readonly StepCode[]): boolean {
  const [place, last] = [legalPlace(code), Math.max(...ends.map((end) => legalPlace(end) ?? Infinity))];
  return place !== null && place > last;
}

const isCode = (code: StepCode, codes: readonly StepCode[]) => codes.includes(code);

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
      const next = behind.find((step) => isCode(step.code, [begins, ...ends]) || liesBehind(step.code, ends));
      if (next && !isCode(next.code, ends)) return [];
      const when = parseWhen(`${begin.when}/${next ? next.when : '..'}`);
      // Two alike are one time: begun and ended within it, and no stretch to draw.
      return when.ok && when.value.includes('/') ? [{ code, begin, end: next, when: when.value }] : [];
    });
  });
}
