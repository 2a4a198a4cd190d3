/** Formulas over booleans and whole numbers: built once, printed for the solver, and worked out on a state. Equal formulas are one object. */

export type Sort = 'Bool' | 'Int';
export type Op = 'variable' | 'constant' | 'not' | 'and' | 'or' | 'if' | 'least' | 'greatest' | '=' | '<' | '<=' | '+';

export type Term = {
  readonly id: number;
  readonly op: Op;
  readonly sort: Sort;
  readonly of: readonly Term[];
  /** Of a constant. */
  readonly value: number | boolean | null;
  /** Of a variable. */
  readonly name: string;
  /** Of a variable that has one of a few values: which. It is told to the solver as one truth for each. */
  readonly values: readonly number[] | null;
  /** Of a truth that stands for one value: of which variable. */
  readonly choice: string;
};

const known = new Map<string, Term>();

function make(
  op: Op,
  sort: Sort,
  of: readonly Term[],
  value: number | boolean | null = null,
  name = '',
  values: readonly number[] | null = null,
  choice = '',
): Term {
  // Universes of different sizes have variables of the same names, with other values.
  const key = `${op} ${value} ${name} ${values === null ? '' : values.length} ${of.map(({ id }) => id).join(' ')}`;
  const found = known.get(key);
  if (found) return found;
  const made: Term = { id: known.size, op, sort, of, value, name, values, choice };
  known.set(key, made);
  return made;
}

export const yes = make('constant', 'Bool', [], true);
export const no = make('constant', 'Bool', [], false);
export const bool = (value: boolean): Term => (value ? yes : no);
const numbers = new Map<number, Term>();
export function int(value: number): Term {
  const found = numbers.get(value) ?? make('constant', 'Int', [], value);
  numbers.set(value, found);
  return found;
}
export const boolVariable = (name: string): Term => make('variable', 'Bool', [], null, name);
export const intVariable = (name: string): Term => make('variable', 'Int', [], null, name);
export const choiceVariable = (name: string, values: readonly number[]): Term =>
  make('variable', 'Int', [], null, name, values);
/** The truth that stands for one value of such a variable. */
export const nameOfChoice = (name: string, value: number): string => `${name} = ${value}`;

const isConstant = (term: Term): boolean => term.op === 'constant';

export function not(term: Term): Term {
  if (isConstant(term)) return bool(term.value !== true);
  return term.op === 'not' ? term.of[0]! : make('not', 'Bool', [term]);
}

/** A variable of few values has not two of them: `owner = 1` and `owner = 2` cannot both be so. */
function clashes(parts: Iterable<Term>, op: 'and' | 'or'): boolean {
  const held = new Map<string, Term>();
  for (const part of parts) {
    const variable = op === 'and' ? part : part.op === 'not' ? part.of[0]! : part;
    if (variable.choice === '' || (op === 'or' && part.op !== 'not')) continue;
    const other = held.get(variable.choice);
    if (other !== undefined && other !== variable) return true;
    held.set(variable.choice, variable);
  }
  return false;
}

/** Short parts are taken in; long ones stay whole, so that what is shared is written once. */
const short = 40;

/** `and` and `or` are one thing with the constants changed over. */
function junction(op: 'and' | 'or', terms: readonly Term[]): Term {
  const [neutral, ruling] = op === 'and' ? [yes, no] : [no, yes];
  // Of a state of constants nothing else is asked, a million times.
  let decided = true;
  for (const term of terms) {
    if (term === ruling) return ruling;
    decided &&= term === neutral;
  }
  if (decided) return neutral;
  const parts = new Map<number, Term>();
  for (const term of terms)
    for (const part of term.op === op && term.of.length <= short ? term.of : [term]) parts.set(part.id, part);
  parts.delete(neutral.id);
  if (parts.has(ruling.id) || [...parts.values()].some((part) => parts.has(not(part).id))) return ruling;
  if (clashes(parts.values(), op)) return ruling;
  const rest = [...parts.values()].toSorted((a, b) => a.id - b.id);
  if (rest.length === 0) return neutral;
  return rest.length === 1 ? rest[0]! : make(op, 'Bool', rest);
}
export const and = (...terms: readonly Term[]): Term => junction('and', terms);
export const or = (...terms: readonly Term[]): Term => junction('or', terms);
/** The first and the second, which is not looked at where the first cannot be. */
export const both = (first: Term, second: () => Term): Term => (first === no ? no : and(first, second()));
export const implies = (a: Term, b: Term): Term => or(not(a), b);

