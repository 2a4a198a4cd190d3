import type { Client } from 'pg';

interface Index {
  schema: string;
  name: string;
  definition: string;
}

/**
 * Takes the indexes off the tables that are about to be filled (those behind a primary key or unique constraint stay) and
 * gives what puts them back: building one afterwards costs a third of keeping it while millions of rows come in.
 */
export async function withoutIndexes(client: Client, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<Index>(
    `select schemaname as schema, indexname as name, indexdef as definition from pg_indexes i
     where format('%I.%I', schemaname, tablename) = any ($1)
       and not exists (select from pg_constraint c where c.conindid = format('%I.%I', i.schemaname, i.indexname)::regclass)`,
    [tables],
  );
  for (const { schema, name } of rows) await client.query(`drop index ${schema}.${name}`);
  return async () => {
    for (const { definition } of rows) await client.query(definition);
  };
}
