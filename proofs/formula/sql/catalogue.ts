import type pg from 'pg';
import { codeOf } from '../codes.ts';
import { int, yes } from '../term.ts';
import { block } from './block.ts';
import { parseSql } from './parse.ts';
import type { Relation } from './relation.ts';
import { relation } from './relation.ts';
import type { Routine } from './scope.ts';
import type { Node } from './syntax.ts';
import { number } from './value.ts';

/** Functions, policies and fixed rows, read from the database as it stands after all migrations and policies. */

export type Source = {
  readonly functions: readonly {
    readonly name: string;
    readonly language: string;
    readonly parameters: readonly string[];
    readonly columns: readonly string[] | null;
    readonly text: string;
  }[];
  readonly policies: readonly { readonly table: string; readonly name: string; readonly text: string }[];
  /** Every name that a policy has, and what it is for. */
  readonly sorts: readonly string[];
  readonly columns: readonly { readonly table: string; readonly columns: readonly string[] }[];
  readonly grantable: readonly { readonly to_kind: string; readonly class: string }[];
};

export type Catalogue = {
  readonly routines: ReadonlyMap<string, Routine>;
  /** By table and name of the policy: what it lets through. */
  readonly policies: ReadonlyMap<string, Node>;
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly data: ReadonlyMap<string, Relation>;
};

/** The text of every function of `priv`, of every policy, and what stands in priv.grantable. */
export async function readSource(client: pg.Client): Promise<Source> {
  const functions = await client.query(`
    select n.nspname || '.' || p.proname as name, l.lanname as language, p.prosrc as text,
      coalesce(p.proargnames[1:p.pronargs], '{}') as parameters,
      case when p.prorettype = 'record'::regtype and p.proretset then p.proargnames[p.pronargs + 1:] end as columns
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
    where n.nspname = 'priv' order by 1, p.oid::regprocedure::text`);
  const policies = await client.query(`
    select schemaname || '.' || tablename as table, policyname as name, concat_ws(' and ', qual, with_check) as text
    from pg_policies where policyname in ('see', 'add', 'correct') order by 1, 2`);
  const sorts = await client.query(`
    select distinct policyname || ' for ' || cmd || ' to ' || roles::text || ', ' || lower(permissive) as sort from pg_policies order by 1`);
  const columns = await client.query(`
    select c.oid::regclass::text as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.oid in ('priv.effective'::regclass, 'priv.part'::regclass, 'priv.row_sight'::regclass) group by 1`);
  const grantable = await client.query('select to_kind, class from priv.grantable order by 1, 2');
  return {
    functions: functions.rows,
    policies: policies.rows,
    sorts: sorts.rows.map(({ sort }) => sort),
    columns: columns.rows,
    grantable: grantable.rows,
  };
}

const word = (text: string) => number(int(codeOf(text)));

const cache = new Map<string, readonly Node[]>();
/** A text is parsed once; a changed one again. */
function bodyOf(name: string, language: string, text: string): readonly Node[] {
  const key = `${language} ${text}`;
  const found = cache.get(key);
  if (found) return found;
  const made = language === 'plpgsql' ? block(name, text) : parseSql(text);
  cache.set(key, made);
  return made;
}

/** A function's body is parsed when it is first asked for: most of `priv` is none of sight. */
function lazily({ name, language, parameters, columns, text }: Source['functions'][number]): Routine {
  return {
    name,
    parameters,
    columns,
    language,
    get body() {
      return bodyOf(name, language, text);
    },
  };
}

export function catalogueOf({ functions, policies, columns, grantable }: Source): Catalogue {
  const cells = grantable.map((row) => ({ there: yes, cells: { to_kind: word(row.to_kind), class: word(row.class) } }));
  return {
    routines: new Map(functions.map((each) => [each.name, lazily(each)])),
    policies: new Map(
      policies.map(({ table, name, text }) => [
        `${table} ${name}`,
        parseSql(`select ${text}`)[0]!.SelectStmt.targetList[0].ResTarget.val,
      ]),
    ),
    columns: new Map(columns.map((each) => [each.table, each.columns])),
    data: new Map([['priv.grantable', relation(['to_kind', 'class'], cells)]]),
  };
}
