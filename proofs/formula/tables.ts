import { codeOf } from './codes.ts';
import type { Relation, Row } from './sql/relation.ts';
import { relation } from './sql/relation.ts';
import type { Value } from './sql/value.ts';
import { array, number, text, truth } from './sql/value.ts';
import type { AskedRow, Maybe, State } from './state.ts';
import { classes, roles } from './state.ts';
import type { Term } from './term.ts';
import { and, choose, int, not, same, yes } from './term.ts';

/** How the product's tables hold a state: fact by fact, as proofs/access/put-*.ts writes the same facts. */

type Cells = Record<string, Value>;
export const theCase = text('the case');
/** The room that is asked about, and any other. */
export const theRoom = 1;
const anotherRoom = 2;
/** One that nothing in a state gives to anybody: a grant may give the other one. */
export const unreadRoom = 3;
/** Rows that are seen one by one have numbers that no other row has. */
export const rowId = {
  bar: 1000,
  admission: 2000,
  place: 3000,
  received: 3001,
  line: 3002,
  part: 3003,
  handed: 3004,
  slip: 3005,
  alert: 3006,
  question: 3007,
  names: 3008,
};

const id = (n: number): Value => number(int(n));
const maybe = ({ value, none }: Maybe): Value => number(value, none);
const set = (words: readonly string[], holds: (word: string) => Term): Value =>
  array(words.map((word) => ({ value: int(codeOf(word)), there: holds(word) })));
const stored = (rows: readonly (readonly [Term, Cells])[]): Relation =>
  relation(
    Object.keys(rows[0]?.[1] ?? {}),
    rows.map(([there, cells]): Row => ({ there, cells })),
  );
const one = (cells: Cells): Relation => stored([[yes, cells]]);

function peopleTables({ organisations, workers }: State): Record<string, Relation> {
  return {
    'app.organisation': stored(organisations.map(({ kind }, n) => [yes, { id: id(n), kind: number(kind) }])),
    'app.worker': stored(
      workers.map((worker, n) => [
        yes,
        {
          id: id(n),
          organisation_id: id(worker.organisation),
          roles: set(roles, (role) => worker.roles[role as (typeof roles)[number]]),
          ended_at: maybe(worker.ended),
        },
      ]),
    ),
    'priv.team_lead': stored(
      workers.flatMap(({ over }, n) =>
        over.map((there, m): [Term, Cells] => [there, { lead_id: id(n), worker_id: id(m) }]),
      ),
    ),
  };
}

function caseTables(state: State, row: AskedRow, roomClass: Term): Record<string, Relation> {
  const { organisations, workers, namings, bars, admissions, open } = state;
  return {
    'app.case': one({ id: theCase, state: number(choose(open, int(codeOf('open')), int(codeOf('closed')))) }),
    'app.party': stored(
      organisations.map(({ on, leads, left }, n) => [
        on,
        { id: id(n), case_id: theCase, organisation_id: id(n), lead: truth(leads), left_at: maybe(left) },
      ]),
    ),
    'priv.secrecy': stored(
      organisations.map(({ said }, n) => [
        said.there,
        { case_id: theCase, organisation_id: id(n), hidden: truth(said.hidden) },
      ]),
    ),
    'app.member': stored(
      namings.map((each, n) => [
        each.there,
        {
          id: id(n),
          party_id: id(workers[each.worker]!.organisation),
          worker_id: id(each.worker),
          standing: number(each.standing),
          valid_from: number(each.from),
          valid_until: maybe(each.until),
          ended_at: maybe(each.ended),
        },
      ]),
    ),
    'app.naming': stored(
      namings.map((each, n) => [
        each.there,
        { member_id: id(n), classes: set(classes, (word) => each.classes[word as (typeof classes)[number]]) },
      ]),
    ),
    'app.room': one({
      id: id(theRoom),
      case_id: theCase,
      class: number(roomClass),
      organisation_id: number(row.owner),
    }),
    'app.bar': stored(
      bars.map((bar, n) => [
        bar.there,
        {
          id: id(rowId.bar + n),
          case_id: theCase,
          worker_id: maybe(bar.worker),
          organisation_id: maybe(bar.organisation),
          set_at: number(bar.set),
          lifted_at: number(bar.set, not(bar.lifted)),
          carried_of: number(int(0), not(bar.came)),
        },
      ]),
    ),
    'app.safety_circle': stored(
      admissions.map((each, n) => [
        each.there,
        {
          id: id(rowId.admission + n),
          case_id: theCase,
          organisation_id: number(each.organisation),
          ended_at: number(int(0), not(each.removed)),
        },
      ]),
    ),
    'priv.circle_worker': stored(
      admissions.map((each, n) => [each.there, { entry_id: id(rowId.admission + n), worker_id: number(each.worker) }]),
    ),
  };
}

