import type { Term } from '../term.ts';
import { and, no, not, or, yes } from '../term.ts';
import type { Frame } from './frame.ts';
import { scopeOf } from './frame.ts';
import { extend } from './from.ts';
import type { Relation, Row } from './relation.ts';
import { relation } from './relation.ts';
import type { Database, Scope } from './scope.ts';
import type { Node } from './syntax.ts';
import { kindOf, listOf } from './syntax.ts';
import type { Value } from './value.ts';
import { either, isTrue, nothing } from './value.ts';

/** PL/pgSQL run over rows that may be there: every branch is taken, each under its condition. */

type Running = { scope: Scope; live: Term; given: Value };

const tableOf = ({ schemaname, relname }: Node): string => `${schemaname}.${relname}`;

function stored(name: string, db: Database): Relation {
  const found = db.tables.get(name);
  if (found === undefined) throw new Error(`no state holds ${name}`);
  return found;
}

function insert({ relation: into, selectStmt }: Node, { scope, live }: Running, db: Database): void {
  const name = tableOf(into);
  const there = stored(name, db);
  const given = db.reader.select(selectStmt.SelectStmt, scope, db);
  const rows = given.rows.map(
    (row): Row => ({
      there: and(live, row.there),
      cells: Object.fromEntries(there.columns.map((column, n) => [column, row.cells[given.columns[n]!]!])),
    }),
  );
  db.tables.set(name, relation(there.columns, [...there.rows, ...rows]));
}

const frameOf = (alias: string, { there, cells }: Row, n: number): Frame => ({
  there,
  aliases: new Map([[alias, { id: -1 - n, cells }]]),
});

function remove({ relation: from, whereClause }: Node, { scope, live }: Running, db: Database): void {
  const name = tableOf(from);
  const { columns, rows } = stored(name, db);
  const alias: string = from.alias?.aliasname ?? from.relname;
  const kept = rows.map((row, n) => {
    const gone = isTrue(db.reader.value(whereClause, scopeOf(frameOf(alias, row, n), scope), db));
    return { ...row, there: and(row.there, not(and(live, gone))) };
  });
  db.tables.set(name, relation(columns, kept));
}

function update(
  { relation: of, targetList, fromClause, whereClause }: Node,
  { scope, live }: Running,
  db: Database,
): void {
  const name = tableOf(of);
  const { columns, rows } = stored(name, db);
  const alias: string = of.alias?.aliasname ?? of.relname;
  const changed = rows.map((row, n): Row => {
    let frames: Frame[] = [frameOf(alias, row, n)];
    for (const item of listOf(fromClause)) frames = extend(frames, item, [], scope, db, (each) => [...each]);
    const cells = { ...row.cells };
    for (const frame of frames) {
      const within = scopeOf(frame, scope);
      const when = and(live, frame.there, isTrue(db.reader.value(whereClause, within, db)));
      for (const { ResTarget: target } of listOf(targetList))
        cells[target.name] = either(when, db.reader.value(target.val, within, db), cells[target.name]!);
    }
    return { ...row, cells };
  });
  db.tables.set(name, relation(columns, changed));
}

const writes: Readonly<Record<string, (node: Node, running: Running, db: Database) => void>> = {
  InsertStmt: insert,
  DeleteStmt: remove,
  UpdateStmt: update,
};

const assigned = ({ scope, live }: Running, name: string, value: Value): Scope => {
  const before = scope.variables.get(name) ?? nothing;
  return { ...scope, variables: new Map([...scope.variables, [name, either(live, value, before)]]) };
};

/** Functions called for what they do are run under the condition under which the call is reached. */
function perform(query: Node, running: Running, db: Database): void {
  const { targetList, fromClause } = query.SelectStmt;
  const call = targetList[0].ResTarget.val.FuncCall;
  const name = call.funcname.map((each: Node) => each.String.sval).join('.');
  if (db.byHand.has(name)) return;
  if (fromClause !== undefined) throw new Error(`perform ${name} from a table is not read`);
  const values = listOf(call.args).map((each) => db.reader.value(each, running.scope, db));
  const routine = db.routines.get(name);
  if (routine === undefined) throw new Error(`the function ${name} is neither read nor stood for by hand`);
  const variables = new Map(routine.parameters.map((parameter, n) => [parameter, values[n] ?? nothing]));
  step(
    routine.body,
    { scope: { aliases: new Map(), named: new Map(), outer: null, variables }, live: running.live, given: nothing },
    db,
  );
}

function step(statements: readonly Node[], start: Running, db: Database): Running {
  let running = start;
  for (const each of statements) {
    const node = each[kindOf(each)];
    if (each.Assign)
      running = { ...running, scope: assigned(running, node.name, db.reader.value(node.value, running.scope, db)) };
    else if (each.Perform) perform(node.query, running, db);
    else if (each.Sql) writes[kindOf(node)]!(node[kindOf(node)], running, db);
    // A function in SQL has no block: its body is the statements themselves.
    else if (kindOf(each) in writes) writes[kindOf(each)]!(node, running, db);
    else if (each.Return) {
      const value = node.value === undefined ? nothing : db.reader.value(node.value, running.scope, db);
      running = { ...running, given: either(running.live, value, running.given), live: no };
    } else if (each.If) {
      const when = isTrue(db.reader.value(node.condition, running.scope, db));
      if (and(running.live, when) === no) continue;
      const branch = step(node.branch, { ...running, live: and(running.live, when) }, db);
      const other = and(running.live, not(when));
      running = { ...branch, live: or(branch.live, other) };
    } else throw new Error(`${kindOf(each)} is not run`);
  }
  return running;
}

/** What the function returns; what it writes is written. */
export const run = (body: readonly Node[], scope: Scope, db: Database): Value =>
  step(body, { scope, live: yes, given: nothing }, db).given;
