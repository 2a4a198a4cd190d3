import type { AskedRow, State } from '../state.ts';
import { isOneOf, isWord } from '../state.ts';
import type { Term } from '../term.ts';
import { and, both, every, implies, not, or, same, some, yes } from '../term.ts';
import {
  accountLives,
  actsAsLead,
  consentOpens,
  grantCounts,
  inOneNetwork,
  is,
  isHidden,
  isNamedAs,
  isNamedFor,
  isNamedForClass,
  isPresent,
  isService,
  organisationIsBarred,
  watchesAsTeamLead,
  workerIsBarred,
} from './standing.ts';

/** access.md, sentence by sentence: who sees which row. One formula for each kind of row, of a worker and the row that is asked about. */

const mine = (state: State, worker: number): number => state.workers[worker]!.organisation;
const isMine = (state: State, worker: number, organisation: Term): Term => is(organisation, mine(state, worker));
/** The organisation at that place, whichever it is. */
const of = (state: State, place: Term, what: (organisation: number) => Term): Term =>
  some(state.organisations, (_, n) => both(is(place, n), () => what(n)));

/** 3 and 11: a room of the own organisation, for the classes that she is named for; `location` is no room to read. */
const readsAtHome = (state: State, worker: number, row: AskedRow): Term =>
  and(isMine(state, worker, row.owner), isNamedFor(state, worker, row.of), not(isWord(row.of, 'location')));

/** 6: another's room that has been granted to hers, when she is named for that class on her own team. */
const readsByGrant = (state: State, worker: number, row: AskedRow): Term =>
  both(and(isNamedFor(state, worker, row.of), not(isMine(state, worker, row.owner))), () =>
    some(state.grants, (grant) =>
      both(same(grant.of, row.of), () =>
        of(state, row.owner, (owner) => grantCounts(state, grant, owner, mine(state, worker))),
      ),
    ),
  );

/** Section 4, owner's team lead. */
const readsAsTeamLead = (state: State, worker: number, row: AskedRow): Term =>
  and(isMine(state, worker, row.owner), isOneOf(row.of, ['case', 'coordination']), watchesAsTeamLead(state, worker));

export const readsRoom = (state: State, worker: number, row: AskedRow): Term =>
  or(readsAtHome(state, worker, row), readsByGrant(state, worker, row), readsAsTeamLead(state, worker, row));

/** 2, and section 5 (closed: read only): everyone writes only in rooms of the own organisation, for which she is named. */
export const writes = (state: State, worker: number, row: AskedRow): Term =>
  and(isMine(state, worker, row.owner), isNamedFor(state, worker, row.of), state.open);

/** 1: for everybody else it does not exist. */
export const seesCase = (state: State, worker: number): Term =>
  or(isNamedForClass(state, worker, 'case'), watchesAsTeamLead(state, worker));

/** On the case, not left and not barred: what others open reaches it (section 5, 12). */
const isReached = (state: State, organisation: number): Term =>
  and(isPresent(state, organisation), not(organisationIsBarred(state, organisation)));

/** 10: admitted by name, of a service organisation, while she is named on the case. */
const standsInSafetyCircle = (state: State, worker: number, organisation: number): Term =>
  and(
    isService(state, mine(state, worker)),
    isReached(state, mine(state, worker)),
    isPresent(state, organisation),
    some(state.admissions, (each) =>
      and(each.there, not(each.removed), is(each.organisation, organisation), is(each.worker, worker)),
    ),
  );

/** 10: the lead; those in the same network consent; the owner of a room that is granted to hers. */
const isOpenTo = (state: State, own: number, organisation: number): Term =>
  or(
    state.organisations[organisation]!.leads,
    and(
      isReached(state, own),
      isPresent(state, organisation),
      not(isHidden(state, own)),
      inOneNetwork(state, own, organisation),
    ),
    some(state.grants, (grant) => grantCounts(state, grant, organisation, own)),
  );

