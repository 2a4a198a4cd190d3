import type { Relation } from './relation.ts';
import type { Node } from './syntax.ts';
import type { Value } from './value.ts';

/** What the names in a statement stand for. */
export type Scope = {
  /** Columns by alias. */
  readonly aliases: ReadonlyMap<string, Readonly<Record<string, Value>>>;
  readonly variables: ReadonlyMap<string, Value>;
  /** `with` and temporary relations. */
  readonly named: ReadonlyMap<string, Relation>;
  readonly outer: Scope | null;
};

export const emptyScope: Scope = { aliases: new Map(), variables: new Map(), named: new Map(), outer: null };
export const withNamed = (scope: Scope, name: string, relation: Relation): Scope => ({
  ...scope,
  named: new Map([...scope.named, [name, relation]]),
});

export function findNamed(scope: Scope | null, name: string): Relation | undefined {
  return scope === null ? undefined : (scope.named.get(name) ?? findNamed(scope.outer, name));
}

/** A column or variable; the innermost that has it. */
export function find(scope: Scope | null, fields: readonly string[]): Value {
  if (scope === null) throw new Error(`nothing is called ${fields.join('.')}`);
  const [first, second] = fields;
  if (second !== undefined) {
    const cell = scope.aliases.get(first!)?.[second];
    return cell ?? find(scope.outer, fields);
  }
  const having = [...scope.aliases.values()].filter((cells) => first! in cells);
  if (having.length > 1) throw new Error(`${first} is a column of several tables`);
  // The alias of a function that gives one column is that column.
  const whole = scope.aliases.get(first!);
  if (having.length === 0 && whole !== undefined && Object.keys(whole).length === 1) return Object.values(whole)[0]!;
  return having[0]?.[first!] ?? scope.variables.get(first!) ?? find(scope.outer, fields);
}

/** A function of the database: its parsed body, or what stands for it by hand. */
export type Routine = {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The columns that it gives, when it gives rows. */
  readonly columns: readonly string[] | null;
  readonly language: string;
  /** Statements of SQL, or the block of PL/pgSQL. */
  readonly body: readonly Node[];
};

/** The three readings that call one another. */
export type Reader = {
  readonly value: (node: Node, scope: Scope, db: Database) => Value;
  readonly select: (statement: Node, scope: Scope, db: Database) => Relation;
  readonly call: (name: string, values: readonly Value[], db: Database) => Value;
  /** A function that gives rows. */
  readonly rows: (name: string, values: readonly Value[], db: Database) => Relation;
};

/** What is stored, what the functions are, and the moment that is asked about. */
export type Database = {
  readonly reader: Reader;
  readonly tables: Map<string, Relation>;
  readonly routines: ReadonlyMap<string, Routine>;
  readonly byHand: ReadonlyMap<string, (values: readonly Value[]) => Value>;
  readonly now: Value;
  readonly remembered: Map<string, Relation | Value>;
};
