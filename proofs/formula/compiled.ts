import type { Op, Term, Valuation } from './term.ts';
import { below, nameOfChoice } from './term.ts';

/** One formula of truths made ready to be asked of a hundred thousand states: what is below it in a row, each worked out once. */

type Step = (values: readonly (number | boolean)[], state: Valuation) => number | boolean;

function stepOf({ op, of, value, name, sort, values: few }: Term, placeOf: (term: Term) => number): Step {
  const at = of.map(placeOf);
  const [a, b, c] = at as [number, number, number];
  const choices = few?.map((each) => [nameOfChoice(name, each), each] as const);
  const steps: Record<Op, () => Step> = {
    variable: () => {
      const unsaid = sort === 'Bool' ? false : 0;
      return choices === undefined
        ? (_, state) => state.get(name) ?? unsaid
        : (_, state) => choices.find(([choice]) => state.get(choice) === true)?.[1] ?? unsaid;
    },
    constant: () => () => value!,
    not: () => (values) => values[a] !== true,
    and: () => (values) => at.every((n) => values[n] === true),
    or: () => (values) => at.some((n) => values[n] === true),
    if: () => (values) => (values[a] === true ? values[b]! : values[c]!),
    least: () => (values) => Math.min(Number(values[a]), Number(values[b])),
    greatest: () => (values) => Math.max(Number(values[a]), Number(values[b])),
    '=': () => (values) => values[a] === values[b],
    '<': () => (values) => values[a]! < values[b]!,
    '<=': () => (values) => values[a]! <= values[b]!,
    '+': () => (values) => Number(values[a]) + Number(values[b]),
  };
  return steps[op]();
}

/** Whether the formula holds in a state. */
export function compiled(term: Term): (state: Valuation) => boolean {
  const all = below([term]);
  const places = new Map(all.map((each, n) => [each, n]));
  const steps = all.map((each) => stepOf(each, (part) => places.get(part)!));
  const values: (number | boolean)[] = Array.from({ length: all.length }, () => false);
  return (state) => {
    for (const [n, step] of steps.entries()) values[n] = step(values, state);
    return values[values.length - 1] === true;
  };
}