function seesPartOf(state: State, worker: number, organisation: number): Term {
  const own = mine(state, worker);
  const { kind, leads } = state.organisations[own]!;
  const others = (): Term =>
    and(
      not(isWord(kind, 'immigration')),
      or(
        // 12: a bar closes what is others' to an organisation that has got the lead while barred, too.
        and(leads, not(organisationIsBarred(state, own))),
        and(
          state.open,
          or(
            and(isHidden(state, organisation), standsInSafetyCircle(state, worker, organisation)),
            and(not(isHidden(state, organisation)), isOpenTo(state, own, organisation)),
          ),
        ),
      ),
    );
  return both(and(state.organisations[organisation]!.on, isNamedForClass(state, worker, 'case')), () =>
    organisation === own ? yes : others(),
  );
}

/** 10: a part is open to her. */
export const seesPart = (state: State, worker: number, row: AskedRow): Term =>
  of(state, row.owner, (organisation) => seesPartOf(state, worker, organisation));

/** 10: what names a hidden organisation is open at the lead's alone. */
const keepsNames = (state: State, keeper: Term, names: readonly Term[]): Term =>
  or(
    of(state, keeper, (n) => state.organisations[n]!.leads),
    every(names, (named, n) => implies(and(named, not(is(keeper, n))), not(isHidden(state, n)))),
  );

/** Section 5: by members of the slip's organisation on the case; 5 b (b): what it has made itself stays. */
export const seesSlip = (state: State, worker: number, row: AskedRow): Term =>
  and(
    isMine(state, worker, row.owner),
    isNamedForClass(state, worker, 'case'),
    or(row.ownCopy, keepsNames(state, row.owner, row.names)),
  );

/** Section 5 (käyttöloki) and 5 b (g): the own organisation's; its officer reads all but what names a hidden one. */
export const seesLog = (state: State, worker: number, row: AskedRow): Term =>
  and(
    isMine(state, worker, row.owner),
    or(
      and(
        isNamedForClass(state, worker, 'case'),
        or(
          not(row.hidden),
          of(state, row.owner, (n) => or(state.organisations[n]!.leads, isHidden(state, n))),
        ),
      ),
      and(
        not(row.hidden),
        of(state, row.owner, (n) => state.organisations[n]!.on),
        state.workers[worker]!.roles['data-protection-officer'],
        not(workerIsBarred(state, worker)),
      ),
    ),
  );

/** 11: named for location, of a service organisation, in the row's own circle; section 5: not when left, closed or barred. */
export const seesPlace = (state: State, worker: number, row: AskedRow): Term =>
  and(
    row.circle[worker]!,
    isNamedForClass(state, worker, 'location'),
    isService(state, mine(state, worker)),
    or(isMine(state, worker, row.owner), and(state.open, isReached(state, mine(state, worker)))),
  );

/** Section 3 (disclosure, what was handed over): the receiver's own team, for that class and for coordination. */
export const seesReceived = (state: State, worker: number, row: AskedRow): Term =>
  and(
    isMine(state, worker, row.owner),
    isNamedFor(state, worker, row.of),
    isNamedForClass(state, worker, 'coordination'),
    keepsNames(state, row.owner, row.names),
  );

/** Section 3 (disclosure, draft): lines chosen for the investigation are read by the owner's team; a draft by its author. */
export const seesChosen = (state: State, worker: number, row: AskedRow): Term =>
  and(
    isMine(state, worker, row.owner),
    isNamedForClass(state, worker, 'account'),
    isNamedForClass(state, worker, 'case'),
    or(
      isWord(row.stands, 'sent'),
      of(state, row.owner, (owner) => consentOpens(state, row.consent, owner, row.other, 'account')),
    ),
    implies(isWord(row.stands, 'draft'), is(row.worker, worker)),
  );

/** Section 3 (justice: what has been handed over), 10. */
export const seesHandedOver = (state: State, worker: number, row: AskedRow): Term =>
  and(
    isMine(state, worker, row.owner),
    isNamedForClass(state, worker, 'justice'),
    keepsNames(state, row.owner, row.names),
  );

