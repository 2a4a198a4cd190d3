import { run } from './program.ts';
import type { Relation } from './relation.ts';
import { relation } from './relation.ts';
import type { Database, Routine, Scope } from './scope.ts';
import { emptyScope } from './scope.ts';
import { asColumns } from './select.ts';
import type { Value } from './value.ts';
import { either, nothing } from './value.ts';

/** Calls of the database's functions: each is read once for the same values. */

const nameOfValue = (value: Value): string =>
  value.is === 'array'
    ? `a${value.elements.map((each) => `${each.value.id}.${each.there.id}`).join('+')}`
    : `${value.is === 'span' ? value.holds.id : value.v.id}/${value.none.id}`;

export function routineOf(name: string, db: Database): Routine {
  const found = db.routines.get(name);
  if (found === undefined) throw new Error(`the function ${name} is neither read nor stood for by hand`);
  return found;
}

const scopeOf = ({ parameters }: Routine, values: readonly Value[]): Scope => ({
  ...emptyScope,
  variables: new Map(parameters.map((parameter, n) => [parameter, values[n] ?? nothing])),
});

function remember<Given extends Relation | Value>(
  name: string,
  values: readonly Value[],
  db: Database,
  make: () => Given,
): Given {
  const key = `${name}(${values.map(nameOfValue).join(',')})`;
  const found = db.remembered.get(key) as Given | undefined;
  if (found !== undefined) return found;
  const made = make();
  db.remembered.set(key, made);
  return made;
}

const select = (routine: Routine, values: readonly Value[], db: Database): Relation =>
  db.reader.select(routine.body.at(-1)!.SelectStmt, scopeOf(routine, values), db);

export const rows = (name: string, values: readonly Value[], db: Database): Relation =>
  remember(name, values, db, () => {
    const routine = routineOf(name, db);
    const given = select(routine, values, db);
    if (routine.columns === null || given.rows.length === 0) return given;
    const named = asColumns(given, routine.columns);
    return relation(named.columns, named.rows);
  });

export const call = (name: string, values: readonly Value[], db: Database): Value => {
  const routine = routineOf(name, db);
  if (routine.language === 'plpgsql') return run(routine.body, scopeOf(routine, values), db);
  return remember(name, values, db, () => {
    const { columns, rows: given } = select(routine, values, db);
    return given.reduceRight<Value>((rest, { there, cells }) => either(there, cells[columns[0]!]!, rest), nothing);
  });
};
