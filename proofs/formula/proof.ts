import { seenBy } from './database.ts';
import { given } from './given.ts';
import { closing } from './invariants/closing.ts';
import type { Given, Invariant } from './invariants/invariant.ts';
import { narrowing } from './invariants/narrowing.ts';
import { widening } from './invariants/widening.ts';
import { wellFormed } from './kept.ts';
import type { Question } from './questions.ts';
import { adding, byDrawer, byRoom, correcting, questions } from './questions.ts';
import { whileAccountLives } from './sentences/sight.ts';
import type { Catalogue } from './sql/catalogue.ts';
import type { AskedRow, State } from './state.ts';
import { anyRow, anyState, asker } from './state.ts';
import type { Term } from './term.ts';
import { and, no, not, or, same } from './term.ts';

/** What is to be proved, as formulas that no state may satisfy. */

export type Claim = {
  readonly name: string;
  readonly question: string;
  /** A state in which the claim fails. */
  readonly fails: Term;
  /** In that state the database shows more than the sentences: a leak. Otherwise it hides what should be seen. */
  readonly leaks: Term;
  /** States in which the row is asked about at all. */
  readonly asks: Term;
};

export const state = anyState();
export const row = anyRow();

export type Policies = readonly { readonly table: string; readonly name: string; readonly text: string }[];

/** These lie in rooms of organisations, which no case has. */
const inOrganisationRooms = ['app.consultation', 'app.consultation_taken'];

const tablesWith = (policies: Policies, policy: string): string[] =>
  policies.filter(({ name }) => name === policy).map(({ table }) => table);

/** Every question, with the tables that are asked: those named, and all others whose policy is the usual one. */
export function asked(policies: Policies, of: State = state): Question[] {
  const named = questions(of);
  const known = new Set([...inOrganisationRooms, ...named.flatMap(({ tables }) => tables)]);
  // What holds for notes holds for every table that has the same policy.
  const usual = policies.find(({ table, name }) => table === 'app.note' && name === 'see')!.text;
  const byTheRoom = policies.filter(({ name, text }) => name === 'see' && text === usual).map(({ table }) => table);
  const rest = byTheRoom.filter((table) => !known.has(table));
  return [
    byRoom(rest),
    byDrawer(rest),
    adding(tablesWith(policies, 'add')),
    correcting(tablesWith(policies, 'correct')),
    ...named,
  ];
}

const isSlip = (name: string): boolean => name.startsWith('a slip');

/** Tables of the same policy and the same question are one claim. */
function groups(question: Question, catalogue: Catalogue): string[][] {
  const nameOf = (table: string): string =>
    JSON.stringify(catalogue.policies.get(`${table} ${question.policy}`) ?? table, (key, value) =>
      key === 'location' ? undefined : value,
    );
  return [
    ...Map.groupBy(question.tables, (table) => `${nameOf(table)} ${isSlip(question.name) ? table : ''}`).values(),
  ];
}

/** The database lets the asker see exactly what the sentences say, in every state. */
export function equalities(
  catalogue: Catalogue,
  all: readonly Question[],
  of: State = state,
  line: AskedRow = row,
): Claim[] {
  return all.flatMap((question) =>
    groups(question, catalogue).map((tables): Claim => {
      const { seen, lies } = seenBy(catalogue, question, tables[0]!, of, line);
      const says = whileAccountLives(of, asker, question.sentences(of, line));
      const asks = and(wellFormed(of, line), question.when(of, line), lies);
      const differ = and(not(same(seen, says)), or(seen, question.made(of, line)));
      return {
        name: `${question.name} (${tables.length === 1 ? tables[0] : `${tables.length} tables`})`,
        question: question.name,
        fails: and(asks, differ),
        leaks: seen,
        asks,
      };
    }),
  );
}

/**
 * Which paper lies in which drawer is what the database works out. That each lies with its keeper, in one of the two drawers there, is proved
 * by itself: what lies elsewhere would be asked about nowhere.
 */
export const kept = (catalogue: Catalogue, all: readonly Question[]): Claim[] =>
  all
    .filter(({ name }) => isSlip(name))
    .map((question) => {
      const { lies } = seenBy(catalogue, question, question.tables[0]!, state, row);
      const asks = and(wellFormed(state, row), question.when(state, row));
      const somewhere = or(...[true, false].map((hidden) => given(lies, new Map([[row.hidden, hidden]]))));
      return {
        name: `${question.name} lies with its keeper`,
        question: question.name,
        fails: and(asks, not(somewhere)),
        leaks: no,
        asks,
      };
    });

/** What the database gives to the asker, worked out once for a state and a question. */
function gives(catalogue: Catalogue, all: readonly Question[]): Given {
  const done = new Map<State, Map<string, Term>>();
  const found: Given = (name, of = state) => {
    const inState = done.get(of) ?? new Map<string, Term>();
    done.set(of, inState);
    const known = inState.get(name);
    if (known) return known;
    const chosen = all.filter((each) => name === 'anything' || each.name === name);
    if (chosen.length === 0) throw new Error(`nothing is asked as ${name}`);
    const seen = chosen.map((question) => {
      const { seen: sees, lies } = seenBy(catalogue, question, question.tables[0]!, of, row);
      return name === 'anything' ? and(sees, lies, question.when(of, row)) : sees;
    });
    inState.set(name, or(...seen));
    return inState.get(name)!;
  };
  return found;
}

/** What never happens, whatever the sentences say. */
export function never(
  catalogue: Catalogue,
  all: readonly Question[],
  which: readonly Invariant[] = [...closing, ...narrowing, ...widening],
): Claim[] {
  const sees = gives(catalogue, all);
  return which.map(({ name, holds }) => ({
    name,
    question: 'a line in a room',
    fails: and(wellFormed(state, row), not(holds(state, row, sees))),
    leaks: no,
    asks: wellFormed(state, row),
  }));
}
