import type { Term } from './term.ts';

/**
 * How many objects of one sort must be left of a state for a formula that is true in it to stay true, when all others of that sort are taken
 * away: their truths (that a grant is there, that a worker is named) become false, and nothing else changes.
 *
 * In negation normal form every `or` that is true keeps one part that makes it true, and what that part takes for granted is kept: the witness
 * that skolemisation would name. A truth that is denied stays denied. So what is counted are the witnesses, and none twice: where two places ask
 * for the same `or`, one witness serves both.
 */

/** Of which objects of the sort a truth speaks. */
export type ObjectsOf = (truth: string) => readonly number[];

type Needs = {
  /** At most so many objects. */
  readonly most: number;
  /** Objects that must be left as this part stands, and those that may have to be anywhere below. */
  readonly now: ReadonlySet<number>;
  readonly ever: ReadonlySet<number>;
  /** Every `or` below that asks for a witness, and of how many objects it consists. */
  readonly asks: ReadonlyMap<number, number>;
  /** Objects without which this is true anyway. */
  readonly without: ReadonlySet<number>;
};

const none: Needs = { most: 0, now: new Set(), ever: new Set(), asks: new Map(), without: new Set() };
const union = <Item>(sets: readonly ReadonlySet<Item>[]): Set<Item> => new Set(sets.flatMap((each) => [...each]));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);

function all(parts: readonly Needs[]): Needs {
  const [now, ever] = [union(parts.map((each) => each.now)), union(parts.map((each) => each.ever))];
  const asks = new Map(parts.flatMap((each) => [...each.asks]));
  const [first, ...rest] = parts.map(({ without }) => without);
  return {
    most: Math.min(sum(parts.map(({ most }) => most)), now.size + sum(asks.values()), ever.size),
    now,
    ever,
    asks,
    without: new Set([...(first ?? [])].filter((each) => rest.every((other) => other.has(each)))),
  };
}

function any(id: number, parts: readonly Needs[]): Needs {
  const [ever, without] = [union(parts.map((each) => each.ever)), union(parts.map((each) => each.without))];
  // Whichever of these is taken away makes it true; while they all are left, nothing below it has changed.
  if ([...ever].every((each) => without.has(each))) return { ...none, without };
  const own = Math.max(...parts.map(({ now }) => now.size));
  return {
    most: Math.max(...parts.map(({ most }) => most)),
    now: new Set(),
    ever,
    asks: new Map([...(own > 0 ? [[id, own] as const] : []), ...parts.flatMap(({ asks }) => [...asks])]),
    without,
  };
}

/** Counts for all of these formulas together. Throws where a truth of the sort stands in anything but `and`, `or` and `not`. */
export function needed(terms: readonly Term[], objectsOf: ObjectsOf): number {
  const done = new Map<string, Needs>();
  const speaks = new Map<Term, boolean>();
  const speaksOfSort = (term: Term): boolean => {
    const found = speaks.get(term) ?? (objectsOf(term.name).length > 0 || term.of.some(speaksOfSort));
    speaks.set(term, found);
    return found;
  };
  const work = (term: Term, holds: boolean): Needs => {
    if (!speaksOfSort(term)) return none;
    if (term.op === 'not') return work(term.of[0]!, !holds);
    const key = `${term.id} ${holds}`;
    const found = done.get(key);
    if (found !== undefined) return found;
    const made = make(term, holds);
    done.set(key, made);
    return made;
  };
  const make = (term: Term, holds: boolean): Needs => {
    if (term.op === 'variable') {
      const objects = new Set(objectsOf(term.name));
      return holds ? { ...none, most: objects.size, now: objects, ever: objects } : { ...none, without: objects };
    }
    if (term.op === 'and' || term.op === 'or') {
      const parts = term.of.map((each) => work(each, holds));
      return (term.op === 'and') === holds ? all(parts) : any(holds ? term.id : -term.id, parts);
    }
    throw new Error(`${term.op} over truths of the sort`);
  };
  return all(terms.map((each) => work(each, true))).most;
}
