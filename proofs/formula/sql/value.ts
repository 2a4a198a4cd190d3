import { codeOf, endless } from '../codes.ts';
import type { Term } from '../term.ts';
import { and, atMost, choose, greatest, implies, int, least, less, no, not, or, same, some, yes } from '../term.ts';

/** What a piece of SQL gives, as formulas. `none` says when it is null. Texts, ids, days and numbers are all whole numbers. */

export type Element = { readonly value: Term; readonly there: Term };
export type Value =
  | { readonly is: 'truth' | 'number'; readonly v: Term; readonly none: Term }
  | { readonly is: 'array'; readonly elements: readonly Element[]; readonly none: Term }
  /** A range or multirange: whether it holds at the one moment that is asked about, and nothing else of it. */
  | { readonly is: 'span'; readonly holds: Term; readonly none: Term };

export const truth = (v: Term, none: Term = no): Value => ({ is: 'truth', v, none });
export const number = (v: Term, none: Term = no): Value => ({ is: 'number', v, none });
const ends: Readonly<Record<string, number>> = { infinity: endless, '-infinity': -endless };
export const text = (words: string): Value => number(int(ends[words] ?? codeOf(words)));
export const array = (elements: readonly Element[], none: Term = no): Value => ({ is: 'array', elements, none });
export const span = (holds: Term, none: Term = no): Value => ({ is: 'span', holds, none });
export const nothing: Value = number(int(0), yes);

const isNothing = (value: Value): boolean => value.none === yes;

/** Is it true, and not null? */
export function isTrue(value: Value): Term {
  if (isNothing(value)) return no;
  if (value.is !== 'truth') throw new Error(`a ${value.is} stands where a condition should`);
  return and(not(value.none), value.v);
}

export function numberOf(value: Value): Term {
  if (value.is === 'number' || value.is === 'truth') return value.v;
  throw new Error(`a ${value.is} stands where a single value should`);
}

export function elementsOf(value: Value): readonly Element[] {
  if (isNothing(value)) return [];
  if (value.is !== 'array') throw new Error(`a ${value.is} stands where an array should`);
  return value.elements;
}

/** One of two values of the same sort; a null takes the other's. */
export function either(when: Term, a: Value, b: Value): Value {
  if (when === yes || a === b) return a;
  if (when === no) return b;
  const none = choose(when, a.none, b.none);
  if (isNothing(a)) return { ...b, none };
  if (isNothing(b)) return { ...a, none };
  // '{}' is an empty array and an empty multirange.
  if (a.is === 'span' && b.is === 'array') return span(and(when, a.holds), none);
  if (a.is === 'array' && b.is === 'array')
    return array(
      [
        ...a.elements.map(({ value, there }) => ({ value, there: and(when, there) })),
        ...b.elements.map(({ value, there }) => ({ value, there: and(not(when), there) })),
      ],
      none,
    );
  if (a.is === 'span' && b.is === 'span') return span(choose(when, a.holds, b.holds), none);
  return { is: a.is === 'truth' ? 'truth' : 'number', v: choose(when, numberOf(a), numberOf(b)), none };
}

export const firstOf = (values: readonly Value[]): Value =>
  values.reduceRight((rest, value) => either(not(value.none), value, rest), nothing);

/** greatest and least pass over nulls. */
export const extreme = (values: readonly Value[], which: 'greatest' | 'least'): Value =>
  values.reduce((a, b) => {
    const [x, y] = [numberOf(a), numberOf(b)];
    const inner = number(which === 'least' ? least(x, y) : greatest(x, y));
    return either(a.none, b, either(b.none, a, inner));
  });

export const contains = (elements: readonly Element[], value: Term): Term =>
  some(elements, (each) => and(each.there, same(each.value, value)));

/** The comparisons and the operators of arrays and ranges, by their sign. */
export const operators: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '=': (a, b) => truth(same(numberOf(a), numberOf(b)), or(a.none, b.none)),
  '<>': (a, b) => truth(not(same(numberOf(a), numberOf(b))), or(a.none, b.none)),
  '<': (a, b) => truth(less(numberOf(a), numberOf(b)), or(a.none, b.none)),
  '<=': (a, b) => truth(atMost(numberOf(a), numberOf(b)), or(a.none, b.none)),
  '>': (a, b) => truth(less(numberOf(b), numberOf(a)), or(a.none, b.none)),
  '>=': (a, b) => truth(atMost(numberOf(b), numberOf(a)), or(a.none, b.none)),
  '&&': (a, b) =>
    truth(
      some(elementsOf(a), (each) => and(each.there, contains(elementsOf(b), each.value))),
      or(a.none, b.none),
    ),
  '@>': (a, b) =>
    truth(
      and(...elementsOf(b).map((each) => implies(each.there, contains(elementsOf(a), each.value)))),
      or(a.none, b.none),
    ),
  '||': (a, b) => array([...elementsOf(a), ...elementsOf(b)], or(a.none, b.none)),
  // Of ranges alone: at the moment, in the one and not in the other.
  '-': (a, b) => {
    if (a.is !== 'span' || b.is === 'truth') throw new Error('minus is known of ranges');
    return span(and(a.holds, not(b.is === 'span' ? b.holds : no)), or(a.none, b.none));
  },
};

/** Neither is null and they are the same, or both are null. */
export const notDistinct = (a: Value, b: Value): Term =>
  or(and(a.none, b.none), and(not(a.none), not(b.none), same(numberOf(a), numberOf(b))));
