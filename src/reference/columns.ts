import type pg from 'pg';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly bytes: boolean;
  readonly note: string | null;
}

const columnsSql = `
  select n.nspname || '.' || c.relname as "table", a.attname as "column", a.atttypid in ('bytea'::regtype, 'bytea[]'::regtype) as bytes,
    col_description(c.oid, a.attnum) as note
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and n.nspname in ('app', 'audit', 'priv') order by n.nspname, c.relname, a.attnum`;

/** Bytes are closed with a key, unless they say that they are a hash, or random. */
const isClosed = ({ bytes, note }: Column) => bytes && !/^(SHA-256|HMAC-SHA-256|Argon2id|random)/.test(note ?? '');

/** Every column of every table of the live database, as SECURITY.md tells of it. */
export async function readColumns(client: pg.Client): Promise<{ table: string; closed: string[]; clear: string[] }[]> {
  const { rows } = await client.query<Column>(columnsSql);
  return [...Map.groupBy(rows, ({ table }) => table)].map(([table, columns]) => ({
    table,
    closed: columns.filter(isClosed).map(({ column }) => column),
    clear: columns
      .filter((column) => !isClosed(column))
      .map(({ column, note }) => (note === null ? column : `${column} (${note})`)),
  }));
}

const listed = (columns: readonly string[]) => (columns.length > 0 ? ` ${columns.join(', ')} ` : ' ');

/** The document with the list of this database in the place of the one that stands there. */
export function withColumns(document: string, tables: Awaited<ReturnType<typeof readColumns>>): string {
  const list = tables.map(({ table, closed, clear }) => `| ${table} |${listed(closed)}|${listed(clear)}|\n`).join('');
  return document.replace(/(?<=\n\| table \| closed \| clear \|\n\|---\|---\|---\|\n)(?:\|.*\n)*/, () => list);
}
