import type pg from 'pg';
import { table } from './routes.ts';

interface Column {
  relation: string;
  column: string;
  type: string;
  nullable: boolean;
}

interface Policy {
  relation: string;
  name: string;
  command: string;
  shape: string;
}

const columnsSql = `
  select n.nspname || '.' || c.relname as relation, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname in ('app', 'priv', 'audit') and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`;
const policiesSql = `
  select n.nspname || '.' || c.relname as relation, p.polname as name, p.polcmd as command, pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) as shape
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where p.polname <> 'owner' order by 1, 2`;
const functionsSql = `
  select n.nspname || '.' || p.proname || '(' || pg_get_function_arguments(p.oid) || ')' as signature, pg_get_function_result(p.oid) as result
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('act', 'look', 'audit', 'sign_in', 'job', 'report') and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype order by 1`;

const commands: Record<string, string> = { r: 'see', a: 'add', w: 'correct', '*': 'all' };

/** Tables with their columns and policies, and the functions that the logins may call. */
export async function schemaPage(client: pg.Client): Promise<string> {
  const columns = (await client.query<Column>(columnsSql)).rows;
  const policies = (await client.query<Policy>(policiesSql)).rows;
  const functions = (await client.query<{ signature: string; result: string }>(functionsSql)).rows;
  const sections = [...new Set(columns.map((column) => column.relation))].map((relation) => {
    const own = columns
      .filter((column) => column.relation === relation)
      .map((column) => [`\`${column.column}\``, column.type, column.nullable ? 'may be empty' : '']);
    const shapes = policies
      .filter((policy) => policy.relation === relation)
      .map((policy) => `- ${commands[policy.command]}: \`${policy.shape.replace(/\s+/g, ' ')}\``);
    return `### ${relation}\n\n${table(['column', 'type', ''], own)}\n${shapes.length > 0 ? `\n${shapes.join('\n')}\n` : ''}`;
  });
  return `# Schema\n\nGenerated from the live catalogue; \`npm run docs\` writes it anew.\n\n## Functions\n\n${functions.map((item) => `- \`${item.signature.replace(/\s+/g, ' ')}\` → ${item.result.replace(/\s+/g, ' ')}`).join('\n')}\n\n## Tables\n\n${sections.join('\n')}`;
}
