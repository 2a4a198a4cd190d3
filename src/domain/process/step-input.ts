import { refuse } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { momentOf } from '../../platform/time/moment.ts';
import { keptTime } from '../../platform/time/uncertain/index.ts';
import type { shippedRules } from '../deadline/index.ts';
import type { AlwaysTyped } from '../line/index.ts';
import { impossible, odditiesOf } from './order.ts';
import type { ProcessView } from './process-fields.ts';
import type { stepFields } from './step-fields.ts';
import { courtsOf, type StepCode, stepOf } from './steps.ts';

/** Kinds of organisations that act in the proceedings themselves. */
const authorities: readonly string[] = ['police', 'prosecutor', 'immigration', 'assistance-system'];
export const isAuthority = (kind: string): boolean => authorities.includes(kind);

interface Writing {
  readonly process: ProcessView;
  readonly rules: typeof shippedRules;
  readonly today: Day;
  /** Kind of the writer's organisation. */
  readonly kind: string;
  /** Of the step that is being corrected. */
  readonly id?: string;
}

/** An hour belongs to one day that is known to the day, and must be one that the clocks show on it. */
function unfitHour(
  { from, until }: { readonly from: Day | null; readonly until: Day | null },
  hour: string | undefined,
) {
  if (hour === undefined) return [];
  if (from === null || from !== until) return [{ field: 'hour', reason: 'hour-without-day' }];
  return momentOf(from, hour) === undefined ? [{ field: 'hour', reason: 'no-such-hour' }] : [];
}

/** @throws Problem `invalid` field by field: what cannot be, and why a reason is asked for on `outOfOrder` where none is given */
export function refuseUnsound(
  code: StepCode,
  input: AlwaysTyped<typeof stepFields>,
  { process, rules, today, kind, id }: Writing,
): void {
  const { state, outcome, source, herView, outOfOrder, hour, instance, amount } = input;
  const facts = stepOf(code);
  const draft = { id, code, state, instance, ...keptTime(input.when) };
  const wrong = (field: string, reason: string, is: boolean) => (is ? [{ field, reason }] : []);
  refuse([
    ...impossible(draft, process, today),
    ...wrong('outcome', 'other-outcome', outcome !== undefined && !facts.outcomes.includes(outcome)),
    ...wrong('outcome', 'not-yet', outcome !== undefined && state !== 'done'),
    ...wrong('instance', 'other-court', instance !== undefined && !courtsOf(code).includes(instance)),
    ...wrong('source', 'not-authority', source === 'own-authority' && !isAuthority(kind)),
    ...wrong('herView', 'not-here', herView !== undefined && code !== 'protection-assessment'),
    ...wrong('amount', 'not-here', amount !== undefined && !facts.money),
    ...wrong('outcome', 'required', outcome === undefined && state === 'done' && (facts.needsOutcome ?? false)),
    ...unfitHour(draft, hour),
    ...(outOfOrder === undefined
      ? odditiesOf(draft, process, rules)
          .slice(0, 1)
          .map((reason) => ({ field: 'outOfOrder', reason }))
      : []),
  ]);
}
