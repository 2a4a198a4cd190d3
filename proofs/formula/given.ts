import type { Op, Term } from './term.ts';
import { and, atMost, bool, choose, greatest, int, least, less, not, or, plus, same } from './term.ts';

type Remade = (of: readonly Term[], old: Term) => Term;
const remade: Record<Op, Remade> = {
  variable: (_, old) => old,
  constant: (_, old) => old,
  not: ([a]) => not(a!),
  and: (of) => and(...of),
  or: (of) => or(...of),
  if: ([a, b, c]) => choose(a!, b!, c!),
  least: ([a, b]) => least(a!, b!),
  greatest: ([a, b]) => greatest(a!, b!),
  '=': ([a, b]) => same(a!, b!),
  '<': ([a, b]) => less(a!, b!),
  '<=': ([a, b]) => atMost(a!, b!),
  '+': ([a, b]) => plus(a!, Number(b!.value)),
};

/** The formula with constants in place of some variables. */
export function given(term: Term, values: ReadonlyMap<Term, number | boolean>): Term {
  const done = new Map<Term, Term>();
  const work = (old: Term): Term => {
    const found = done.get(old);
    if (found !== undefined) return found;
    const value = values.get(old);
    const made =
      value === undefined
        ? remade[old.op](old.of.map(work), old)
        : typeof value === 'boolean'
          ? bool(value)
          : int(value);
    done.set(old, made);
    return made;
  };
  return work(term);
}
