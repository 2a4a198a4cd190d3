import { classes, type InformationClass, kinds } from '../access/words.ts';
import { codeOf } from './codes.ts';
import type { Term } from './term.ts';
import { bool, boolVariable, choiceVariable, int, intVariable, same, some } from './term.ts';

/**
 * The vocabulary: what can be so on one case at one moment. Every fact is a formula: a variable where all states are asked about, a
 * constant where one is. Organisations and workers are known by their place. Days are whole numbers; today is `now`.
 */

export { classes, kinds };
export const roles = ['worker', 'team-lead', 'data-protection-officer', 'intake-worker', 'organisation-admin'] as const;
export const standings = ['lead', 'backup', 'member'] as const;
export type Class = InformationClass;
export type Standing = (typeof standings)[number];
export type Role = (typeof roles)[number];

/** A fact that may be missing: a day without an end, a worker of whom a bar does not speak. */
export type Maybe = { readonly value: Term; readonly none: Term };

export type Organisation = {
  readonly kind: Term;
  /** It is or was on the case. */
  readonly on: Term;
  readonly left: Maybe;
  readonly leads: Term;
  /** What has been said about whether its part is hidden. */
  readonly said: { readonly there: Term; readonly hidden: Term };
};
export type Worker = {
  readonly organisation: number;
  readonly roles: Readonly<Record<Role, Term>>;
  readonly ended: Maybe;
  /** Whom she is appointed over as team lead, by their place. */
  readonly over: readonly Term[];
};
export type Naming = {
  readonly there: Term;
  readonly worker: number;
  readonly standing: Term;
  readonly classes: Readonly<Record<Class, Term>>;
  readonly from: Term;
  readonly until: Maybe;
  readonly ended: Maybe;
};
export type Line = {
  readonly there: Term;
  readonly owner: Term;
  readonly receiver: Term;
  readonly of: Term;
  /** Narrowed away. */
  readonly gone: Term;
};
export type Consent = {
  readonly there: Term;
  readonly network: Term;
  readonly from: Term;
  readonly until: Term;
  readonly withdrawn: Maybe;
  readonly lines: readonly Line[];
};
export type Grant = {
  readonly there: Term;
  readonly owner: Term;
  readonly receiver: Term;
  readonly of: Term;
  /** The consent that it rests on, by its place; none: vital interest. */
  readonly consent: Maybe;
  readonly from: Term;
  readonly until: Term;
  readonly ended: Maybe;
};
export type Bar = {
  readonly there: Term;
  readonly worker: Maybe;
  readonly organisation: Maybe;
  readonly set: Term;
  readonly lifted: Term;
  /** It came along from another case with her who joined the two; here nobody sees it. */
  readonly came: Term;
};
export type Admission = {
  readonly there: Term;
  readonly organisation: Term;
  readonly worker: Term;
  readonly removed: Term;
};
export type State = {
  readonly now: Term;
  readonly open: Term;
  readonly organisations: readonly Organisation[];
  readonly workers: readonly Worker[];
  readonly namings: readonly Naming[];
  readonly consents: readonly Consent[];
  readonly grants: readonly Grant[];
  readonly bars: readonly Bar[];
  readonly admissions: readonly Admission[];
};

/** The row that is asked about. What a kind of row does not have is not asked. */
export type AskedRow = {
  readonly owner: Term;
  readonly of: Term;
  /** The organisations that it names, by place. */
  readonly names: readonly Term[];
  /** A paper that its keeper has made itself, and that has not closed with the lead. */
  readonly ownCopy: Term;
  /** Who stands in the circle of a place, by place. */
  readonly circle: readonly Term[];
  /** Whom it was written for or by. */
  readonly worker: Term;
  /** The organisation it came from or speaks of. */
  readonly other: Term;
  readonly second: Term;
  readonly consent: Term;
  readonly stands: Term;
  readonly hidden: Term;
  /** Nobody had acknowledged it in time. */
  readonly late: Term;
  /** The lead has answered it: it stays where it was answered. */
  readonly answered: Term;
  readonly answeredBy: Term;
};

export type Shape = {
  readonly organisations: number;
  /** The organisation of each worker, by its place. */
  readonly workers: readonly number[];
  /** Whose each naming is. */
  readonly namings: readonly number[];
  readonly consents: number;
  /** In each consent. */
  readonly lines: number;
  readonly grants: number;
  readonly bars: number;
  readonly admissions: number;
};

/** How large the universe is in which everything is proved; README.md says why that is enough. */
export const shape: Shape = {
  organisations: 4,
  /** The asker, a colleague of hers, and one of another organisation. */
  workers: [0, 0, 1],
  namings: [0, 0, 1, 1],
  consents: 2,
  lines: 2,
  grants: 2,
  bars: 3,
  admissions: 2,
};
export const asker = 0;

const range = <Item>(many: number, make: (n: number) => Item): Item[] =>
  Array.from({ length: many }, (_, n) => make(n));
