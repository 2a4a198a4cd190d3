import { doneInOrder } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';
import type { StepView } from '../step-fields.ts';
import type { StepCode } from '../steps.ts';

/** Whose money it is: damages to the person from whoever did it, what the State takes from that one, and what the State pays to the person. */
export const valueKinds = ['damages', 'forfeiture', 'state'] as const;
export type ValueKind = (typeof valueKinds)[number];

const decided = (whole: string) => ({ 'in-full': whole, 'in-part': `${whole}-in-part`, rejected: 'rejected' });
const paid = { 'in-full': 'paid', 'in-part': 'partly-paid', unpaid: 'unpaid' };

/** The steps that tell of each, and how it stands after one: as such, or by what came of it. */
const told = {
  damages: {
    'damages-claimed': 'claimed',
    'damages-awarded': decided('awarded'),
    'damages-paid': paid,
  },
  forfeiture: { 'forfeiture-claimed': 'claimed', 'forfeiture-ordered': decided('ordered') },
  state: {
    'state-compensation-applied': 'applied',
    'state-compensation-decided': decided('granted'),
    'compensation-paid': { ...paid, said: 'paid' },
  },
} as const satisfies Record<ValueKind, Partial<Record<StepCode, string | Readonly<Record<string, string>>>>>;

export const valueStates = [
  'claimed',
  'awarded',
  'awarded-in-part',
  'rejected',
  'decided',
  'paid',
  'partly-paid',
  'unpaid',
  'ordered',
  'ordered-in-part',
  'applied',
  'granted',
  'granted-in-part',
] as const;
export type ValueState = (typeof valueStates)[number];

/** How one kind of money stands, by the last of the steps that tell of it; who pays is never said. */
export interface MoneyValue {
  readonly kind: ValueKind;
  readonly state: ValueState;
  /** Each step with its amount as it was said, in the one order of time. Never added up. */
  readonly steps: readonly Pick<StepView, 'id' | 'code' | 'instance' | 'whenEdtf' | 'outcome' | 'amount'>[];
}

function stateAfter(kind: ValueKind, { code, outcome }: Pick<StepView, 'code' | 'outcome'>): ValueState {
  const says = (told[kind] as Partial<Record<StepCode, string | Readonly<Record<string, string>>>>)[code];
  const state = typeof says === 'string' ? says : (says?.[outcome ?? 'said'] ?? 'decided');
  return state as ValueState;
}

const undated = ({ whenEdtf, state }: StepView): boolean => whenEdtf === null && state === 'done';

/** What was claimed, decided and paid in a course, each kind of which anything is recorded. */
export function valuesOf({ steps }: Pick<ProcessView, 'steps'>): readonly MoneyValue[] {
  // Without a time it may have been at any; so it stands first, and what is dated says how it stands now.
  const all = [...steps.filter(undated), ...doneInOrder(steps)];
  return valueKinds.flatMap((kind): MoneyValue[] => {
    const own = all.filter(({ code }) => code in told[kind]);
    const last = own.at(-1);
    if (!last) return [];
    return [
      {
        kind,
        state: stateAfter(kind, last),
        steps: own.map(({ id, code, instance, whenEdtf, outcome, amount }) => ({
          ...{ id, code, instance, whenEdtf, outcome, amount },
        })),
      },
    ];
  });
}
