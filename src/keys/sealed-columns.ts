import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { hashKey } from '../platform/crypto/hash-key.ts';
import type { Place } from '../platform/crypto/vault.ts';

/** A column that holds sealed texts. */
export interface SealedColumn {
  schema: string;
  relation: string;
  name: string;
  /** The rows are a worker's, and lie in no room. */
  ofWorker: boolean;
}

/** A row as the database gives it, with what a place may need besides. */
export type Row = Record<string, unknown>;

/** One sealed text of a row, and which of a list it is. */
export interface Cell {
  bytes: Buffer;
  nth: number;
}

/** How the place of a text follows from its row. */
export type Recipe = (row: Row, nth: number) => Place | undefined;

/** Every column of sealed texts: bytes that do not say that they are a hash, or closed under a key that is in no ring. */
export async function sealedColumns(client: Pick<pg.Client, 'query'>): Promise<SealedColumn[]> {
  const { rows } = await client.query<SealedColumn>(
    `select n.nspname as schema, c.relname as relation, a.attname as name, n.nspname = 'priv'
         and exists (select from pg_attribute w where w.attrelid = c.oid and w.attname = 'worker_id' and not w.attisdropped) as "ofWorker"
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and n.nspname in ('app', 'audit', 'priv') and a.atttypid in ('bytea'::regtype, 'bytea[]'::regtype)
        and coalesce(col_description(c.oid, a.attnum), '') !~ '^((HMAC-)?SHA-256|Argon2id|AES-256-GCM under a key that the browser)' and (n.nspname, c.relname) <> ('priv', 'entering')
      order by 1, 2, 3`,
  );
  return rows;
}

/** What is sealed for a worker without a room of its own lies under the log of the organisation. */
const logRoom = `(select r.id from app.worker w join app.room r on r.organisation_id = w.organisation_id and r.case_id is null and r.class = 'organisation-log'
                   where w.id = t.worker_id) as log_room`;

/** The rows of a column that hold something, with what their places need: all, or so many by chance. */
export const selectOf = ({ schema, relation, name, ofWorker }: SealedColumn, some?: number): string =>
  `select t.*${ofWorker ? `, ${logRoom}` : ''}
     from ${schema}."${relation}" t where t.${name} is not null ${some ? `order by random() limit ${some}` : ''}`;

/** The texts of a row in a column: one, or a list of which each is sealed by itself. */
export function cellsOf(row: Row, name: string): Cell[] {
  const value = row[name];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((bytes, nth) => (Buffer.isBuffer(bytes) ? [{ bytes, nth }] : []));
}

const present = (row: Row, fits: (name: string) => boolean): string[] =>
  Object.keys(row).filter((name) => fits(name) && row[name] !== null && !Buffer.isBuffer(row[name]));

const isRoom = (name: string) => /(^|_)room(_id)?$/.test(name) || /(^|_)key(_room)?_id$/.test(name);
const isRow = (name: string) => name === 'id' || name === 'key' || (name.endsWith('_id') && !isRoom(name));

/** What a text is called in a place, beside or instead of its table: a part of a row, or the table that it was written for. */
const fieldNames = [
  'body',
  'reason',
  'answer',
  'reply',
  'told',
  'more',
  'word',
  'purpose',
  'later-answer',
  'explained-by',
  'exclusions',
  'receiver',
  'sealed',
];
const otherTables = ['task_promise', 'compilation', 'referral', 'hand_over'];

/** What tells the version of a text: that of its row, or with which its file came. */
const versions: readonly string[] = ['version', 'filed'];

/** The row part of a place: an id, with the name of the field, the place of a piece among all or, in a list, of the class. */
function* rowParts(row: Row, isList: boolean): Generator<(of: Row, nth: number) => string> {
  for (const at of present(row, isRow)) {
    if (row.pieces !== undefined) yield (of) => `${String(of[at])}/${String(of.nth)}/${String(of.pieces)}`;
    if (isList) yield (of, nth) => `${String(of[at])}/${String((of.classes as string[] | undefined)?.[nth])}`;
    yield (of) => String(of[at]);
    for (const field of [...fieldNames, String(row.class)])
      yield (of) => `${String(of[at])}/${field === row.class ? String(of.class) : field}`;
  }
  if (typeof row.leaf === 'string')
    yield (of) => createHmac('sha256', hashKey('leaf')).update(String(of.leaf)).digest('hex');
}

/**
 * Every way in which the place of a text may follow from its row (vault.ts: table, row, room, version), the likeliest first. A text opens
 * at one place alone, so that trying finds it; what a look has found for one row of a column it tries first for the next.
 */
export function* recipesFor(
  row: Row,
  column: SealedColumn,
  tables: readonly string[],
  isList: boolean,
): Generator<Recipe> {
  const { relation, name } = column;
  const own = relation.replace(/_version$/, '');
  const names = new Set([own, `${own}_${name}`, relation, `${own}_reason`, ...otherTables, ...tables]);
  for (const table of names)
    for (const room of present(row, isRoom))
      for (const part of rowParts(row, isList))
        for (const version of [undefined, ...present(row, (one) => versions.includes(one))])
          yield (of, nth) =>
            of[room] === null
              ? undefined
              : { table, row: part(of, nth), room: of[room] as number, version: version ? (of[version] as number) : 1 };
}
