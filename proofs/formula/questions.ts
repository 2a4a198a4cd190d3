import { codeOf } from './codes.ts';
import {
  readsRoom,
  seesAdmission,
  seesAlert,
  seesAttendee,
  seesBar,
  seesCase,
  seesChosen,
  seesHandedOver,
  seesHandOverQuestion,
  seesLog,
  seesNameRequest,
  seesOwnLine,
  seesPart,
  seesPlace,
  seesReceived,
  seesSlip,
  writes,
} from './sentences/sight.ts';
import type { Value } from './sql/value.ts';
import { number } from './sql/value.ts';
import type { AskedRow, State } from './state.ts';
import { asker, isOneOf, isWord } from './state.ts';
import { rowId, theCase, theRoom, unreadRoom } from './tables.ts';
import type { Term } from './term.ts';
import { and, choose, every, int, not, or, same, some, yes } from './term.ts';

/** What is asked of every state: each kind of row, the tables that hold it, who sees it by the sentences, and the row as its policy reads it. */

export type Question = {
  readonly name: string;
  readonly tables: readonly string[];
  /** Which policy of these tables answers. */
  readonly policy: 'see' | 'add' | 'correct';
  /** The room that the row lies in. */
  readonly room: (row: AskedRow) => Term;
  readonly sentences: (state: State, row: AskedRow) => Term;
  readonly cells: (row: AskedRow) => Readonly<Record<string, Value>>;
  /** What the row must be like, to be one of this kind. */
  readonly when: (state: State, row: AskedRow) => Term;
  /** What acts make true of such a row. Without it the database may show less than the sentences say, and is proved to show no more. */
  readonly made: (state: State, row: AskedRow) => Term;
};

const id = (n: number): Value => number(int(n));
const word = (text: string): Term => int(codeOf(text));
const inRoom = { room_id: id(theRoom) };
const ofClass = (row: AskedRow): Term => row.of;
const always = (): Term => yes;
const drawer = (row: AskedRow): Term => choose(row.hidden, word('agreement-hidden'), word('agreement'));

const question = (
  name: string,
  tables: readonly string[],
  rest: Partial<Question> & Pick<Question, 'sentences'>,
): Question => ({
  name,
  tables,
  policy: 'see',
  room: ofClass,
  cells: () => inRoom,
  when: always,
  made: always,
  ...rest,
});

/** The row names exactly these organisations. */
const names =
  (...of: readonly ('other' | 'second')[]) =>
  (state: State, row: AskedRow): Term =>
    every(state.organisations, (_, n) => same(row.names[n]!, or(...of.map((each) => same(row[each], int(n))))));
const anyNames = always;
/** What was handed over came from others: nobody refers to, or gathers lines for, the own organisation. */
const fromOthers = (_: State, row: AskedRow): Term =>
  and(not(same(row.other, row.owner)), not(same(row.second, row.owner)));

/** A slip: `made` where its keeper can have made it itself; `about` is there as long as the slip is. */
const slip = (
  table: string,
  named: (state: State, row: AskedRow) => Term,
  made: boolean,
  about: (state: State) => Term = always,
): Question =>
  question(`a slip in ${table}`, [table], {
    room: drawer,
    sentences: (state, row) => seesSlip(state, asker, row),
    // What closed with the lead is an own copy no more: by a column of the row.
    when: (state, row) => and(named(state, row), about(state), made ? yes : not(row.ownCopy)),
  });

/** The consent that the stored slip names (tables.ts). */
const aboutConsent = ({ consents }: State): Term => consents[0]!.there;

/** What nobody has answered lies with the lead of the case. */
const waitsAtLead = (state: State, row: AskedRow): Term =>
  or(
    row.answered,
    some(state.organisations, ({ leads }, n) => and(leads, same(row.owner, int(n)))),
  );

const rowed = (row: number) => () => ({ ...inRoom, id: id(row) });
const byPart = (row: AskedRow): Readonly<Record<string, Value>> => ({
  id: number(row.owner),
  party_id: number(row.owner),
});
const onCase = (state: State, row: AskedRow): Term =>
  some(state.organisations, ({ on }, n) => and(on, same(row.owner, int(n))));
const isHome = (_: State, row: AskedRow): Term => same(row.owner, int(0));

/** Tables whose rows are seen by those who read the room they lie in; filled from the policies themselves. */
export const byRoom = (tables: readonly string[]): Question =>
  question('a line in a room', tables, { sentences: (state, row) => readsRoom(state, asker, row) });

/** The same tables where the room is the drawer of papers that name nobody hidden: a warning, what was passed on. */
export const byDrawer = (tables: readonly string[]): Question =>
  question('a paper that names nobody', tables, {
    room: () => word('agreement'),
    sentences: (state, row) => seesSlip(state, asker, row),
    when: (_, row) => and(not(row.ownCopy), ...row.names.map(not)),
  });

export const adding = (tables: readonly string[]): Question =>
  question('adding a line to a room', tables, { policy: 'add', sentences: (state, row) => writes(state, asker, row) });

export const correcting = (tables: readonly string[]): Question =>
  question('correcting a line of a room', tables, {
    policy: 'correct',
    sentences: (state, row) => writes(state, asker, row),
  });

