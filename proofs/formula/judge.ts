import type { Case, Id, Time, World } from '../access/facts.ts';
import { get } from '../access/facts.ts';
import type { CaseRow, Row } from '../access/rows.ts';
import { codeOf } from './codes.ts';
import * as sight from './sentences/sight.ts';
import type { AskedRow, Class, Maybe, Role, State } from './state.ts';
import { classes, roles } from './state.ts';
import type { Term } from './term.ts';
import { and, bool, int, no } from './term.ts';

/** The formula as a program: the facts of a case are constants in it, and what is left of each sentence is yes or no. */

const unknown = -1;
const never: Maybe = { value: int(0), none: bool(true) };
const word = (text: string): Term => int(codeOf(text));
const record = <Key extends string>(keys: readonly Key[], has: readonly string[]): Record<Key, Term> =>
  Object.fromEntries(keys.map((key) => [key, bool(has.includes(key))])) as Record<Key, Term>;

type Places = { readonly organisations: readonly Id[]; readonly workers: readonly Id[] };

/** Everybody whom a fact of the case speaks of, and who asks. */
function placesOf(world: World, thisCase: Case, asker: Id): Places {
  const { parties, consents, grants, bars, admissions, members } = thisCase;
  const lines = consents.flatMap(({ terms, gone }) => [...terms, ...gone]);
  const workers = [
    ...new Set([
      asker,
      ...members.map((each) => each.worker),
      ...bars.flatMap((each) => each.worker ?? []),
      ...admissions.map((each) => each.worker),
    ]),
  ];
  const organisations = [
    ...parties.map((each) => each.organisation),
    ...[...lines, ...grants].flatMap(({ owner, receiver }) => [owner, receiver]),
    ...bars.flatMap((each) => each.organisation ?? []),
    ...admissions.map((each) => each.organisation),
    ...workers.map((each) => get(world.workers, each).organisation),
  ];
  return { organisations: [...new Set(organisations)], workers };
}

/** The facts of one case as one asks, as the constants of a state. Days are counted in milliseconds here. */
export function stateOf(world: World, thisCase: Case, asker: Id, now: Time): { state: State; places: Places } {
  const places = placesOf(world, thisCase, asker);
  const at = (organisation: Id): Term => int(places.organisations.indexOf(organisation));
  const who = (worker: Id): Term => int(places.workers.indexOf(worker));
  const maybe = (time: Time | null): Maybe => (time === null ? never : { value: int(time), none: no });
  const there = bool(true);
  const line = (gone: boolean) => (each: Case['consents'][number]['terms'][number]) => ({
    there,
    owner: at(each.owner),
    receiver: at(each.receiver),
    of: word(each.of),
    gone: bool(gone),
  });
  const state: State = {
    now: int(now),
    open: bool(thisCase.closed === null || now < thisCase.closed),
    organisations: places.organisations.map((organisation) => {
      const party = thisCase.parties.find((each) => each.organisation === organisation);
      const said = thisCase.said.findLast((each) => each.organisation === organisation);
      return {
        kind: word(get(world.organisations, organisation).kind),
        on: bool(party !== undefined),
        left: maybe(party?.left ?? null),
        leads: bool(thisCase.lead === organisation),
        said: { there: bool(said !== undefined), hidden: bool(said?.hidden === true) },
      };
    }),
    workers: places.workers.map((each) => {
      const worker = get(world.workers, each);
      return {
        organisation: places.organisations.indexOf(worker.organisation),
        roles: record<Role>(roles, worker.roles),
        ended: maybe(worker.ended),
        over: places.workers.map((other) => bool(worker.leads.includes(other))),
      };
    }),
    namings: thisCase.members.map((each) => ({
      there,
      worker: places.workers.indexOf(each.worker),
      standing: word(each.standing),
      classes: record<Class>(classes, each.classes),
      from: int(each.from),
      until: maybe(each.until),
      ended: maybe(each.ended),
    })),
    consents: thisCase.consents.map((each) => ({
      there,
      network: bool(each.network),
      from: int(each.from),
      until: int(each.until),
      withdrawn: maybe(each.withdrawn),
      lines: [...each.terms.map(line(false)), ...each.gone.map(line(true))],
    })),
    grants: thisCase.grants.map((each) => ({
      there,
      owner: at(each.owner),
      receiver: at(each.receiver),
      of: word(each.of),
      consent:
        each.consent === null
          ? never
          : { value: int(thisCase.consents.findIndex(({ id }) => id === each.consent)), none: no },
      from: int(each.from),
      until: int(each.until),
      ended: maybe(each.ended),
    })),
    bars: thisCase.bars.map((each) => ({
      there,
      worker: each.worker === null ? never : { value: who(each.worker), none: no },
      organisation: each.organisation === null ? never : { value: at(each.organisation), none: no },
      set: int(each.from),
      lifted: bool(each.lifted !== null),
      came: bool(each.cameWith !== undefined),
    })),
    admissions: thisCase.admissions.map((each) => ({
      there,
      organisation: at(each.organisation),
      worker: who(each.worker),
      removed: bool(each.removed !== null),
    })),
  };
  return { state, places };
}

type Asked = { readonly state: State; readonly places: Places; readonly thisCase: Case };

