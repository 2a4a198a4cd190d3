import type { Bar, Case, Consent, Entry, Id, Member, Time, World } from '../access/facts.ts';
import { aWorld, day } from '../access/facts.ts';
import { noWork } from '../access/facts-work.ts';
import { kinds as lineKinds } from '../access/kinds.ts';
import type { InformationClass } from '../access/words.ts';
import { wordOf } from './codes.ts';
import type { Cast, People } from './people.ts';
import type { AskedRow, Maybe, State } from './state.ts';
import { classes } from './state.ts';
import type { Term, Valuation } from './term.ts';
import { onState } from './term.ts';

/** A state of the formula as facts of proofs/access, which are built in PostgreSQL. */

type Reading = {
  readonly is: (term: Term) => boolean;
  readonly number: (term: Term) => number;
  readonly word: (term: Term) => string;
  readonly time: (term: Term) => Time;
  readonly maybe: (fact: Maybe) => Time | null;
};

function reading(valuation: Valuation, state: State, today: Time): Reading {
  const work = onState(valuation);
  const number = (term: Term): number => Number(work(term));
  const time = (term: Term): Time => today + (number(term) - number(state.now)) * day;
  return {
    is: (term) => work(term) === true,
    number,
    word: (term) => wordOf(number(term)),
    time,
    maybe: ({ value, none }) => (work(none) === true ? null : time(value)),
  };
}

type Named = { readonly organisations: readonly Id[]; readonly workers: readonly Id[]; readonly case: Id };

function memberOf({ is, word, time, maybe }: Reading, state: State, n: number, id: Named): Member {
  const { worker, standing, classes: of, from, until, ended } = state.namings[n]!;
  return {
    id: `${id.case} naming ${n}`,
    worker: id.workers[worker]!,
    organisation: id.organisations[state.workers[worker]!.organisation]!,
    standing: word(standing) as Member['standing'],
    classes: classes.filter((each) => is(of[each])) as InformationClass[],
    from: time(from),
    until: maybe(until),
    ended: maybe(ended),
  };
}

function consentOf(read: Reading, state: State, n: number, id: Named): Consent {
  const { network, from, until, withdrawn, lines } = state.consents[n]!;
  const { is, number, word, time, maybe } = read;
  const term = ({ owner, receiver, of }: (typeof lines)[number]) => ({
    owner: id.organisations[number(owner)]!,
    receiver: id.organisations[number(receiver)]!,
    of: word(of) as InformationClass,
  });
  const there = lines.filter((each) => is(each.there));
  const owners = [...new Set(there.map((each) => term(each).owner))];
  const receivers = [...new Set(there.map((each) => term(each).receiver))];
  // Who recorded it changes with the consent: an own copy at each of the organisations, sometimes.
  const recorder = id.workers[n % id.workers.length]!;
  const keepers = new Set([
    ...owners,
    ...receivers,
    id.organisations[state.workers[n % id.workers.length]!.organisation]!,
  ]);
  return {
    id: `${id.case} consent ${n}`,
    network: is(network),
    terms: there.filter(({ gone }) => !is(gone)).map(term),
    gone: there.filter(({ gone }) => is(gone)).map(term),
    slips: [...keepers].map((organisation) => ({ organisation, owners, receivers, ended: false })),
    recorder,
    from: time(from),
    until: time(until),
    withdrawn: maybe(withdrawn),
  };
}

const barOf = (
  { is, number, time }: Reading,
  { worker, organisation, set, lifted, came }: State['bars'][number],
  n: number,
  id: Named,
): Bar => ({
  id: `${id.case} bar ${n}`,
  worker: is(worker.none) ? null : id.workers[number(worker.value)]!,
  organisation: is(organisation.none) ? null : id.organisations[number(organisation.value)]!,
  from: time(set),
  asked: null,
  lifted: is(lifted) ? time(set) : null,
  // Which bar it came with changes nothing: itself stands for one of another case.
  ...(is(came) ? { cameWith: `${id.case} bar ${n}` } : {}),
});

