import type { AskedRow, Class, Grant, State } from '../state.ts';
import { asker, isOneOf, isWord } from '../state.ts';
import type { Term } from '../term.ts';
import { and, atMost, implies, int, less, no, not, or, same, some, yes } from '../term.ts';

/** What must hold in every state, whatever the rules are made of. Asked of what the database gives, not of the sentences. */

/** What the database lets the asker see in a state, by the name of the question. */
export type Given = (question: string, state?: State) => Term;
export type Invariant = { readonly name: string; readonly holds: (state: State, row: AskedRow, sees: Given) => Term };

export const line = 'a line in a room';
export const add = 'adding a line to a room';
export const part = 'a part and its workers';
export const place = 'where she is';

export const own = 0;
export const isOwn = (row: AskedRow): Term => same(row.owner, int(own));
export const kindIs = (state: State, ...kinds: string[]): Term => isOneOf(state.organisations[own]!.kind, kinds);
export const classIs = (row: AskedRow, ...of: Class[]): Term => isOneOf(row.of, of);
export const ofOwner = (state: State, row: AskedRow, what: (n: number) => Term): Term =>
  some(state.organisations, (_, n) => and(same(row.owner, int(n)), what(n)));
export const hidden = (state: State, n: number): Term => {
  const { kind, said } = state.organisations[n]!;
  return or(and(said.there, said.hidden), and(not(said.there), isWord(kind, 'shelter')));
};
/** A grant of exactly that room to the asker's organisation. */
export const isOfRoom = (grant: Grant, row: AskedRow): Term =>
  and(grant.there, same(grant.owner, row.owner), same(grant.receiver, int(own)), same(grant.of, row.of));
export const barred = (state: State): Term =>
  some(state.bars, ({ there, lifted, worker }) =>
    and(there, not(lifted), not(worker.none), same(worker.value, int(asker))),
  );
export const hersNow = (state: State, of?: Term): Term =>
  some(state.namings, ({ there, worker, classes, from, until, ended }) =>
    worker === asker
      ? and(
          there,
          ended.none,
          atMost(from, state.now),
          or(until.none, less(state.now, until.value)),
          of === undefined ? yes : some(Object.entries(classes), ([each, included]) => and(isWord(of, each), included)),
        )
      : no,
  );
export const leadsColleague = (state: State): Term =>
  and(
    state.workers[asker]!.roles['team-lead'],
    some(state.workers[asker]!.over, (each) => each),
  );
/** Nobody sees by a grant for which this is not so. */
export const onlyByGrant = (state: State, row: AskedRow, seen: Term, so: (grant: Grant) => Term): Term =>
  implies(
    and(seen, not(isOwn(row))),
    some(state.grants, (grant) => and(isOfRoom(grant, row), so(grant))),
  );
export const consentOf = (state: State, grant: Grant, so: (n: number) => Term): Term =>
  or(
    grant.consent.none,
    some(state.consents, (_, n) => and(same(grant.consent.value, int(n)), so(n))),
  );
