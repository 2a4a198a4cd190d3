import type { AskedRow, Class, Grant, State } from './state.ts';
import { asker, isOneOf, isWord } from './state.ts';
import type { Term } from './term.ts';
import { and, atMost, every, implies, int, less, no, not, or, plus, same, some, yes } from './term.ts';

/** What must hold in every state, whatever the rules are made of. Asked of what the database gives, not of the sentences. */

/** What the database lets the asker see in a state, by the name of the question. */
export type Given = (question: string, state?: State) => Term;
export type Invariant = { readonly name: string; readonly holds: (state: State, row: AskedRow, sees: Given) => Term };

const line = 'a line in a room';
const add = 'adding a line to a room';
const part = 'a part and its workers';
const place = 'where she is';

const own = 0;
const isOwn = (row: AskedRow): Term => same(row.owner, int(own));
const kindIs = (state: State, ...kinds: string[]): Term => isOneOf(state.organisations[own]!.kind, kinds);
const classIs = (row: AskedRow, ...of: Class[]): Term => isOneOf(row.of, of);
const ofOwner = (state: State, row: AskedRow, what: (n: number) => Term): Term =>
  some(state.organisations, (_, n) => and(same(row.owner, int(n)), what(n)));
const hidden = (state: State, n: number): Term => {
  const { kind, said } = state.organisations[n]!;
  return or(and(said.there, said.hidden), and(not(said.there), isWord(kind, 'shelter')));
};
/** A grant of exactly that room to the asker's organisation. */
const isOfRoom = (grant: Grant, row: AskedRow): Term =>
  and(grant.there, same(grant.owner, row.owner), same(grant.receiver, int(own)), same(grant.of, row.of));
const barred = (state: State): Term =>
  some(state.bars, ({ there, lifted, worker }) =>
    and(there, not(lifted), not(worker.none), same(worker.value, int(asker))),
  );
const hersNow = (state: State, of?: Term): Term =>
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
const leadsColleague = (state: State): Term =>
  and(
    state.workers[asker]!.roles['team-lead'],
    some(state.workers[asker]!.over, (each) => each),
  );
/** Nobody sees by a grant for which this is not so. */
const onlyByGrant = (state: State, row: AskedRow, seen: Term, so: (grant: Grant) => Term): Term =>
  implies(
    and(seen, not(isOwn(row))),
    some(state.grants, (grant) => and(isOfRoom(grant, row), so(grant))),
  );
const consentOf = (state: State, grant: Grant, so: (n: number) => Term): Term =>
  or(
    grant.consent.none,
    some(state.consents, (_, n) => and(same(grant.consent.value, int(n)), so(n))),
  );
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

const closing: readonly Invariant[] = [
  {
    name: 'withdrawn: nobody reads another organisation by that consent',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) => consentOf(state, grant, (n) => state.consents[n]!.withdrawn.none)),
  },
  {
    name: 'run out: nobody reads another organisation by that consent',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) =>
        consentOf(state, grant, (n) => less(state.now, state.consents[n]!.until)),
      ),
  },
  {
    name: 'narrowed: nobody reads by a line that the consent holds no more',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) =>
        consentOf(state, grant, (n) =>
          some(state.consents[n]!.lines, (each) =>
            and(
              each.there,
              not(each.gone),
              same(each.owner, row.owner),
              same(each.receiver, int(own)),
              same(each.of, row.of),
            ),
          ),
        ),
      ),
  },
  {
    name: 'vital interest opens for a week and no longer, any grant for a year',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) =>
        and(less(state.now, plus(grant.from, 365)), implies(grant.consent.none, less(state.now, plus(grant.from, 7)))),
      ),
  },
  {
    name: 'barred: absent from every kind of row',
    holds: (state, _, sees) => implies(barred(state), not(sees('anything'))),
  },
  {
    name: 'an account that has ended sees nothing',
    holds: (state, _, sees) => {
      const { ended } = state.workers[asker]!;
      return implies(and(not(ended.none), atMost(ended.value, state.now)), not(sees('anything')));
    },
  },
  {
    name: 'a closed case: only its lead and backup read, only at home, and nobody adds',
    holds: (state, row, sees) =>
      implies(
        not(state.open),
        and(
          not(sees(add)),
          implies(
            sees(line),
            and(
              isOwn(row),
              some(state.namings, ({ worker, there, standing }) =>
                worker === asker ? and(there, isOneOf(standing, ['lead', 'backup'])) : no,
              ),
            ),
          ),
        ),
      ),
  },
  {
    name: 'an organisation that has left reads nothing of others',
    holds: (state, row, sees) =>
      implies(not(state.organisations[own]!.left.none), implies(or(sees(line), sees(place)), isOwn(row))),
  },
];