/** A note in every room, and one of each other kind of line in one of its classes. */
function entriesOf(id: Named, on: readonly Id[]): Entry[] {
  const entry = (table: string, of: InformationClass, organisation: Id): Entry => ({
    id: `${id.case} ${organisation} ${of} ${table}`,
    table,
    of,
    organisation,
  });
  return on.flatMap((organisation, n) => [
    ...classes.filter((of) => of !== 'location').map((of) => entry('note', of as InformationClass, organisation)),
    ...Object.entries(lineKinds).map(([table, { of }]) =>
      entry(table.replaceAll('_', '-'), of[n % of.length]!, organisation),
    ),
    ...(['process', 'process-step', 'process-notice', 'step-match'] as const).map((table) =>
      entry(table, 'process', organisation),
    ),
  ]);
}

function caseOf(read: Reading, state: State, row: AskedRow, id: Named, today: Time): Case {
  const { is, number, word, time, maybe } = read;
  const there = <Item extends { readonly there: Term }, Made>(
    items: readonly Item[],
    make: (item: Item, n: number) => Made,
  ): Made[] => items.flatMap((item, n) => (is(item.there) ? [make(item, n)] : []));
  const at = (term: Term): Id => id.organisations[number(term)]!;
  const on = state.organisations.flatMap((each, n) => (is(each.on) ? [id.organisations[n]!] : []));
  const lead = id.organisations[state.organisations.findIndex(({ leads }) => is(leads))]!;
  const consents = there(state.consents, (_, n) => consentOf(read, state, n, id));
  return {
    ...noWork,
    id: id.case,
    lead,
    closed: is(state.open) ? null : today - day,
    parties: state.organisations.flatMap((each, n) =>
      is(each.on) ? [{ organisation: id.organisations[n]!, joined: 0, left: maybe(each.left) }] : [],
    ),
    said: state.organisations.flatMap(({ said }, n) =>
      is(said.there) ? [{ organisation: id.organisations[n]!, hidden: is(said.hidden) }] : [],
    ),
    members: there(state.namings, (_, n) => memberOf(read, state, n, id)),
    consents,
    grants: there(state.grants, (each, n) => ({
      id: `${id.case} grant ${n}`,
      owner: at(each.owner),
      receiver: at(each.receiver),
      of: word(each.of) as InformationClass,
      consent: is(each.consent.none) ? null : `${id.case} consent ${number(each.consent.value)}`,
      from: time(each.from),
      until: time(each.until),
      ended: maybe(each.ended),
    })),
    requests: [],
    invitations: consents.slice(0, 1).flatMap((consent) =>
      on
        .filter((organisation) => organisation !== lead)
        .map((organisation) => ({
          id: `${id.case} invitation ${organisation}`,
          inviter: lead,
          organisation,
          consent: consent.id,
          carriesLead: false,
          answer: 'accepted' as const,
        })),
    ),
    bars: there(state.bars, (each, n) => barOf(read, each, n, id)),
    handOvers: on
      .slice(0, 1)
      .flatMap((from) =>
        on.slice(1, 2).map((to) => ({ id: `${id.case} hand-over`, from, to, answer: 'withdrawn' as const })),
      ),
    joinOffers: [],
    joins: [],
    admissions: there(state.admissions, (each, n) => ({
      id: `${id.case} admission ${n}`,
      organisation: at(each.organisation),
      worker: id.workers[number(each.worker)]!,
      by: id.workers[0]!,
      removed: is(each.removed) ? today - day : null,
    })),
    closedWithLead: [],
    places: on.map((organisation) => ({
      id: `${id.case} place ${organisation}`,
      organisation,
      names: null,
      circle: id.workers.filter((_, n) => is(row.circle[n]!)),
    })),
    entries: entriesOf(id, on),
    log: on.flatMap((organisation) =>
      [false, true].map((hidden) => ({ id: `${id.case} log ${organisation} ${hidden}`, organisation, hidden })),
    ),
  };
}

export type Drawn = {
  readonly state: State;
  readonly row: AskedRow;
  readonly valuation: Valuation;
  readonly cast: Cast;
};

/** All these states as cases of one world, on which the same people stand in different roles. */
export function worldOf(people: People, drawn: readonly Drawn[], today: Time): World {
  const cases = drawn.map(({ state, row, valuation, cast }, n) => {
    const id: Named = {
      organisations: cast.organisations.map((each) => each.id),
      workers: cast.workers.map((each) => each.id),
      case: `case ${n}`,
    };
    return caseOf(reading(valuation, state, today), state, row, id, today);
  });
  return aWorld(people.organisations, people.workers, cases);
}
