import type { Term } from '../term.ts';
import { and, no, not, or, yes } from '../term.ts';
import type { Frame } from './frame.ts';
import { scopeOf } from './frame.ts';
import { extend } from './from.ts';
import type { Relation, Row } from './relation.ts';
import { merged, relation } from './relation.ts';
import type { Database, Scope } from './scope.ts';
import { withNamed } from './scope.ts';
import type { Node } from './syntax.ts';
import { isUsed, listOf, nameOf, textOfNode } from './syntax.ts';
import type { Value } from './value.ts';
import { array, elementsOf, isTrue, number, numberOf, span } from './value.ts';

/** A query as rows that are there under a condition. How often a row is given and in which order is left out: sight asks for neither. */

const aggregates = ['range_agg', 'array_agg'];
const isCallOf = (node: Node, names: readonly string[]): boolean =>
  node.FuncCall !== undefined && names.includes(nameOf(node.FuncCall.funcname));

/** The frames that no later part of the statement tells apart become one. */
function forget(frames: readonly Frame[], later: readonly unknown[]): Frame[] {
  const kept = frames.map(({ there, aliases }) => ({
    there,
    aliases: new Map([...aliases].filter(([alias, { cells }]) => isUsed(alias, Object.keys(cells), later))),
  }));
  return merged(kept, ({ aliases }) => [...aliases].map(([alias, { id }]) => `${alias}${id}`).join(' '));
}

function framesOf(statement: Node, scope: Scope, db: Database): Frame[] {
  const { fromClause, whereClause, targetList, groupClause, limitCount } = statement;
  if (limitCount !== undefined) throw new Error('limit is not read');
  const items = listOf(fromClause);
  let frames: Frame[] = [{ there: yes, aliases: new Map() }];
  for (const [n, item] of items.entries()) {
    const later = [items.slice(n + 1), whereClause, targetList, groupClause];
    frames = extend(frames, item, later, scope, db, forget);
  }
  if (whereClause === undefined) return frames;
  const kept = frames.map((frame) => ({
    ...frame,
    there: and(frame.there, isTrue(db.reader.value(whereClause, scopeOf(frame, scope), db))),
  }));
  return forget(
    kept.filter(({ there }) => there !== no),
    [targetList, groupClause],
  );
}

type Target = { readonly name: string; readonly values: readonly { readonly there: Term; readonly value: Value }[] };

/** One expression of the list. `unnest` gives a value for each element; a range that is taken apart stays what it is. */
function target(name: string, node: Node, frame: Frame, scope: Scope, db: Database): Target {
  const within = scopeOf(frame, scope);
  const inner = isCallOf(node, ['unnest']) ? node.FuncCall.args[0] : node;
  const read = db.reader.value(isCallOf(inner, aggregates) ? inner.FuncCall.args[0] : inner, within, db);
  if (inner === node || read.is === 'span') return { name, values: [{ there: yes, value: read }] };
  return { name, values: elementsOf(read).map(({ there, value }) => ({ there, value: number(value) })) };
}

/** `t.*` is every column of t. */
function targetsOf(statement: Node, frame: Frame, scope: Scope, db: Database): Target[] {
  return listOf(statement.targetList).flatMap(({ ResTarget: { name, val } }, n) => {
    const fields: readonly Node[] = val?.ColumnRef?.fields ?? [];
    if (fields.at(-1)?.A_Star) {
      const aliases = fields.length > 1 ? [textOfNode(fields[0]!)] : [...frame.aliases.keys()];
      return aliases.flatMap((alias) =>
        Object.entries(frame.aliases.get(alias)!.cells).map(([column, value]) => ({
          name: column,
          values: [{ there: yes, value }],
        })),
      );
    }
    const given = name ?? (fields.length > 0 ? textOfNode(fields.at(-1)!) : `column${n + 1}`);
    return [target(given, val, frame, scope, db)];
  });
}

