import type { ReadTx } from '../../platform/db/tx.ts';
import { nameGivers } from '../line/index.ts';
import type { Column, Kind } from './column.ts';

export type Values = Readonly<Record<string, unknown>>;
export interface StoredVersion extends Values {
  readonly row: string;
  readonly room_id: number;
  readonly version: number;
  readonly written_at: Date;
  readonly author_id?: string;
  readonly reason?: Buffer | null;
  readonly was?: Values;
}
export interface Read {
  readonly table: string;
  readonly kind: Kind;
  readonly rows: readonly StoredVersion[];
  readonly former: ReadonlyMap<string, readonly StoredVersion[]>;
}

/** Whom the reader may know of, and which lines are taken out: of all others nothing is said. */
export interface Known {
  readonly workers: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  readonly givers: ReadonlyMap<string, string>;
  readonly lines: ReadonlySet<string>;
}
export async function readKind(tx: ReadTx, rooms: readonly number[], table: string, kind: Kind): Promise<Read> {
  const [rows, versions] = await Promise.all([
    tx.query<StoredVersion>(
      `select t.id as row, t.* from app.${table} t where t.room_id = any ($1) and ${kind.stands ?? 'true'} order by t.written_at, t.id`,
      [rooms],
    ),
    kind.former
      ? tx.query<StoredVersion>(
          `select v.${table}_id as row, v.* from app.${table}_version v where v.room_id = any ($1) order by v.version desc, v.${table}_id`,
          [rooms],
        )
      : [],
  ]);
  return { table, kind, rows, former: Map.groupBy(versions, ({ row }) => row) };
}

/** A kind without versions has its words under the first. */
export const versionOf = ({ version = 1 }: Partial<StoredVersion>): number => version;

/** The values of the columns that are of this sort, in all rows and former versions. */
function namedIn(reads: readonly Read[], is: Column['is']): unknown[] {
  return reads.flatMap(({ kind, rows, former }) => {
    const columns = Object.keys(kind.columns).filter((name) => kind.columns[name]?.is === is);
    return [...rows, ...[...former.values()].flat()].flatMap((row) =>
      columns.map((name) => (row.was ? row.was[name] : row[name])),
    );
  });
}

const byId = (rows: readonly { id: string | number; name: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, name }) => [String(id), name]));

/** Names by what the policies let the reader find: one that stays hidden is as one that is not named. */
export async function readKnown(tx: ReadTx, rooms: readonly number[], reads: readonly Read[]): Promise<Known> {
  const authors = reads.flatMap(({ rows, former }) =>
    [...rows, ...[...former.values()].flat()].map(({ author_id }) => author_id),
  );
  const [workers, organisations, parts, handed] = await Promise.all([
    tx.query<{ id: string; name: string }>(
      `select distinct on (m.worker_id) m.worker_id as id, m.worker_name as name from app.member m where m.worker_id = any ($1) order by m.worker_id`,
      [[...authors, ...namedIn(reads, 'worker')].filter((each) => each != null)],
    ),
    tx.query<{ id: string; name: string }>('select o.id, o.name from app.organisation o where o.id = any ($1)', [
      namedIn(reads, 'organisation').filter((each) => each != null),
    ]),
    tx.query<{ id: number; name: string }>(
      'select p.id, o.name from app.party p join app.organisation o on o.id = p.organisation_id where p.id = any ($1)',
      [namedIn(reads, 'part').filter((each) => each != null)],
    ),
    tx.query<{ id: string; name: string }>(
      'select h.row_id as id, h.hand_over_id as name from app.handed_row h where h.room_id = any ($1)',
      [rooms],
    ),
  ]);
  await nameGivers(tx, handed, 'name');
  const lines = reads.flatMap(({ rows }) => rows.map(({ row }) => row));
  const givers = handed.filter(({ name }) => name !== null);
  return {
    workers: byId(workers),
    organisations: byId(organisations),
    parts: byId(parts),
    givers: byId(givers),
    lines: new Set(lines),
  };
}