/** Stops at the first one that decides: the others would change nothing. */
function junctionOf<Item>(op: 'and' | 'or', items: readonly Item[], of: (item: Item, n: number) => Term): Term {
  const ruling = op === 'and' ? no : yes;
  const parts: Term[] = [];
  for (let n = 0; n < items.length; n += 1) {
    const part = of(items[n]!, n);
    if (part === ruling) return ruling;
    parts.push(part);
  }
  return junction(op, parts);
}
export const some = <Item>(items: readonly Item[], of: (item: Item, n: number) => Term): Term =>
  junctionOf('or', items, of);
export const every = <Item>(items: readonly Item[], of: (item: Item, n: number) => Term): Term =>
  junctionOf('and', items, of);

export function choose(when: Term, then: Term, otherwise: Term): Term {
  if (when === yes || then === otherwise) return then;
  if (when === no) return otherwise;
  if (then.sort === 'Bool') return or(and(when, then), and(not(when), otherwise));
  return make('if', then.sort, [when, then, otherwise]);
}

const choiceTruth = (name: string, value: number): Term =>
  make('variable', 'Bool', [], null, nameOfChoice(name, value), null, name);

/** Whether a variable of few values has this one, or two of them have the same. */
function sameChoice(a: Term, b: Term): Term {
  if (isConstant(b)) return a.values!.includes(Number(b.value)) ? choiceTruth(a.name, Number(b.value)) : no;
  return or(...a.values!.map((value) => and(same(a, int(value)), same(b, int(value)))));
}

export function same(a: Term, b: Term): Term {
  if (a === b) return yes;
  if (isConstant(a) && isConstant(b)) return bool(a.value === b.value);
  if (a.sort === 'Bool') {
    if (isConstant(a)) return a === yes ? b : not(b);
    if (isConstant(b)) return b === yes ? a : not(a);
  }
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (one.op === 'if') return choose(one.of[0]!, same(one.of[1]!, other), same(one.of[2]!, other));
  if (a.values !== null) return sameChoice(a, b);
  if (b.values !== null) return sameChoice(b, a);
  return a.id < b.id ? make('=', 'Bool', [a, b]) : make('=', 'Bool', [b, a]);
}

/** One of a few values, and one only. */
export const hasOneValue = (variable: Term): Term => {
  const values = variable.values!.map((value) => same(variable, int(value)));
  // Made as it stands: `or` would take it for granted.
  const apart = (one: Term, other: Term): Term => make('or', 'Bool', [not(one), not(other)]);
  return and(or(...values), ...values.flatMap((one, n) => values.slice(n + 1).map((other) => apart(one, other))));
};

const extreme = (op: 'least' | 'greatest', a: Term, b: Term): Term => {
  if (a === b) return a;
  if (isConstant(a) && isConstant(b)) return (op === 'least') === a.value! <= b.value! ? a : b;
  return make(op, 'Int', [a, b]);
};
export const least = (a: Term, b: Term): Term => extreme('least', a, b);
export const greatest = (a: Term, b: Term): Term => extreme('greatest', a, b);

