import type { Day } from '../../platform/time/format.ts';
import { dueBy, isOffered, type Rule } from '../deadline/index.ts';
import { isExact } from './durations.ts';
import type { StepView } from './step-fields.ts';
import { stepOf } from './steps.ts';

/** A rule of law whose time began with a step, and the last day that it gives. */
export interface OfferedClock {
  readonly rule: Rule;
  readonly due: Day;
}

type Begun = Pick<StepView, 'code' | 'instance' | 'state' | 'from' | 'until' | 'class'>;

/**
 * The clocks that may be started from a step that was done on a day known to the day: in force on the day of the step, and of its class. Nothing
 * starts by itself.
 */
export function clocksFrom(step: Begun, rules: readonly Rule[]): readonly OfferedClock[] {
  if (step.state !== 'done' || !isExact(step)) return [];
  const from = step.from as Day;
  return (stepOf(step.code).starts ?? []).flatMap((key) => {
    // Above the Supreme Court there is none.
    if (key === 'appeal.supreme' && step.instance === 'supreme-court') return [];
    const rule = rules.find((rule) => rule.key === key);
    if (!rule || !isOffered(rule, from) || !rule.classes.some((informationClass) => informationClass === step.class))
      return [];
    return [{ rule, due: dueBy(rule, from) }];
  });
}
