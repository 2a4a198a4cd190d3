import type { Case, Id, Time, World } from '../access/facts.ts';
import { get } from '../access/facts.ts';
import type { CaseRow, Row } from '../access/rows.ts';
import * as sight from './sentences/sight.ts';
import type { AskedRow, State } from './state.ts';
import type { Places } from './state-of.ts';
import { stateOf, word } from './state-of.ts';
import type { Term } from './term.ts';
import { and, bool, int, no } from './term.ts';

/** The formula as a program: the facts of a case are constants in it, and what is left of each sentence is yes or no. */

const unknown = -1;
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
    answeredBy: int(unknown),
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
  match: (asked, { organisation, of, other }) =>
    sight.seesMatch(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), of: word(of), other: at(asked, other) }),
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
  alert: (asked, { organisation, from, late, waits }) =>
    sight.seesAlert(
      asked.state,
      me,
      askedOf(asked, {
        owner: at(asked, organisation),
        names: named(asked, [from]),
        late: bool(late),
        answered: bool(!waits),
      }),
    ),
  'hand-over-question': (asked, { organisation, from }) =>
    sight.seesHandOverQuestion(
      asked.state,
      me,
      askedOf(asked, { owner: at(asked, organisation), other: at(asked, from) }),
    ),
  'name-request': (asked, { organisation, officer, answeredBy }) =>
    sight.seesNameRequest(
      asked.state,
      me,
      askedOf(asked, {
        owner: at(asked, organisation),
        worker: who(asked, officer),
        answered: bool(answeredBy !== null),
        answeredBy: answeredBy === null ? int(unknown) : who(asked, answeredBy),
      }),
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
