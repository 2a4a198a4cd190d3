import { and, no, not, or, yes } from '../term.ts';
import type { Frame } from './frame.ts';
import { scopeOf } from './frame.ts';
import type { Relation, Row } from './relation.ts';
import { relation } from './relation.ts';
import type { Database, Scope } from './scope.ts';
import { findNamed } from './scope.ts';
import type { Node } from './syntax.ts';
import { isUsed, kindOf, nameOf } from './syntax.ts';
import { elementsOf, isTrue, nothing, number } from './value.ts';

/** What stands in `from`, joined to the frames that are there already. */

type Forget = (frames: readonly Frame[], later: readonly unknown[]) => Frame[];
type Joined = { readonly alias: string; readonly given: Relation };

function stored({ schemaname, relname }: Node, scope: Scope, db: Database): Relation {
  const found = schemaname === undefined ? findNamed(scope, relname) : db.tables.get(`${schemaname}.${relname}`);
  if (found === undefined) throw new Error(`no state holds ${schemaname}.${relname}`);
  return found;
}

function called({ functions, alias }: Node, scope: Scope, db: Database): Relation {
  const { funcname, args = [] } = functions[0].List.items[0].FuncCall;
  const name = nameOf(funcname);
  const values = (args as Node[]).map((each) => db.reader.value(each, scope, db));
  if (name !== 'unnest') return db.reader.rows(name, values, db);
  const column = alias.aliasname as string;
  const [from] = values;
  const rows: Row[] =
    from!.is === 'span'
      ? [{ there: not(from!.none), cells: { [column]: from! } }]
      : elementsOf(from!).map(({ there, value }) => ({ there, cells: { [column]: number(value) } }));
  return relation([column], rows);
}

function source(item: Node, frame: Frame, scope: Scope, db: Database): Joined {
  const node = item[kindOf(item)];
  const within = scopeOf(frame, scope);
  const alias: string = node.alias?.aliasname ?? node.relname;
  if (item.RangeVar) return { alias, given: stored(node, scope, db) };
  if (item.RangeFunction) return { alias, given: called(node, within, db) };
  if (item.RangeSubselect)
    return { alias, given: db.reader.select(node.subquery.SelectStmt, node.lateral ? within : scope, db) };
  throw new Error(`${kindOf(item)} is not read`);
}

const numbers = new WeakMap<object, number>();
let last = 0;
/** Rows of one relation are told apart by their cells, which are made once. */
function numberOfRow(cells: object): number {
  const found = numbers.get(cells);
  if (found !== undefined) return found;
  last += 1;
  numbers.set(cells, last);
  return last;
}

function add(frame: Frame, alias: string, row: Row): Frame {
  const aliases = new Map([...frame.aliases, [alias, { id: numberOfRow(row.cells), cells: row.cells }]]);
  return { there: and(frame.there, row.there), aliases };
}

const restrict = (frame: Frame, quals: Node | undefined, scope: Scope, db: Database): Frame =>
  quals === undefined
    ? frame
    : { ...frame, there: and(frame.there, isTrue(db.reader.value(quals, scopeOf(frame, scope), db))) };

const isThere = ({ there }: Frame): boolean => there !== no;
const emptyRows = new Map<string, Row>();

/** In a left join a row of nulls stands for what is not found. */
function missing(columns: readonly string[]): Row['cells'] {
  const name = columns.join(' ');
  const found = emptyRows.get(name);
  if (found) return found.cells;
  const cells = Object.fromEntries(columns.map((column) => [column, nothing]));
  emptyRows.set(name, { there: no, cells });
  return cells;
}

function leftJoin(frame: Frame, { rarg, quals }: Node, scope: Scope, db: Database): Frame[] {
  const { alias, given } = source(rarg, frame, scope, db);
  const matched = given.rows.map((row) => restrict(add(frame, alias, row), quals, scope, db));
  const none = not(or(...matched.map(({ there }) => there)));
  return [
    ...matched,
    add({ ...frame, there: and(frame.there, none) }, alias, { there: none, cells: missing(given.columns) }),
  ];
}

/** Where no later part asks for the joined row, only that there is one is kept: one frame of the left, and any of the right. */
function innerJoin(
  left: readonly Frame[],
  { rarg, quals }: Node,
  later: readonly unknown[],
  scope: Scope,
  db: Database,
): Frame[] {
  return left.flatMap((frame) => {
    const { alias, given } = source(rarg, frame, scope, db);
    const alone = { ...frame, there: yes };
    const found = given.rows.map((row) => restrict(add(alone, alias, row), quals, scope, db));
    if (isUsed(alias, given.columns, later))
      return found.map((each) => ({ ...each, there: and(frame.there, each.there) }));
    return [{ ...frame, there: and(frame.there, or(...found.map(({ there }) => there))) }];
  });
}

/** Adds one item of `from`; what is not asked for in `later` is forgotten at once. */
export function extend(
  frames: readonly Frame[],
  item: Node,
  later: readonly unknown[],
  scope: Scope,
  db: Database,
  forget: Forget,
): Frame[] {
  const join = item.JoinExpr;
  if (join === undefined) {
    const joined = frames.flatMap((frame) => {
      const { alias, given } = source(item, frame, scope, db);
      return given.rows.map((row) => add(frame, alias, row));
    });
    return joined.filter(isThere);
  }
  const left = extend(frames, join.larg, [...later, join.rarg, join.quals], scope, db, forget);
  if (join.jointype === 'JOIN_LEFT')
    return forget(left.flatMap((frame) => leftJoin(frame, join, scope, db)).filter(isThere), later);
  if (join.jointype !== 'JOIN_INNER') throw new Error(`${join.jointype} is not read`);
  return forget(innerJoin(left, join, later, scope, db).filter(isThere), later);
}
