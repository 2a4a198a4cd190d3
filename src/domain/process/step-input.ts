import { z } from 'zod';
import { choice, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { optionalWhenField } from '../../platform/http/when-field.ts';
import type { Day } from '../../platform/time/format.ts';
import { bounds, type When } from '../../platform/time/uncertain/index.ts';
import type { shippedRules } from '../deadline/index.ts';
import { longestNote, type Mover, movers, type StepSource, type StepState, stepSources, stepStates } from './codes.ts';
import type { StepWrite } from './keep-line.queries.ts';
import { impossible, odditiesOf } from './order.ts';
import type { ProcessView, StepText } from './process.ts';
import { outcomeCodes, type StepCode, stageOf, stepCodes, stepOf } from './steps.ts';

const maybe = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.literal('').transform(() => undefined), choice(values)]).optional();

/** What a step is made of; the same for recording and correcting. */
export const stepFields = {
  code: choice(stepCodes),
  when: optionalWhenField(),
  state: choice(stepStates),
  outcome: maybe(outcomeCodes as [string, ...string[]]),
  mover: maybe(movers),
  source: choice(stepSources),
  note: optionalText(longestNote),
  herView: optionalText(longestNote),
  /** Why it stands where the law would not expect it; asked only when it does. */
  outOfOrder: optionalText(longestNote),
};

interface StepInput {
  readonly code: StepCode;
  readonly when?: When | undefined;
  readonly state: StepState;
  readonly outcome?: string | undefined;
  readonly mover?: Mover | undefined;
  readonly source: StepSource;
  readonly note?: string | undefined;
  readonly herView?: string | undefined;
  readonly outOfOrder?: string | undefined;
}

/** Kinds of organisations that act in the proceedings themselves. */
const authorities: readonly string[] = ['police', 'prosecutor', 'immigration', 'assistance-system'];
export const isAuthority = (kind: string): boolean => authorities.includes(kind);

/**
 * The step as it will be kept.
 *
 * @throws Problem `invalid` field by field: what cannot be, and `why` on `outOfOrder` where a reason is asked and not given
 */
export function soundStep(
  input: StepInput,
  {
    process,
    rules,
    today,
    kind,
    id,
  }: {
    process: ProcessView;
    rules: typeof shippedRules;
    today: Day;
    /** Kind of the writer's organisation. */
    kind: string;
    /** Of the step that is being corrected. */
    id?: string;
  },
): StepWrite {
  const { from, until } = input.when ? bounds(input.when) : { from: null, until: null };
  const draft = { id, code: input.code, state: input.state, from, until };
  const step = stepOf(input.code);
  const wrong = (field: string, reason: string, is: boolean) => (is ? [{ field, reason }] : []);
  const odd = odditiesOf(draft, process, rules);
  const fields = [
    ...impossible(draft, process, today),
    ...wrong('outcome', 'other-outcome', input.outcome !== undefined && !step.outcomes.includes(input.outcome)),
    ...wrong('outcome', 'not-yet', input.outcome !== undefined && input.state !== 'done'),
    ...wrong('source', 'not-authority', input.source === 'own-authority' && !isAuthority(kind)),
    ...wrong('herView', 'not-here', input.herView !== undefined && input.code !== 'protection-assessment'),
    ...(input.outOfOrder === undefined ? odd.slice(0, 1).map((one) => ({ field: 'outOfOrder', reason: one })) : []),
  ];
  if (fields.length > 0) throw new Problem('invalid', { fields });
  return {
    stage: stageOf(input.code),
    code: input.code,
    whenEdtf: input.when ?? null,
    from,
    until,
    state: input.state,
    outcome: input.outcome ?? null,
    mover: input.mover ?? step.mover,
    source: input.source,
  };
}

interface Words {
  readonly note?: string | null | undefined;
  readonly herView?: string | null | undefined;
  readonly outOfOrder?: string | null | undefined;
}

export const stepText = ({ note, herView, outOfOrder }: Words): StepText => ({
  note: note ?? null,
  herView: herView ?? null,
  outOfOrder: outOfOrder ?? null,
});

/** Free texts by their field, to be looked through for what tells too much. */
export const stepTexts = ({ note, herView, outOfOrder }: Omit<StepInput, 'code'>) => ({ note, herView, outOfOrder });