const b = boolVariable;
const i = intVariable;
const places = (many: number): number[] => range(many, (n) => n);
const wordIn =
  (words: readonly string[]) =>
  (name: string): Term =>
    choiceVariable(name, words.map(codeOf));
const kindIn = wordIn(kinds);
const classIn = wordIn(classes);
/** Facts that name an organisation, a worker or a consent, by place. */
const placesIn = (size: Shape) => {
  const in_ =
    (many: number) =>
    (name: string): Term =>
      choiceVariable(name, places(many));
  return {
    organisationIn: in_(size.organisations),
    workerIn: in_(size.workers.length),
    consentIn: in_(size.consents),
  };
};
const maybe = (name: string, make = i): Maybe => ({ value: make(name), none: b(`${name} is none`) });
const record = <Key extends string>(keys: readonly Key[], name: string): Record<Key, Term> =>
  Object.fromEntries(keys.map((key) => [key, b(`${name} ${key}`)])) as Record<Key, Term>;

/** Every state of the universe at once: all facts are variables. */
export function anyState(size: Shape = shape): State {
  const { organisationIn, workerIn, consentIn } = placesIn(size);
  return {
    // Days are counted from today: moved all together, they change nothing.
    now: int(0),
    open: b('open'),
    organisations: range(size.organisations, (n) => ({
      kind: kindIn(`organisation ${n} kind`),
      on: b(`organisation ${n} on`),
      left: maybe(`organisation ${n} left`),
      leads: b(`organisation ${n} leads`),
      said: { there: b(`organisation ${n} said`), hidden: b(`organisation ${n} hidden`) },
    })),
    workers: size.workers.map((organisation, n) => ({
      organisation,
      roles: record(roles, `worker ${n} role`),
      ended: maybe(`worker ${n} ended`),
      over: size.workers.map((_, m) => b(`worker ${n} over ${m}`)),
    })),
    namings: size.namings.map((worker, n) => ({
      there: b(`naming ${n}`),
      worker,
      standing: wordIn(standings)(`naming ${n} standing`),
      classes: record(classes, `naming ${n} class`),
      from: i(`naming ${n} from`),
      until: maybe(`naming ${n} until`),
      ended: maybe(`naming ${n} ended`),
    })),
    consents: range(size.consents, (n) => ({
      there: b(`consent ${n}`),
      network: b(`consent ${n} network`),
      from: i(`consent ${n} from`),
      until: i(`consent ${n} until`),
      withdrawn: maybe(`consent ${n} withdrawn`),
      lines: range(size.lines, (m) => ({
        there: b(`consent ${n} line ${m}`),
        owner: organisationIn(`consent ${n} line ${m} owner`),
        receiver: organisationIn(`consent ${n} line ${m} receiver`),
        of: classIn(`consent ${n} line ${m} class`),
        gone: b(`consent ${n} line ${m} gone`),
      })),
    })),
    grants: range(size.grants, (n) => ({
      there: b(`grant ${n}`),
      owner: organisationIn(`grant ${n} owner`),
      receiver: organisationIn(`grant ${n} receiver`),
      of: classIn(`grant ${n} class`),
      consent: maybe(`grant ${n} consent`, consentIn),
      from: i(`grant ${n} from`),
      until: i(`grant ${n} until`),
      ended: maybe(`grant ${n} ended`),
    })),
    bars: range(size.bars, (n) => ({
      there: b(`bar ${n}`),
      worker: maybe(`bar ${n} worker`, workerIn),
      organisation: maybe(`bar ${n} organisation`, organisationIn),
      set: i(`bar ${n} set`),
      lifted: b(`bar ${n} lifted`),
      came: b(`bar ${n} came`),
    })),
    admissions: range(size.admissions, (n) => ({
      there: b(`admission ${n}`),
      organisation: organisationIn(`admission ${n} organisation`),
      worker: workerIn(`admission ${n} worker`),
      removed: b(`admission ${n} removed`),
    })),
  };
}

export function anyRow(size: Shape = shape): AskedRow {
  const { organisationIn, workerIn, consentIn } = placesIn(size);
  return {
    owner: organisationIn('row owner'),
    of: classIn('row class'),
    names: range(size.organisations, (n) => b(`row names ${n}`)),
    ownCopy: b('row own copy'),
    circle: size.workers.map((_, n) => b(`row circle ${n}`)),
    worker: workerIn('row worker'),
    other: organisationIn('row other'),
    second: organisationIn('row second'),
    consent: consentIn('row consent'),
    stands: wordIn(['draft', 'released', 'sent'])('row stands'),
    hidden: b('row hidden'),
    late: b('row late'),
    answered: b('row answered'),
    answeredBy: workerIn('row answered by'),
  };
}

export const isOneOf = (term: Term, words: readonly string[]): Term =>
  term.op === 'constant'
    ? bool(words.some((word) => codeOf(word) === term.value))
    : some(words, (word) => same(term, int(codeOf(word))));
export const isWord = (term: Term, word: string): Term => same(term, int(codeOf(word)));
