import { codeOf } from './codes.ts';
import type { Question } from './questions.ts';
import type { Catalogue } from './sql/catalogue.ts';
import { reader } from './sql/reader.ts';
import type { Relation } from './sql/relation.ts';
import type { Database } from './sql/scope.ts';
import { emptyScope } from './sql/scope.ts';
import type { Value } from './sql/value.ts';
import { isTrue, nothing, number, numberOf } from './sql/value.ts';
import type { AskedRow, State } from './state.ts';
import { asker } from './state.ts';
import { tablesOf, theCase, theRoom } from './tables.ts';
import type { Term } from './term.ts';
import { and, boolVariable, choose, int, less, not, same } from './term.ts';

/** What the database lets the asker see: its own functions and policies, run over a state whose facts are formulas. */

const anotherRoom = 2;
/** A look may be set on the case or on none; both are asked about at once. */
export const isNarrowed = boolVariable('a case is set');

/** Functions that are not read, and what stands for them here. Their text is pinned in pinned.ts. */
const byHand = (state: State, row: AskedRow, roomClass: Term): Map<string, (values: readonly Value[]) => Value> => {
  const { ended } = state.workers[asker]!;
  const lives = less(state.now, ended.value);
  return new Map<string, (values: readonly Value[]) => Value>([
    // Who has a session and whose account has not ended.
    ['priv.me', () => number(int(asker), and(not(ended.none), not(lives)))],
    ['priv.now', () => number(state.now)],
    ['priv.narrowed', () => number(choose(isNarrowed, numberOf(theCase), int(codeOf(''))))],
    // What a look has settled is worked out by the same functions; src/platform/db has its own tests.
    ['priv.entered', () => nothing],
    // Asked of that alone.
    ['split_part', () => nothing],
    // The room of that class and organisation on the case, made when it is missing.
    [
      'priv.room',
      ([, of, organisation]) =>
        number(
          choose(
            and(same(numberOf(of!), roomClass), same(numberOf(organisation!), row.owner)),
            int(theRoom),
            int(anotherRoom),
          ),
        ),
    ],
    // Of what recomputing does besides: signals, stamps, the list of cases, compilations that have come to an end, questions that are taken back.
    ...[
      ...['priv.watched', 'priv.settle_compilations', 'priv.settle_hand_over_questions', 'priv.settle_promises'],
      ...['priv.move_stamps', 'priv.recompute_list', 'pg_notify'],
    ].map((name): [string, () => Value] => [name, () => nothing]),
  ]);
};

/** The state as the database keeps it, with sight recomputed. */
function recomputed(catalogue: Catalogue, state: State, row: AskedRow, roomClass: Term): Database {
  const tables = tablesOf(state, row, roomClass);
  for (const [name, relation] of catalogue.data) tables.set(name, relation);
  const derived = (name: string): [string, Relation] => [name, { columns: catalogue.columns.get(name)!, rows: [] }];
  for (const [name, relation] of ['priv.effective', 'priv.part', 'priv.row_sight'].map(derived))
    tables.set(name, relation);
  const db: Database = {
    reader,
    tables,
    routines: catalogue.routines,
    byHand: byHand(state, row, roomClass),
    now: number(state.now),
    remembered: new Map(),
  };
  reader.call('priv.recompute', [theCase], db);
  return db;
}

const kept = new WeakMap<Catalogue, WeakMap<State, Map<number, Database>>>();
/** Rows that lie in the same room share one recomputation. */
function databaseOf(catalogue: Catalogue, state: State, row: AskedRow, roomClass: Term): Database {
  const states = kept.get(catalogue) ?? new WeakMap<State, Map<number, Database>>();
  kept.set(catalogue, states);
  const rooms = states.get(state) ?? new Map<number, Database>();
  states.set(state, rooms);
  const found = rooms.get(roomClass.id) ?? recomputed(catalogue, state, row, roomClass);
  rooms.set(roomClass.id, found);
  return found;
}

/** Whether the asker sees the row that is asked about, by the policy of that table. */
export function seenBy(
  catalogue: Catalogue,
  question: Question,
  table: string,
  state: State,
  row: AskedRow,
): { seen: Term; lies: Term } {
  const roomClass = question.room(row);
  const db = databaseOf(catalogue, state, row, roomClass);
  const policy = catalogue.policies.get(`${table} ${question.policy}`);
  if (policy === undefined) throw new Error(`${table} has no policy ${question.policy}`);
  const cells = question.cells(row);
  const scope = { ...emptyScope, aliases: new Map([['row', cells]]) };
  // A paper that is read by its room lies in the one that is asked about when recomputing has put it there.
  const stored = 'room_id' in cells ? db.tables.get(table) : undefined;
  const room = stored?.columns.includes('room_id') === true ? stored.rows[0]!.cells.room_id : undefined;
  return {
    seen: isTrue(db.reader.value(policy, scope, db)),
    lies: room === undefined ? same(int(0), int(0)) : same(numberOf(room), int(theRoom)),
  };
}