const narrowing: readonly Invariant[] = [
  {
    name: 'nobody reads wider than she is named, but a team lead case and coordination of those she leads',
    holds: (state, row, sees) =>
      implies(
        sees(line),
        or(hersNow(state, row.of), and(leadsColleague(state), isOwn(row), classIs(row, 'case', 'coordination'))),
      ),
  },
  {
    name: 'who is neither named nor leads one who is sees nothing but, as officer, the log and bars',
    holds: (state, _, sees) =>
      implies(
        not(or(hersNow(state), leadsColleague(state), state.workers[asker]!.roles['data-protection-officer'])),
        not(sees('anything')),
      ),
  },
  {
    name: 'no chain: what is granted to one is not read by a third',
    holds: (state, row, sees) => onlyByGrant(state, row, sees(line), () => yes),
  },
  {
    name: 'hidden: the part is seen by its own, the lead and its safety circle alone',
    holds: (state, row, sees) =>
      implies(
        and(
          sees(part),
          not(isOwn(row)),
          ofOwner(state, row, (n) => hidden(state, n)),
        ),
        or(
          state.organisations[own]!.leads,
          some(state.admissions, (each) =>
            and(each.there, not(each.removed), same(each.organisation, row.owner), same(each.worker, int(asker))),
          ),
        ),
      ),
  },
  {
    name: 'hidden: nothing runs between that organisation and any but the lead',
    holds: (state, row, sees) =>
      implies(
        and(sees(line), not(isOwn(row))),
        and(
          implies(
            ofOwner(state, row, (n) => hidden(state, n)),
            state.organisations[own]!.leads,
          ),
          implies(
            hidden(state, own),
            ofOwner(state, row, (n) => state.organisations[n]!.leads),
          ),
        ),
      ),
  },
  {
    name: 'police and prosecutor read of others their justice lines alone',
    holds: (state, row, sees) =>
      implies(and(sees(line), not(isOwn(row)), kindIs(state, 'police', 'prosecutor')), classIs(row, 'justice')),
  },
  {
    name: 'counsel never reads social, health and wellbeing of others',
    holds: (state, row, sees) =>
      implies(
        and(sees(line), not(isOwn(row)), kindIs(state, 'counsel')),
        not(classIs(row, 'social', 'health', 'wellbeing')),
      ),
  },
  {
    name: 'immigration reads nothing of others and sees no part but its own',
    holds: (state, row, sees) =>
      implies(and(kindIs(state, 'immigration'), not(isOwn(row))), not(or(sees(line), sees(part)))),
  },
  {
    name: 'support, identity, location, the case room and what is hers are never read by another organisation',
    holds: (_state, row, sees) =>
      implies(and(sees(line), not(isOwn(row))), not(classIs(row, 'support', 'identity', 'location', 'case', 'hers'))),
  },
  {
    name: 'where she is: only those in the circle of that row, named for location, of a service organisation',
    holds: (state, row, sees) =>
      and(
        not(and(sees(line), classIs(row, 'location'))),
        implies(
          or(sees(place), sees('the circle of where she is')),
          and(
            row.circle[asker]!,
            some(state.namings, ({ there, worker, classes }) => (worker === asker ? and(there, classes.location) : no)),
            not(kindIs(state, 'counsel', 'police', 'prosecutor', 'immigration')),
          ),
        ),
      ),
  },
  {
    name: 'everyone adds only at home',
    holds: (_, row, sees) => implies(sees(add), isOwn(row)),
  },
  {
    name: 'a bar is never seen by one whom it is on, nor by her whose organisation it is on',
    holds: (state, _, sees) => {
      const { worker, organisation } = state.bars[0]!;
      return implies(
        sees('a bar'),
        and(
          or(worker.none, not(same(worker.value, int(asker)))),
          or(organisation.none, not(same(organisation.value, int(own)))),
        ),
      );
    },
  },
  {
    name: 'bars are seen in the organisation of the lead alone',
    holds: (state, _, sees) => implies(sees('a bar'), state.organisations[own]!.leads),
  },
];

/** Two states that differ in one fact. */
const widening: readonly Invariant[] = [
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

export const invariants: readonly Invariant[] = [...closing, ...narrowing, ...widening];
