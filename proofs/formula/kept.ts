import { endless } from './codes.ts';
import type { AskedRow, Maybe, State } from './state.ts';
import { isOneOf, isWord } from './state.ts';
import type { Term } from './term.ts';
import { and, atMost, hasOneValue, implies, int, less, not, or, plus, same, some } from './term.ts';

/** What every state keeps to: the values that a fact can have, and what tables and acts keep true. */

const past = (day: Maybe, now: Term): Term => or(day.none, atMost(day.value, now));
const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((first, n) => items.slice(n + 1).map((second): [Item, Item] => [first, second]));

/** Each fact has one of the values of its type. Of constants there is nothing to say. */
function typed(state: State, row: AskedRow): Term[] {
  const day = (term: Term): Term => and(less(int(-endless), term), less(term, int(endless)));
  const days = [
    state.now,
    ...state.organisations.map(({ left }) => left.value),
    ...state.workers.map(({ ended }) => ended.value),
    ...state.namings.flatMap(({ from, until, ended }) => [from, until.value, ended.value]),
    ...[...state.consents, ...state.grants].flatMap(({ from, until }) => [from, until]),
    ...state.consents.map(({ withdrawn }) => withdrawn.value),
    ...state.grants.map(({ ended }) => ended.value),
    ...state.bars.map(({ set }) => set),
  ];
  const choices = [
    ...state.organisations.map(({ kind }) => kind),
    ...state.namings.map(({ standing }) => standing),
    ...linesOf(state).flatMap(({ owner, receiver, of }) => [owner, receiver, of]),
    ...state.grants.map(({ consent }) => consent.value),
    ...state.bars.flatMap(({ worker, organisation }) => [worker.value, organisation.value]),
    ...state.admissions.flatMap(({ organisation, worker }) => [organisation, worker]),
    ...[row.owner, row.of, row.worker, row.other, row.second, row.consent, row.stands],
  ];
  return [...days.map(day), ...choices.map(hasOneValue)];
}

const linesOf = ({ consents, grants }: State) => [...consents.flatMap(({ lines }) => lines), ...grants];

const keptOfLead = ({ organisations }: State): Term[] => [
  some(organisations, ({ leads }) => leads),
  ...pairs(organisations).map(([one, other]) => not(and(one.leads, other.leads))),
  ...organisations.map(({ leads, on, left }) => implies(leads, and(on, left.none))),
];

function keptOfNamings({ organisations, workers, namings }: State): Term[] {
  return [
    ...namings.map(({ there, worker, classes, from, until }) =>
      and(
        implies(there, and(organisations[workers[worker]!.organisation]!.on, classes.case)),
        or(until.none, atMost(from, until.value)),
      ),
    ),
    ...pairs(namings).flatMap(([one, other]) => {
      const both = and(one.there, other.there, one.ended.none, other.ended.none);
      if (one.worker === other.worker) return [not(both)];
      if (workers[one.worker]!.organisation !== workers[other.worker]!.organisation) return [];
      return [not(and(both, same(one.standing, other.standing), not(isWord(one.standing, 'member'))))];
    }),
  ];
}

function keptOfBars({ bars }: State): Term[] {
  const isSame = (x: Maybe, y: Maybe): Term => and(not(x.none), not(y.none), same(x.value, y.value));
  return [
    ...bars.map(({ worker, organisation, came }) =>
      and(not(same(worker.none, organisation.none)), implies(came, not(worker.none))),
    ),
    ...pairs(bars).map(([x, y]) =>
      not(
        and(
          ...[x, y].flatMap(({ there, lifted, came }) => [there, not(lifted), not(came)]),
          or(isSame(x.worker, y.worker), isSame(x.organisation, y.organisation)),
        ),
      ),
    ),
  ];
}

/**
 * What the tables' own constraints and the acts keep true, rule by rule; `aDay` is how long a day is in the state. kept.test.ts asks each
 * of the states that acts lead to.
 */
export function keptBy(state: State, aDay = 1): Readonly<Record<string, Term>> {
  const { now, organisations, workers, namings, consents, grants, bars } = state;
  const year = 365 * aDay;
  return {
    'one organisation holds the lead; it is there and has not left': and(...keptOfLead(state)),
    'what has ended has ended by today: acts write the moment at which they are done': and(
      ...organisations.map(({ left }) => past(left, now)),
      ...consents.map(({ withdrawn }) => past(withdrawn, now)),
      ...[...grants, ...namings].map(({ ended }) => past(ended, now)),
      ...bars.map(({ set }) => atMost(set, now)),
    ),
    'co-ordinators and researchers are invited to no case': and(
      ...organisations.map(({ on, kind }) => implies(on, not(isOneOf(kind, ['regional-network', 'research'])))),
    ),
    'namings are of organisations on the case, with class case, one a worker and one lead and backup at a time': and(
      ...keptOfNamings(state),
    ),
    'a team lead is over colleagues': and(
      ...workers.flatMap(({ organisation, over }, n) =>
        over.filter((_, m) => m === n || workers[m]!.organisation !== organisation).map(not),
      ),
    ),
    'a consent lasts at most a year': and(
      ...consents.map(({ from, until }) => and(less(from, until), atMost(until, plus(from, year)))),
    ),
    'a grant lasts at most a year, on vital interest a week': and(
      ...grants.map(({ from, until, consent }) =>
        and(
          less(from, until),
          atMost(until, plus(from, year)),
          implies(consent.none, atMost(until, plus(from, 7 * aDay))),
        ),
      ),
    ),
    'a grant rests on a consent that there is': and(
      ...grants.map(({ there, consent }) =>
        implies(
          and(there, not(consent.none)),
          some(consents, (each, n) => and(each.there, same(consent.value, int(n)))),
        ),
      ),
    ),
    'a line runs between two, and stands once in its consent': and(
      ...linesOf(state).map(({ owner, receiver }) => not(same(owner, receiver))),
      ...consents.flatMap(({ lines }) =>
        pairs(lines).map(([x, y]) =>
          not(and(x.there, y.there, same(x.owner, y.owner), same(x.receiver, y.receiver), same(x.of, y.of))),
        ),
      ),
    ),
    'a bar is on a worker or an organisation, one of this case that stands': and(...keptOfBars(state)),
  };
}

/** A state as the product can have it, and a row that there can be. */
export const wellFormed = (state: State, row: AskedRow): Term =>
  and(...typed(state, row), ...Object.values(keptBy(state)));