function agreementTables(state: State, row: AskedRow, roomClass: Term): Record<string, Relation> {
  return {
    'priv.consent': stored(
      state.consents.map((each, n) => [
        each.there,
        {
          id: id(n),
          case_id: theCase,
          kind: number(choose(each.network, int(codeOf('network')), int(codeOf('plain')))),
          starts_at: number(each.from),
          ends_at: number(each.until),
          withdrawn_at: maybe(each.withdrawn),
        },
      ]),
    ),
    'priv.consent_term': stored(
      state.consents.flatMap(({ there, lines, from }, n) =>
        lines.map((line): [Term, Cells] => [
          and(there, line.there),
          {
            consent_id: id(n),
            owner_id: number(line.owner),
            to_id: number(line.receiver),
            class: number(line.of),
            ended_at: number(from, not(line.gone)),
          },
        ]),
      ),
    ),
    'priv.grant': stored(
      state.grants.map((each, n) => [
        each.there,
        {
          id: id(n),
          case_id: theCase,
          room_id: number(
            choose(and(same(each.owner, row.owner), same(each.of, roomClass)), int(theRoom), int(anotherRoom)),
          ),
          owner_id: number(each.owner),
          to_id: number(each.receiver),
          class: number(each.of),
          basis: number(choose(each.consent.none, int(codeOf('vital')), int(codeOf('consent')))),
          consent_id: maybe(each.consent),
          valid_from: number(each.from),
          valid_until: number(each.until),
          ended_at: maybe(each.ended),
        },
      ]),
    ),
  };
}

/** One row of each table whose rows are seen one by one, or move between drawers: all of them the row that is asked about. */
function askedTables(state: State, row: AskedRow): Record<string, Relation> {
  const named = array(state.organisations.map((_, n) => ({ value: int(n), there: row.names[n]! })));
  const [other, second, room] = [number(row.other), number(row.second), id(theRoom)];
  const keeper = { id: id(rowId.slip), organisation_id: number(row.owner), room_id: id(anotherRoom), case_id: theCase };
  const own = { ...keeper, own_copy: truth(row.ownCopy) };
  // What waits for the lead may still lie with one that led before: recomputing brings it to the lead.
  const holder = number(choose(row.answered, row.owner, row.second));
  const compilation = { id: id(rowId.slip), case_id: theCase, consent_id: number(row.consent), to_id: other };
  const inRoom = { room_id: room, author_id: number(row.worker) };
  return {
    'app.place': one({ ...inRoom, id: id(rowId.place) }),
    'app.place_circle': stored(row.circle.map((there, n) => [there, { place_id: id(rowId.place), worker_id: id(n) }])),
    'app.received': one({ ...inRoom, id: id(rowId.received), from_id: other }),
    'app.received_line': one({
      ...inRoom,
      id: id(rowId.line),
      received_id: id(rowId.received),
      class: number(row.of),
    }),
    'priv.compilation': one(compilation),
    'app.compilation_part': one({
      ...inRoom,
      id: id(rowId.part),
      compilation_id: compilation.id,
      state: number(row.stands),
    }),
    'app.compilation_received': one({
      ...inRoom,
      id: id(rowId.handed),
      compilation_id: compilation.id,
      from_id: other,
      lead_id: second,
    }),
    'app.consent_slip': one({ ...own, consent_id: id(0), owner_ids: named, to_ids: named }),
    'app.grant_slip': one({ ...own, grant_id: id(0), owner_id: other, to_id: second }),
    'app.grant_request': one({ ...keeper, consent_id: id(0), to_ids: named }),
    'app.invitation': one({ ...keeper, to_id: other }),
    'app.referral': one({ ...own, to_id: other }),
    'app.join_offer': one({ ...keeper, to_id: other }),
    'app.compilation_slip': one({ ...keeper, compilation_id: compilation.id, from_id: other, to_id: second }),
    'app.hand_over': one({ id: id(rowId.slip), case_id: theCase, from_id: other, to_id: second }),
    'app.hand_over_slip': one({ ...keeper, hand_over_id: id(rowId.slip) }),
    'app.hand_over_question': one({
      id: id(rowId.question),
      case_id: theCase,
      organisation_id: number(row.owner),
      from_id: other,
    }),
    'app.name_request': one({
      id: id(rowId.names),
      case_id: theCase,
      organisation_id: number(row.owner),
      asked_by: number(row.worker),
      state: number(choose(row.answered, int(codeOf('told')), int(codeOf('open')))),
      answered_by: number(row.answeredBy, not(row.answered)),
    }),
    'app.warning_alert': one({
      id: id(rowId.alert),
      case_id: theCase,
      room_id: id(anotherRoom),
      organisation_id: number(row.owner),
      from_id: other,
      escalated_at: number(int(0), not(row.late)),
      passed_at: number(int(0), not(row.answered)),
    }),
    'app.warning_pass': one({ ...keeper, to_id: other }),
    'app.invite_wish': one({ ...own, to_id: other }),
    'app.invite_wish_lead': one({
      ...keeper,
      organisation_id: holder,
      // One that still waits may lie with whoever wished: as general as it gets with two other organisations.
      from_id: second,
      to_id: other,
      state: number(choose(row.answered, int(codeOf('declined')), int(codeOf('open')))),
    }),
  };
}

export const tablesOf = (state: State, row: AskedRow, roomClass: Term): Map<string, Relation> =>
  new Map(
    Object.entries({
      ...peopleTables(state),
      ...caseTables(state, row, roomClass),
      ...agreementTables(state, row, roomClass),
      ...askedTables(state, row),
    }),
  );