export const questions = (state: State): Question[] => [
  question('the case itself', ['app.case'], {
    room: () => word('case'),
    sentences: (each) => seesCase(each, asker),
    cells: () => ({ id: theCase }),
    when: isHome,
  }),
  question('a naming with its classes', ['app.naming'], {
    room: () => word('case'),
    sentences: (each, row) => readsRoom(each, asker, row),
    when: (_, row) => isWord(row.of, 'case'),
  }),
  question('a part and its workers', ['app.party', 'app.member'], {
    sentences: (each, row) => seesPart(each, asker, row),
    cells: byPart,
    when: onCase,
  }),
  question('evidence as it came', ['app.document_original'], {
    sentences: (each, row) => writes(each, asker, row),
  }),
  question('where she is', ['app.place'], {
    room: () => word('location'),
    sentences: (each, row) => seesPlace(each, asker, row),
    cells: rowed(rowId.place),
  }),
  question('the circle of where she is', ['app.place_circle'], {
    room: () => word('location'),
    sentences: (each, row) => seesPlace(each, asker, row),
    cells: () => ({ ...inRoom, place_id: id(rowId.place) }),
  }),
  slip('app.consent_slip', anyNames, true, aboutConsent),
  slip('app.grant_slip', names('other', 'second'), true, ({ grants }) => grants[0]!.there),
  slip('app.grant_request', anyNames, true, aboutConsent),
  slip('app.invitation', names('other'), false),
  slip('app.referral', names('other'), true),
  slip('app.join_offer', names('other'), false),
  slip('app.compilation_slip', names('other', 'second'), false),
  slip('app.hand_over_slip', names('other', 'second'), false),
  slip('app.invite_wish', names('other'), true),
  slip('app.warning_pass', names('other'), false),
  slip('app.invite_wish_lead', (each, row) => and(names('other', 'second')(each, row), waitsAtLead(each, row)), false),
  question('a warning at the lead', ['app.warning_alert'], {
    room: () => word('case'),
    sentences: (each, row) => seesAlert(each, asker, row),
    cells: () => ({ id: id(rowId.alert) }),
    // Who warned is a name on it.
    when: names('other'),
  }),
  question('whether the lead may pass while a part is hidden', ['app.hand_over_question'], {
    sentences: (each, row) => seesHandOverQuestion(each, asker, row),
    cells: () => ({ id: id(rowId.question) }),
  }),
  question('a request for names of hidden parts', ['app.name_request'], {
    sentences: (each, row) => seesNameRequest(each, asker, row),
    cells: () => ({ id: id(rowId.names) }),
  }),
  question('a line of the use log', ['audit.entry'], {
    room: (row) => choose(row.hidden, word('log-hidden'), word('log')),
    sentences: (each, row) => seesLog(each, asker, row),
  }),
  question('what was handed over with a referral', ['app.received'], {
    room: () => word('coordination'),
    sentences: (each, row) => seesReceived(each, asker, row),
    cells: rowed(rowId.received),
    when: (each, row) => and(isWord(row.of, 'coordination'), names('other')(each, row)),
    made: fromOthers,
  }),
  question('a line handed over with a referral', ['app.received_line'], {
    sentences: (each, row) => seesReceived(each, asker, row),
    cells: rowed(rowId.line),
    when: names('other'),
    made: fromOthers,
  }),
  question('lines chosen for the investigation', ['app.compilation_part'], {
    room: () => word('account'),
    sentences: (each, row) => seesChosen(each, asker, row),
    cells: rowed(rowId.part),
    when: (each, row) => some(each.consents, ({ there }, n) => and(there, same(row.consent, int(n)))),
  }),
  question('what was handed over to an investigation', ['app.compilation_received'], {
    room: () => word('justice'),
    sentences: (each, row) => seesHandedOver(each, asker, row),
    cells: rowed(rowId.handed),
    when: names('other', 'second'),
    made: fromOthers,
  }),
  ...state.bars.slice(0, 1).map((_, n) =>
    question('a bar', ['app.bar'], {
      sentences: (each) => seesBar(each, asker, n),
      cells: rowed(rowId.bar + n),
    }),
  ),
  ...state.admissions.slice(0, 1).map((_, n) =>
    question('who is in a safety circle', ['app.safety_circle'], {
      sentences: (each) => seesAdmission(each, asker, n),
      cells: rowed(rowId.admission + n),
    }),
  ),
  question('who is asked to a meeting', ['app.meeting_attendee'], {
    room: () => word('coordination'),
    sentences: (each, row) => seesAttendee(each, asker, row),
    cells: (row) => ({ ...inRoom, party_id: number(row.other) }),
    when: (_, row) => isWord(row.of, 'coordination'),
  }),
  // Whose other room, or own, nobody reads: then nobody is told that a row is there.
  ...(
    [
      ['an answer on two rows', 'app.step_match', 'other_room_id', ['process', 'residence']],
      ['an answer to a meeting', 'app.meeting_answer', 'meeting_room_id', ['coordination']],
    ] as const
  ).flatMap(([what, table, column, of]) =>
    (['other', 'own'] as const).map((which) =>
      question(`${what} of which the ${which} one may be unread`, [table], {
        sentences: (each, row) => and(not(row.late), readsRoom(each, asker, row)),
        cells: (row) => {
          const may = number(choose(row.late, int(unreadRoom), int(theRoom)));
          const read = id(theRoom);
          return which === 'other' ? { room_id: read, [column]: may } : { room_id: may, [column]: read };
        },
        when: (_, row) => isOneOf(row.of, of),
      }),
    ),
  ),
  question('a notice to one worker', ['app.process_notice'], {
    sentences: (each, row) => seesOwnLine(each, asker, row),
    cells: (row) => ({ ...inRoom, worker_id: number(row.worker) }),
    when: (_, row) => isOneOf(row.of, ['process', 'residence']),
  }),
  question('a referral not sent yet', ['app.referral_draft'], {
    room: () => word('agreement'),
    sentences: (each, row) => and(same(row.worker, int(asker)), seesSlip(each, asker, row)),
    cells: (row) => ({ ...inRoom, worker_id: number(row.worker) }),
    when: (_, row) => and(...row.names.map(not)),
  }),
];
