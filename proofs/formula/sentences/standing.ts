import { codeOf } from '../codes.ts';
import type { Bar, Class, Grant, Maybe, Naming, Standing, State } from '../state.ts';
import { classes, isOneOf, isWord } from '../state.ts';
import type { Term } from '../term.ts';
import { and, atMost, both, choose, implies, int, less, no, not, or, same, some } from '../term.ts';

/** access.md, sentence by sentence: who stands how on a case. Each function says one clause, and where it is written. */

/** Section 2: organisations of services. */
export const services = [
  'victim-support',
  'ngo',
  'shelter',
  'social-services',
  'health-services',
  'child-protection',
  'assistance-system',
];
const investigation = ['police', 'prosecutor'];

const begun = (day: Term, { now }: State): Term => atMost(day, now);
const ahead = (day: Term, { now }: State): Term => less(now, day);
const lasts = ({ value, none }: Maybe, state: State): Term => or(none, ahead(value, state));
export const is = (place: Term, n: number): Term => same(place, int(n));

/** 4: an account that has ended is nobody's lead, member or officer. */
export const accountLives = (state: State, worker: number): Term => lasts(state.workers[worker]!.ended, state);

/** 4: only accounts with the role worker or team-lead can be named. */
const canBeNamed = (state: State, worker: number): Term =>
  or(state.workers[worker]!.roles.worker, state.workers[worker]!.roles['team-lead']);

const stands = (bar: Bar): Term => and(bar.there, not(bar.lifted));
/** 12. */
export const workerIsBarred = (state: State, worker: number): Term =>
  some(state.bars, (bar) => and(stands(bar), not(bar.worker.none), is(bar.worker.value, worker)));
export const organisationIsBarred = (state: State, organisation: number): Term =>
  some(state.bars, (bar) => and(stands(bar), not(bar.organisation.none), is(bar.organisation.value, organisation)));

/** 3: in its own time. */
const hasItsTime = (state: State, naming: Naming): Term =>
  and(naming.there, begun(naming.from, state), lasts(naming.until, state), lasts(naming.ended, state));

/** 3, 4 and section 5 (closed: the last lead and backup alone): a naming as everybody is shown it who sees that part. */
const isShown = (state: State, naming: Naming): Term =>
  and(
    hasItsTime(state, naming),
    accountLives(state, naming.worker),
    canBeNamed(state, naming.worker),
    or(state.open, isOneOf(naming.standing, ['lead', 'backup'])),
  );

/** 12: beats every other rule. */
const isInForce = (state: State, naming: Naming): Term =>
  and(isShown(state, naming), not(workerIsBarred(state, naming.worker)));

const includes = (naming: Naming, of: Term): Term =>
  some(classes, (each: Class) => and(isWord(of, each), naming.classes[each]));

/** 3: named for that class. */
export const isNamedFor = (state: State, worker: number, of: Term): Term =>
  some(state.namings, (naming) =>
    naming.worker === worker ? and(isInForce(state, naming), includes(naming, of)) : no,
  );
export const isNamedForClass = (state: State, worker: number, of: Class): Term =>
  isNamedFor(state, worker, int(codeOf(of)));

/** 3 and 4: named for class case in one of these standings. */
export const isNamedAs = (state: State, worker: number, standings: readonly Standing[]): Term =>
  some(state.namings, (naming) =>
    naming.worker === worker
      ? and(isInForce(state, naming), naming.classes.case, isOneOf(naming.standing, standings))
      : no,
  );

/** On the case, and has not left (section 5). */
export const isPresent = (state: State, organisation: number): Term => {
  const { on, left } = state.organisations[organisation]!;
  return and(on, lasts(left, state));
};

/** 10: a shelter's part is hidden unless she says otherwise, another's when it has been said. */
export const isHidden = (state: State, organisation: number): Term => {
  const { kind, said } = state.organisations[organisation]!;
  return choose(said.there, said.hidden, isWord(kind, 'shelter'));
};

export const isService = (state: State, organisation: number): Term =>
  isOneOf(state.organisations[organisation]!.kind, services);

/** 4: appointed over a colleague who is named, while the case is open; she follows namings as they are shown. */
export const watchesAsTeamLead = (state: State, worker: number): Term => {
  const { organisation, roles, over } = state.workers[worker]!;
  return and(
    roles['team-lead'],
    accountLives(state, worker),
    not(workerIsBarred(state, worker)),
    state.open,
    some(state.namings, (naming) =>
      state.workers[naming.worker]!.organisation === organisation
        ? and(over[naming.worker]!, isShown(state, naming))
        : no,
    ),
  );
};

/**
 * 4 and 12: the lead, else the backup, as the team is shown. One who was named again while barred does not act; her backup acts in
 * her place in the lead's organisation alone, which is shown the bar.
 */