/** `select w.id, r.id` gives two columns of one name. */
const apart = (targets: readonly Target[]): Target[] =>
  targets.map((each, n) =>
    targets.findIndex(({ name }) => name === each.name) === n ? each : { ...each, name: `${each.name} ${n + 1}` },
  );

/** Each choice of one value for every target. */
function rowsOf(targets: readonly Target[], there: Term): Row[] {
  let rows: Row[] = [{ there, cells: {} }];
  for (const { name, values } of targets)
    rows = rows.flatMap((row) =>
      values.map((each) => ({ there: and(row.there, each.there), cells: { ...row.cells, [name]: each.value } })),
    );
  return rows;
}

/** An aggregate over everything gives one row: the windows together, or the values as an array; null over nothing. */
function aggregated(statement: Node, frames: readonly Frame[], scope: Scope, db: Database): Relation {
  const cells: Record<string, Value> = {};
  for (const [n, { ResTarget }] of listOf(statement.targetList).entries()) {
    const outer = ResTarget.val;
    const inner = isCallOf(outer, aggregates) ? outer : outer.CoalesceExpr?.args[0];
    const values = frames.map((frame) => ({
      there: frame.there,
      value: db.reader.value(inner.FuncCall.args[0], scopeOf(frame, scope), db),
    }));
    const none = not(or(...values.map(({ there }) => there)));
    const given =
      nameOf(inner.FuncCall.funcname) === 'range_agg'
        ? span(or(...values.map(({ there, value }) => and(there, value.is === 'span' ? value.holds : no))), none)
        : array(
            values.map(({ there, value }) => ({ there, value: numberOf(value) })),
            none,
          );
    cells[ResTarget.name ?? `column${n + 1}`] = outer === inner ? given : { ...given, none: no };
  }
  return relation(Object.keys(cells), [{ there: yes, cells }]);
}

const isAggregate = ({ ResTarget: { val } }: Node): boolean =>
  isCallOf(val, aggregates) || (val.CoalesceExpr !== undefined && isCallOf(val.CoalesceExpr.args[0], aggregates));

/** Grouped, a range of each row stands for the ranges of its group together: at the moment, one of them holds or none does. */
function plain(statement: Node, scope: Scope, db: Database): Relation {
  const frames = framesOf(statement, scope, db);
  if (statement.groupClause === undefined && statement.targetList.some(isAggregate))
    return aggregated(statement, frames, scope, db);
  const rows: Row[] = [];
  let columns: string[] = [];
  for (const frame of frames) {
    const targets = apart(targetsOf(statement, frame, scope, db));
    columns = targets.map(({ name }) => name);
    rows.push(...rowsOf(targets, frame.there));
  }
  return relation(columns, rows);
}

export const asColumns = ({ columns, rows }: Relation, names: readonly string[]): Relation => ({
  columns: names,
  rows: rows.map(({ there, cells }) => ({
    there,
    cells: Object.fromEntries(names.map((name, n) => [name, cells[columns[n]!]!])),
  })),
});

/** The rows that a query gives. Throws at what it does not know: then nothing is proved. */
export function select(statement: Node, outer: Scope, db: Database): Relation {
  let scope = outer;
  for (const { CommonTableExpr: cte } of listOf(statement.withClause?.ctes))
    scope = withNamed(scope, cte.ctename, select(cte.ctequery.SelectStmt, scope, db));
  if (statement.valuesLists !== undefined) throw new Error('values is not read');
  if (statement.op === undefined || statement.op === 'SETOP_NONE') return plain(statement, scope, db);
  if (statement.op !== 'SETOP_UNION') throw new Error(`${statement.op} is not read`);
  const [left, right] = [select(statement.larg, scope, db), select(statement.rarg, scope, db)];
  const both =
    left.rows.length === 0
      ? right
      : {
          columns: left.columns,
          rows: [...left.rows, ...(right.rows.length === 0 ? [] : asColumns(right, left.columns).rows)],
        };
  return relation(both.columns, both.rows);
}
