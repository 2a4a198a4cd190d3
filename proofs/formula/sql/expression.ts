import { endless } from '../codes.ts';
import { and, atMost, bool, choose, int, less, no, not, or, yes } from '../term.ts';
import type { Database, Scope } from './scope.ts';
import { find } from './scope.ts';
import type { Node } from './syntax.ts';
import { kindOf, listOf, nameOf, textOfNode } from './syntax.ts';
import type { Value } from './value.ts';
import {
  array,
  contains,
  either,
  elementsOf,
  extreme,
  firstOf,
  isTrue,
  notDistinct,
  nothing,
  number,
  numberOf,
  operators,
  span,
  text,
  truth,
} from './value.ts';

/** Expressions of SQL as formulas, three-valued as SQL is. */

type Reading = (node: any, scope: Scope, db: Database) => Value;

const constant: Reading = (node) => {
  if (node.isnull) return nothing;
  if (node.boolval) return truth(bool(node.boolval.boolval === true));
  if (node.ival) return number(int(node.ival.ival ?? 0));
  const words: string = node.sval.sval ?? '';
  return words === '{}' ? array([]) : text(words);
};

/** and, or: null unless what is known decides. */
const junction: Reading = ({ boolop, args }, scope, db) => {
  const values: Value[] = args.map((each: Node) => value(each, scope, db));
  if (boolop === 'NOT_EXPR') return truth(not(numberOf(values[0]!)), values[0]!.none);
  const surely = values.map(isTrue);
  const surelyNot = values.map((each) => and(not(each.none), not(isTrue(each))));
  const [v, against] = boolop === 'AND_EXPR' ? [and(...surely), or(...surelyNot)] : [or(...surely), and(...surelyNot)];
  return truth(v, and(not(v), not(against)));
};

const operation: Reading = ({ kind, name, lexpr, rexpr }, scope, db) => {
  const sign = nameOf(name);
  const left = value(lexpr, scope, db);
  if (kind === 'AEXPR_IN') {
    const values = (rexpr.List.items as Node[]).map((each) => operators['=']!(left, value(each, scope, db)));
    const found = or(...values.map(isTrue));
    return truth(
      sign === '=' ? found : not(found),
      or(left.none, and(not(found), or(...values.map(({ none }) => none)))),
    );
  }
  const right = value(rexpr, scope, db);
  if (kind === 'AEXPR_OP_ANY' || kind === 'AEXPR_OP_ALL') {
    if (kind === 'AEXPR_OP_ANY' ? sign !== '=' : sign !== '<>') throw new Error(`${sign} ${kind} is not known`);
    const found = contains(elementsOf(right), numberOf(left));
    return truth(sign === '=' ? found : not(found), or(left.none, right.none));
  }
  if (kind === 'AEXPR_DISTINCT') return truth(not(notDistinct(left, right)));
  if (kind === 'AEXPR_NOT_DISTINCT') return truth(notDistinct(left, right));
  const known = operators[sign];
  if (kind !== 'AEXPR_OP' || known === undefined) throw new Error(`the operator ${sign} (${kind}) is not known`);
  return known(left, right);
};

const choice: Reading = ({ arg, args, defresult }, scope, db) => {
  const rest = defresult === undefined ? nothing : value(defresult, scope, db);
  return (args as Node[]).reduceRight<Value>((otherwise, { CaseWhen: { expr, result } }) => {
    const tested = value(expr, scope, db);
    const when = arg === undefined ? tested : operators['=']!(value(arg, scope, db), tested);
    return either(isTrue(when), value(result, scope, db), otherwise);
  }, rest);
};

const subquery: Reading = ({ subLinkType, subselect }, scope, db) => {
  const { columns, rows } = db.reader.select(subselect.SelectStmt, scope, db);
  const first = (cells: Readonly<Record<string, Value>>): Value => cells[columns[0]!]!;
  if (subLinkType === 'EXISTS_SUBLINK') return truth(or(...rows.map(({ there }) => there)));
  if (subLinkType === 'ARRAY_SUBLINK')
    return array(rows.map(({ there, cells }) => ({ there, value: numberOf(first(cells)) })));
  if (subLinkType !== 'EXPR_SUBLINK') throw new Error(`a subquery as ${subLinkType} is not known`);
  return rows.reduceRight<Value>((rest, { there, cells }) => either(there, first(cells), rest), nothing);
};

/** A window holds at the moment when that lies in it; a bound that is missing is none. */
function window([from, until]: readonly Value[], { now }: Database): Value {
  const t = numberOf(now);
  return span(and(or(from!.none, atMost(numberOf(from!), t)), or(until!.none, less(t, numberOf(until!)))));
}

const bound =
  (side: number) =>
  ([value]: readonly Value[]): Value => {
    if (value?.is !== 'span') throw new Error('lower and upper are of ranges');
    const end = int(endless);
    return number(side < 0 ? choose(value.holds, int(-endless), end) : end, value.none);
  };

const functions: Readonly<Record<string, (values: readonly Value[], db: Database) => Value>> = {
  tstzrange: window,
  lower: (values) => bound(-1)(values),
  upper: (values) => bound(1)(values),
  // An empty range holds at no moment, so that what it would open is closed either way.
  isempty: ([value]) => truth(not(value!.is === 'span' ? value!.holds : no), value!.none),
};

const call: Reading = ({ funcname, args }, scope, db) => {
  const name = nameOf(funcname);
  const values = listOf(args).map((each) => value(each, scope, db));
  return functions[name]?.(values, db) ?? db.byHand.get(name)?.(values) ?? db.reader.call(name, values, db);
};

const readings: Readonly<Record<string, Reading>> = {
  A_Const: constant,
  BoolExpr: junction,
  A_Expr: operation,
  CaseExpr: choice,
  SubLink: subquery,
  FuncCall: call,
  ColumnRef: ({ fields }, scope) => find(scope, fields.map(textOfNode)),
  TypeCast: ({ arg }, scope, db) => value(arg, scope, db),
  NullTest: ({ arg, nulltesttype }, scope, db) => {
    const { none } = value(arg, scope, db);
    return truth(nulltesttype === 'IS_NULL' ? none : not(none));
  },
  CoalesceExpr: ({ args }, scope, db) => firstOf(args.map((each: Node) => value(each, scope, db))),
  MinMaxExpr: ({ op, args }, scope, db) =>
    extreme(
      args.map((each: Node) => value(each, scope, db)),
      op === 'IS_LEAST' ? 'least' : 'greatest',
    ),
  A_ArrayExpr: ({ elements }, scope, db) =>
    array(listOf(elements).map((each) => ({ value: numberOf(value(each, scope, db)), there: yes }))),
  // A place of an array that is null is null; others are not asked for.
  A_Indirection: ({ arg }, scope, db) => {
    if (value(arg, scope, db).none !== yes)
      throw new Error('a place of an array is known only where the array is null');
    return nothing;
  },
};

/** What an expression gives. Throws at what it does not know: then nothing is proved. */
export function value(node: Node, scope: Scope, db: Database): Value {
  const reading = readings[kindOf(node)];
  if (reading === undefined) throw new Error(`SQL that is not read: ${kindOf(node)}`);
  return reading(node[kindOf(node)], scope, db);
}