export function actsAsLead(state: State, worker: number): Term {
  const { organisation } = state.workers[worker]!;
  const { leads } = state.organisations[organisation]!;
  const own = state.namings.filter((naming) => state.workers[naming.worker]!.organisation === organisation);
  const shownAs = (standing: string, naming: Naming): Term =>
    and(isShown(state, naming), isWord(naming.standing, standing));
  const hers = (standing: string): Term => some(own, (each) => (each.worker === worker ? shownAs(standing, each) : no));
  const leadStands = some(own, (each) =>
    and(shownAs('lead', each), not(and(leads, workerIsBarred(state, each.worker)))),
  );
  return and(not(workerIsBarred(state, worker)), or(hers('lead'), and(hers('backup'), not(leadStands))));
}

/** Section 4, the letters G; 11: police and prosecutor grant their process alone, immigration nothing. */
export function mayBeGranted(of: Term, owner: Term, receiver: Term): Term {
  const toServices = [
    'contact',
    'account',
    'health',
    'social',
    'process',
    'justice',
    'residence',
    'coordination',
    'wellbeing',
  ];
  const toCounsel = ['contact', 'account', 'process', 'justice', 'residence', 'coordination'];
  return and(
    or(isOneOf(owner, [...services, 'counsel']), and(isOneOf(owner, investigation), isWord(of, 'process'))),
    or(
      and(isOneOf(receiver, services), isOneOf(of, toServices)),
      and(isWord(receiver, 'counsel'), isOneOf(of, toCounsel)),
      and(isOneOf(receiver, investigation), isWord(of, 'justice')),
    ),
  );
}

/** 10: nothing runs between a hidden organisation and any but the lead's. */
const hiddenSharesWithLeadAlone = (state: State, owner: number, receiver: number): Term =>
  and(
    implies(isHidden(state, owner), state.organisations[receiver]!.leads),
    implies(isHidden(state, receiver), state.organisations[owner]!.leads),
  );

/** 8: neither withdrawn nor run out, and begun. */
const consentLives = (state: State, n: number): Term => {
  const { there, from, until, withdrawn } = state.consents[n]!;
  return and(there, begun(from, state), ahead(until, state), lasts(withdrawn, state));
};

/** 8: what has been narrowed away it holds no more. */
const consentHolds = (state: State, n: number, owner: number, receiver: number, of: Term): Term =>
  some(state.consents[n]!.lines, (line) =>
    and(line.there, not(line.gone), is(line.owner, owner), is(line.receiver, receiver), same(line.of, of)),
  );

/** 9: never to these, whatever was recorded. */
const standsInNetwork = (state: State, organisation: number): Term =>
  and(
    not(isHidden(state, organisation)),
    not(
      isOneOf(state.organisations[organisation]!.kind, [
        'police',
        'prosecutor',
        'immigration',
        'regional-network',
        'research',
      ]),
    ),
  );

/** 7 to 9: a consent that stands and holds this; of a network none that is hidden; or vital interest. */
const basisStands = (state: State, grant: Grant, owner: number, receiver: number): Term =>
  or(
    grant.consent.none,
    some(state.consents, (consent, n) =>
      and(
        is(grant.consent.value, n),
        consentLives(state, n),
        consentHolds(state, n, owner, receiver, grant.of),
        implies(consent.network, and(standsInNetwork(state, owner), standsInNetwork(state, receiver))),
      ),
    ),
  );

/** 6, 7, 10, 11, 12 and section 5 (closed, left): this grant opens the owner's room to the receiver now. */
export const grantCounts = (state: State, grant: Grant, owner: number, receiver: number): Term =>
  both(and(grant.there, is(grant.owner, owner), is(grant.receiver, receiver)), () =>
    and(
      state.open,
      begun(grant.from, state),
      ahead(grant.until, state),
      lasts(grant.ended, state),
      ...[owner, receiver].flatMap((each) => [isPresent(state, each), not(organisationIsBarred(state, each))]),
      mayBeGranted(grant.of, state.organisations[owner]!.kind, state.organisations[receiver]!.kind),
      hiddenSharesWithLeadAlone(state, owner, receiver),
      basisStands(state, grant, owner, receiver),
    ),
  );

/** 9 and 10: a network consent that stands names theirs to mine. */
export const inOneNetwork = (state: State, mine: number, theirs: number): Term =>
  both(and(standsInNetwork(state, mine), standsInNetwork(state, theirs)), () =>
    some(state.consents, ({ network, lines }, n) =>
      and(
        network,
        consentLives(state, n),
        some(lines, (line) => and(line.there, not(line.gone), is(line.owner, theirs), is(line.receiver, mine))),
      ),
    ),
  );

/** Her consent names this owner, that receiver and that class, and stands now. */
export const consentOpens = (state: State, consent: Term, owner: number, receiver: Term, of: Class): Term =>
  some(state.consents, (_, n) =>
    and(
      is(consent, n),
      consentLives(state, n),
      some(state.organisations, (__, m) => and(is(receiver, m), consentHolds(state, n, owner, m, int(codeOf(of))))),
    ),
  );
