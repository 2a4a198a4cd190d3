import type pg from 'pg';
import { supportKinds } from '../../src/domain/coupling/coupling.ts';
import { dayOf, mondayOf } from '../../src/platform/time/format.ts';

/** What a parameter of a path that is no id may be. */
export function words(parameter: string): readonly string[] {
  if (parameter === 'channel') return ['call'];
  if (parameter === 'ruleKey') return ['appeal'];
  if (parameter === 'helplineKey') return ['riku'];
  if (parameter === 'topic') return ['housing'];
  if (parameter === 'networkKey') return ['ostrobothnia'];
  if (parameter === 'regionKey') return ['own', '17', 'area-4'];
  if (parameter === 'weekOn') return [mondayOf(dayOf(new Date()))];
  if (parameter === 'practiceKey') return ['safety-first'];
  if (parameter === 'recommendationKey') return ['greta2-d'];
  if (parameter === 'provisionKey') return ['etl-7-12'];
  return parameter === 'kind' ? supportKinds : [];
}

/** Tables whose rows have an id of their own, and how a row tells whose it is. */
const tablesSql = `
  select format('%I.%I', n.nspname, c.relname) as name, c.relname as "table",
    bool_or(a.attname = 'room_id') as "inRoom", bool_or(a.attname = 'case_id') as "onCase"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname in ('app', 'priv') and c.relkind = 'r'
  group by n.nspname, c.relname having bool_or(a.attname = 'id' and a.atttypid = 'uuid'::regtype) order by 1`;

interface Table {
  readonly name: string;
  readonly table: string;
  readonly inRoom: boolean;
  readonly onCase: boolean;
}

function idsOf({ name, table, inRoom, onCase }: Table): string {
  const as = `select '${table}' as "table", t.id::text as id`;
  if (inRoom)
    return `(${as}, r.organisation_id = $2 as own from ${name} t join app.room r on r.id = t.room_id
      where $1::text is null or r.case_id = $1 order by own desc, t.id limit 20)`;
  return `(${as}, true as own from ${name} t where $1::text is null or ${onCase ? 't.case_id = $1' : 'true'} order by t.id limit 20)`;
}

interface Stored {
  readonly table: string;
  readonly id: string;
  readonly own: boolean;
}

/** Values for a parameter of a path, by its name, those of the own organisation first. */
export type Candidates = (parameter: string) => readonly string[];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * What the parameters of paths may be, out of the database: `stepId` is the id of a row of a table whose name ends in `step`. So a new kind of
 * row is found by the walks over all pages without being told to them.
 */
export async function storedIds(client: pg.Client) {
  const { rows: tables } = await client.query<Table>(tablesSql);
  const sql = tables.map(idsOf).join(' union all ');
  /** Those of one case, or of all where none is said. */
  return async (organisationId: string, caseId?: string): Promise<Candidates> => {
    const written = await client.query<{ key: string }>(
      'select distinct key from app.practice where organisation_id = $1 order by 1',
      [organisationId],
    );
    const { rows } = await client.query<Stored>(sql, [caseId ?? null, organisationId]);
    const ordered = rows.toSorted((a, b) => Number(b.own) - Number(a.own));
    return (parameter) => {
      const noun = parameter.endsWith('Id') ? snake(parameter).replace(/_id$/, '') : parameter;
      const found = ordered.filter(({ table }) => table === noun || table.endsWith(`_${noun}`));
      if (parameter === 'practiceKey') return [...words(parameter), ...written.rows.map(({ key }) => key)];
      return noun === parameter ? words(parameter) : found.map(({ id }) => id);
    };
  };
}

/** Every way to fill the parameters of a path, 150 at most. */
export function fillings(pattern: string, of: Candidates): string[] {
  let filled = [pattern];
  for (const [, name = ''] of pattern.matchAll(/:(\w+)/g))
    filled = filled.flatMap((path) => of(name).map((value) => path.replace(`:${name}`, value))).slice(0, 150);
  return filled;
}