function askedOf({ state, places }: Asked, more: Partial<AskedRow>): AskedRow {
  return {
    owner: int(unknown),
    of: int(unknown),
    names: state.organisations.map(() => no),
    ownCopy: no,
    circle: places.workers.map(() => no),
    worker: int(unknown),
    other: int(unknown),
    second: int(unknown),
    consent: int(unknown),
    stands: int(unknown),
    hidden: no,
    late: no,
    answered: no,
    ...more,
  };
}

type Judged = (asked: Asked, row: any) => Term;
const me = 0;
const at = ({ places }: Asked, organisation: Id): Term => int(places.organisations.indexOf(organisation));
const who = ({ places }: Asked, worker: Id): Term => int(places.workers.indexOf(worker));
const named = ({ places }: Asked, names: readonly Id[]): Term[] =>
  places.organisations.map((each) => bool(names.includes(each)));

/** Each kind of row that the sentences speak of; of the others the formula says nothing. */
const judgements: Partial<Record<Row['is'], Judged>> = {
  case: ({ state }) => sight.seesCase(state, me),
  list: (asked, { worker }) => and(bool(asked.places.workers[me] === worker), sight.seesCase(asked.state, me)),
  part: (asked, { organisation }) =>
    sight.seesPart(asked.state, me, askedOf(asked, { owner: at(asked, organisation) })),
  'part-worker': (asked, { organisation }) =>
    sight.seesPart(asked.state, me, askedOf(asked, { owner: at(asked, organisation) })),
  member: (asked, { organisation }) =>
    sight.readsRoom(asked.state, me, askedOf(asked, { owner: at(asked, organisation), of: word('case') })),
  entry: (asked, { organisation, of }) =>
    sight.readsRoom(asked.state, me, askedOf(asked, { owner: at(asked, organisation), of: word(of) })),
  place: (asked, { organisation, circle }) =>
    sight.seesPlace(
      asked.state,
      me,
      askedOf(asked, {
        owner: at(asked, organisation),
        circle: asked.places.workers.map((each) => bool(circle.includes(each))),
      }),
    ),
  slip: (asked, { organisation, names, made }) =>
    sight.seesSlip(
      asked.state,
      me,
      askedOf(asked, {
        owner: at(asked, organisation),
        names: named(asked, names),
        ownCopy: bool(made !== null && !asked.thisCase.closedWithLead.includes(made)),
      }),
    ),
  log: (asked, { organisation, hidden }) =>
    sight.seesLog(asked.state, me, askedOf(asked, { owner: at(asked, organisation), hidden: bool(hidden) })),
  received: (asked, { organisation, from, of }) =>
    sight.seesReceived(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), of: word(of), names: named(asked, [from]) }),
    ),
  chosen: (asked, { organisation, to, consent, stands, author }) =>
    sight.seesChosen(
      asked.state,
      me,
      askedOf(asked, {
        owner: at(asked, organisation),
        other: at(asked, to),
        consent: int(asked.thisCase.consents.findIndex(({ id }) => id === consent)),
        stands: word(stands),
        worker: who(asked, author),
      }),
    ),
  handed: (asked, { organisation, names }) =>
    sight.seesHandedOver(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), names: named(asked, names) }),
    ),
  attendee: (asked, { organisation, names }) =>
    sight.seesAttendee(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), of: word('coordination'), other: at(asked, names) }),
    ),
  'process-notice': (asked, { organisation, of, worker }) =>
    sight.seesOwnLine(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), of: word(of), worker: who(asked, worker) }),
    ),
  draft: (asked, { organisation, worker }) =>
    and(
      bool(asked.places.workers[me] === worker),
      sight.seesSlip(asked.state, me, askedOf(asked, { owner: at(asked, organisation) })),
    ),
  bar: (asked, { worker, organisation, lifted }) => {
    const n = asked.thisCase.bars.findIndex(
      (bar) =>
        bar.worker === worker &&
        bar.organisation === organisation &&
        (bar.lifted !== null || bar.cameWith !== undefined) === lifted,
    );
    return sight.seesBar(asked.state, me, n);
  },
  alert: (asked, { organisation, late }) =>
    sight.seesAlert(asked.state, me, askedOf(asked, { owner: at(asked, organisation), late: bool(late) })),
  'hand-over-question': (asked, { organisation, from }) =>
    sight.seesHandOverQuestion(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), other: at(asked, from) }),
    ),
  admission: (asked, { organisation, worker }) => {
    const n = asked.thisCase.admissions.findIndex(
      (each) => each.organisation === organisation && each.worker === worker,
    );
    return sight.seesAdmission(asked.state, me, n);
  },
};

export const isJudged = (row: Row): row is CaseRow => judgements[row.is] !== undefined && 'case' in row;

/** Asks the formula for one worker and one case; whether she sees a row of it. Throws where anything of the answer is left open. */
export function judge(world: World, caseId: Id, asker: Id, now: Time): (row: CaseRow) => boolean {
  const thisCase = get(world.cases, caseId);
  const asked: Asked = { ...stateOf(world, thisCase, asker, now), thisCase };
  return (row) => {
    const term = sight.whileAccountLives(asked.state, me, judgements[row.is]!(asked, row));
    if (typeof term.value !== 'boolean') throw new Error(`the formula leaves open whether ${asker} sees ${row.is}`);
    return term.value;
  };
}
