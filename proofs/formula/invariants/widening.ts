import type { State } from '../state.ts';
import { and, every, implies, int, no, not, same, some } from '../term.ts';
import type { Invariant } from './invariant.ts';
import { add, hidden, leadsColleague, line, ofOwner, own, part, place } from './invariant.ts';

const changed = <Key extends keyof State>(state: State, key: Key, value: State[Key]): State => ({
  ...state,
  [key]: value,
});
/** The same state without the last fact of a sort. */
const withoutLast = (state: State, key: 'bars' | 'consents' | 'grants' | 'admissions' | 'namings'): State =>
  changed(
    state,
    key,
    state[key].map((each, n, all) => (n === all.length - 1 ? { ...each, there: no } : each)) as never,
  );

/** Two states that differ in one fact. */
export const widening: readonly Invariant[] = [
  {
    name: 'one bar more opens no room and no part',
    holds: (state, _, sees) =>
      every([line, part, place, add], (each) => implies(sees(each), sees(each, withoutLast(state, 'bars')))),
  },
  {
    name: 'nobody widens herself: naming another gives the namer no sight, unless she is team lead over her',
    holds: (state, _, sees) =>
      implies(
        not(leadsColleague(state)),
        every([line, part, place, add], (each) => same(sees(each), sees(each, withoutLast(state, 'namings')))),
      ),
  },
  {
    name: 'nobody widens herself: what her organisation grants to others opens nothing to her',
    holds: (state, _, sees) =>
      implies(
        same(state.grants.at(-1)!.owner, int(own)),
        every([line, part, place, add], (each) => same(sees(each), sees(each, withoutLast(state, 'grants')))),
      ),
  },
  {
    name: 'a consent opens no room by itself',
    holds: (state, _, sees) =>
      implies(
        not(
          some(state.grants, ({ consent }) =>
            and(not(consent.none), same(consent.value, int(state.consents.length - 1))),
          ),
        ),
        every([line, place, add], (each) => same(sees(each), sees(each, withoutLast(state, 'consents')))),
      ),
  },
  {
    name: 'a safety circle opens the part of a hidden organisation and nothing else',
    holds: (state, row, sees) => {
      const before = withoutLast(state, 'admissions');
      return and(
        every([line, place, add], (each) => same(sees(each), sees(each, before))),
        implies(
          and(sees(part), not(sees(part, before))),
          ofOwner(state, row, (n) => hidden(state, n)),
        ),
      );
    },
  },
];