const leadsTheCase = (state: State, worker: number): Term =>
  and(state.organisations[mine(state, worker)]!.leads, actsAsLead(state, worker));

/**
 * 12: the acting lead of the case and the officer of the lead's organisation, never the barred; of one that came along from a joined case
 * nobody here (decision 27). `n` is the place of the bar.
 */
export const seesBar = (state: State, worker: number, n: number): Term => {
  const bar = state.bars[n]!;
  const officer = and(
    state.workers[worker]!.roles['data-protection-officer'],
    state.organisations[mine(state, worker)]!.leads,
    not(workerIsBarred(state, worker)),
  );
  return and(
    bar.there,
    not(bar.lifted),
    not(bar.came),
    not(and(not(bar.worker.none), is(bar.worker.value, worker))),
    not(and(not(bar.organisation.none), is(bar.organisation.value, mine(state, worker)))),
    or(officer, leadsTheCase(state, worker)),
  );
};

/** 10: who is in a safety circle is read by the two who may admit. */
export const seesAdmission = (state: State, worker: number, n: number): Term => {
  const each = state.admissions[n]!;
  const hers = and(is(each.organisation, mine(state, worker)), actsAsLead(state, worker));
  return and(each.there, or(leadsTheCase(state, worker), hers));
};

/**
 * 5 b (a): a warning goes to lead and backup of the organisation that holds it. Whom its clock opens it to the text leaves open; decision 36
 * says: to all who read the case there. Decision 39: it stays with those whom its sender was told of, and what names a hidden organisation closes
 * with the lead once it has been dealt with.
 */
export const seesAlert = (state: State, worker: number, row: AskedRow): Term =>
  and(
    isMine(state, worker, row.owner),
    or(not(row.answered), keepsNames(state, row.owner, row.names)),
    or(
      isNamedAs(state, worker, ['lead', 'backup']),
      and(row.late, or(isNamedForClass(state, worker, 'case'), watchesAsTeamLead(state, worker))),
    ),
  );

/** Section 5 (lead passes): while a part is hidden, asked by the lead of the case and answered by that organisation's acting lead. */
export const seesHandOverQuestion = (state: State, worker: number, row: AskedRow): Term =>
  and(
    actsAsLead(state, worker),
    or(
      isMine(state, worker, row.owner),
      and(isMine(state, worker, row.other), state.organisations[mine(state, worker)]!.leads),
    ),
  );

/**
 * 5 b (g): by the officer who has asked, and by the acting lead of that organisation's part; what has been answered by her who did, and else in the
 * lead's keeping.
 */
export const seesNameRequest = (state: State, worker: number, row: AskedRow): Term => {
  const hers = and(state.workers[worker]!.roles['data-protection-officer'], not(workerIsBarred(state, worker)));
  return or(
    and(is(row.worker, worker), hers),
    and(
      not(is(row.worker, worker)),
      isMine(state, worker, row.owner),
      actsAsLead(state, worker),
      or(not(row.answered), is(row.answeredBy, worker), state.organisations[mine(state, worker)]!.leads),
    ),
  );
};

/** Sentence 10 and 5 b (c): a line that names another organisation is there for one who reads the line and sees that part. */
export const seesAttendee = (state: State, worker: number, row: AskedRow): Term =>
  and(
    readsRoom(state, worker, row),
    of(state, row.other, (organisation) => seesPartOf(state, worker, organisation)),
  );

/** 5 b: an answer on two rows tells that both are there, so it is for those who read both rooms; the other organisation's is of the same class. */
export const seesMatch = (state: State, worker: number, row: AskedRow): Term =>
  and(readsRoom(state, worker, row), readsRoom(state, worker, { ...row, owner: row.other }));

/** A line for one worker, in a room that she reads. */
export const seesOwnLine = (state: State, worker: number, row: AskedRow): Term =>
  and(is(row.worker, worker), readsRoom(state, worker, row));

/** 4: when the account ends, everything ends. */
export const whileAccountLives = (state: State, worker: number, sees: Term): Term =>
  and(accountLives(state, worker), sees);
