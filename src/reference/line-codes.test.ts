import pg from 'pg';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { declaredTables } from '../domain/line/index.ts';
import { endpoints } from '../endpoints.ts';
import { testDatabase } from '../platform/db/template.ts';

/** The codes of a field that is one of a list, optional or not. */
function codesOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodType
    ? codesOf(schema.unwrap() as z.ZodType)
    : [];
}

test('the check of a table knows every code of its line', async () => {
  expect(endpoints.length).toBeGreaterThan(100);
  expect(declaredTables.length).toBeGreaterThan(12);
  const db = await testDatabase();
  const client = new pg.Client(db.connection.superuser);
  await client.connect();
  const { rows } = await client.query<{ table: string; column: string; check: string }>(
    `select t.relname as table, a.attname as column, pg_get_constraintdef(c.oid) as check
     from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = any (c.conkey)
     where c.contype = 'c' and t.relnamespace = 'app'::regnamespace and cardinality(c.conkey) = 1`,
  );
  await client.end();
  await db.drop();
  const unknown = declaredTables.flatMap(({ table, fields }) =>
    Object.entries(fields).flatMap(([name, { schema, column }]) => {
      const checks = rows.filter((row) => row.table === table && row.column === column && row.check.includes('ARRAY['));
      return codesOf(schema)
        .filter((code) => code !== '' && checks.some(({ check }) => !check.includes(`'${code}'::text`)))
        .map((code) => `${table}.${name}: ${code}`);
    }),
  );
  expect(unknown, 'a migration must let the check of the column know these codes').toEqual([]);
});