/** Conditions, least and greatest are taken out of comparisons, so that the solver compares days with days alone. */
function comparison(op: '<' | '<=', a: Term, b: Term): Term {
  if (a === b) return bool(op === '<=');
  if (isConstant(a) && isConstant(b)) return bool(op === '<' ? a.value! < b.value! : a.value! <= b.value!);
  if (a.op === 'if') return choose(a.of[0]!, comparison(op, a.of[1]!, b), comparison(op, a.of[2]!, b));
  if (b.op === 'if') return choose(b.of[0]!, comparison(op, a, b.of[1]!), comparison(op, a, b.of[2]!));
  if (a.op === 'least' || a.op === 'greatest') {
    const parts = a.of.map((each) => comparison(op, each, b));
    return a.op === 'least' ? or(...parts) : and(...parts);
  }
  if (b.op === 'least' || b.op === 'greatest') {
    const parts = b.of.map((each) => comparison(op, a, each));
    return b.op === 'least' ? and(...parts) : or(...parts);
  }
  return make(op, 'Bool', [a, b]);
}
export const less = (a: Term, b: Term): Term => comparison('<', a, b);
export const atMost = (a: Term, b: Term): Term => comparison('<=', a, b);
export const plus = (a: Term, b: number): Term =>
  isConstant(a) ? int(Number(a.value) + b) : make('+', 'Int', [a, int(b)]);

/** A state: a value for every variable that it has; of others false and 0. */
export type Valuation = ReadonlyMap<string, number | boolean>;

/** Works formulas out on one state; what they share is worked out once. */
export function onState(state: Valuation): (term: Term) => number | boolean {
  const done = new Map<Term, number | boolean>();
  const rules: Record<Op, (term: Term) => number | boolean> = {
    variable: ({ name, sort, values }) =>
      values?.find((value) => state.get(nameOfChoice(name, value)) === true) ??
      state.get(name) ??
      (sort === 'Bool' ? false : 0),
    constant: ({ value }) => value!,
    not: ({ of }) => !work(of[0]!),
    and: ({ of }) => of.every(work),
    or: ({ of }) => of.some(work),
    if: ({ of }) => (work(of[0]!) ? work(of[1]!) : work(of[2]!)),
    least: ({ of }) => Math.min(...of.map((each) => Number(work(each)))),
    greatest: ({ of }) => Math.max(...of.map((each) => Number(work(each)))),
    '=': ({ of }) => work(of[0]!) === work(of[1]!),
    '<': ({ of }) => work(of[0]!) < work(of[1]!),
    '<=': ({ of }) => work(of[0]!) <= work(of[1]!),
    '+': ({ of }) => Number(work(of[0]!)) + Number(work(of[1]!)),
  };
  const work = (term: Term): number | boolean => {
    const found = done.get(term);
    if (found !== undefined) return found;
    const value = rules[term.op](term);
    done.set(term, value);
    return value;
  };
  return work;
}

/** Everything that stands below these formulas, each once and before what is made of it. */
export function below(terms: readonly Term[]): Term[] {
  const found = new Set<Term>();
  const visit = (term: Term): void => {
    if (found.has(term)) return;
    for (const part of term.of) visit(part);
    found.add(term);
  };
  for (const term of terms) visit(term);
  return [...found];
}

export const variablesOf = (terms: readonly Term[]): Term[] => below(terms).filter(({ op }) => op === 'variable');

const words: Partial<Record<Op, string>> = { if: 'ite' };
function print(term: Term): string {
  if (term.op === 'variable') return `|${term.name}|`;
  if (term.op !== 'constant') return `t${term.id}`;
  return typeof term.value === 'number' && term.value < 0 ? `(- ${-term.value})` : String(term.value);
}

/** SMT-LIB 2: the variables, what is shared, and that each of these formulas holds. */
export function smtLib(terms: readonly Term[]): string {
  const all = below(terms);
  return [
    ...all.filter(({ op }) => op === 'variable').map((term) => `(declare-const ${print(term)} ${term.sort})`),
    ...all
      .filter(({ of }) => of.length > 0)
      .map(({ id, op, sort, of }) => `(define-fun t${id} () ${sort} (${words[op] ?? op} ${of.map(print).join(' ')}))`),
    ...terms.map((term) => `(assert ${print(term)})`),
  ].join('\n');
}
