import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Column, Kind, Words } from './column.ts';
import { type Cell, nameInFile, type TakenClass, type TakenLine, type TakenVersion } from './own-records.ts';
import {
  type Known,
  type Read,
  readKind,
  readKnown,
  type StoredVersion,
  type Values,
  versionOf,
} from './stored.queries.ts';
import { takenKinds } from './taken-kinds.ts';

interface Room {
  readonly id: number;
  readonly class: TakenClass;
}
interface Asking {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly acting: ActingOn<'case'>;
  readonly trail: Trail;
}

function cellOf(column: Column, value: unknown, known: Known): Cell {
  if (value == null) return null;
  // What a column holds is told by how it is taken out; the test of the kinds compares the two.
  const key = `${value as string | number}`;
  switch (column.is) {
    case 'moment':
      return new Date(value as string | Date).toISOString();
    case 'clock':
      return key.slice(0, 5);
    case 'worker':
      return known.workers.get(key) ?? null;
    case 'organisation':
      return known.organisations.get(key) ?? null;
    case 'part':
      return known.parts.get(key) ?? null;
    case 'line':
      return known.lines.has(key) ? key : null;
    default:
      return value as Cell;
  }
}

const fieldsOf = ({ columns }: Kind, row: Values, known: Known): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([name, { is }]) => is !== 'left' && name !== 'mistaken')
      .map(([name, column]) => [nameInFile(name), cellOf(column, row[name], known)]),
  );

function wordsOf(vault: Vault, table: string, { words = {} }: Kind, row: StoredVersion): TakenVersion['words'] {
  const opened = Object.entries(words).map(([name, sealed]): TakenVersion['words'] => {
    const bytes = row[name];
    if (!(bytes instanceof Buffer)) return {};
    return openWords(vault, { table, name, row }, sealed, bytes);
  });
  return Object.assign({}, ...opened);
}

function openWords(
  vault: Vault,
  { table, name, row }: { readonly table: string; readonly name: string; readonly row: StoredVersion },
  sealed: Words,
  bytes: Buffer,
): TakenVersion['words'] {
  const place = {
    table: sealed.table ?? table,
    row: row.row,
    room: row.room_id,
    version: sealed.version ?? versionOf(row),
  };
  // `body` says nothing of what it is.
  const alone = name === 'body' ? 'text' : name;
  if (sealed.as === 'text') return { [alone]: vault.open(place, bytes) };
  return vault.document<TakenVersion['words']>(place, bytes, (words) => ({ [alone]: words }));
}

function versionIn(vault: Vault, known: Known, { table, kind }: Read, row: StoredVersion): TakenVersion {
  const place = { table: `${table}_reason`, row: row.row, room: row.room_id, version: versionOf(row) };
  const isClosed = row.was === undefined ? false : kind.former === 'closed';
  return {
    version: versionOf(row),
    author: known.workers.get(row.author_id ?? '') ?? null,
    writtenAt: row.written_at.toISOString(),
    reason: row.reason ? vault.open(place, row.reason) : null,
    fields: isClosed ? {} : fieldsOf(kind, row.was ?? row, known),
    words: isClosed ? {} : wordsOf(vault, table, kind, row),
  };
}

/**
 * All lines of these classes in the own organisation's rooms of the case, by kind, with the names that the reader may know. Two statements a kind,
 * whatever there is of it; the trail is told of each line.
 */
export async function readOwnRecords(
  { tx, vault, acting, trail }: Asking,
  classes: readonly TakenClass[],
): Promise<Readonly<Record<string, readonly TakenLine[]>>> {
  const rooms = await tx.query<Room>(
    `select r.id, r.class from app.room r
     where r.case_id = $1 and r.organisation_id = (select priv.my_organisation()) and r.class = any ($2)`,
    [acting.case.id, classes],
  );
  const ids = rooms.map(({ id }) => id);
  const classIn = new Map(rooms.map((room) => [room.id, room.class]));
  const reads = await Promise.all(Object.entries(takenKinds).map(([table, kind]) => readKind(tx, ids, table, kind)));
  const known = await readKnown(tx, ids, reads);
  const linesOf = (read: Read): TakenLine[] =>
    read.rows.map((row) => {
      const informationClass = classIn.get(row.room_id) as TakenClass;
      const version = versionIn(vault, known, read, row);
      trail.saw(
        acting.organisationId,
        informationClass,
        `${read.table.replaceAll('_', '-')}:${row.row}:${version.version}`,
      );
      return {
        id: row.row,
        class: informationClass,
        handedFrom: known.givers.get(row.row) ?? null,
        ...version,
        former: (read.former.get(row.row) ?? []).map((former) => versionIn(vault, known, read, former)),
      };
    });
  return Object.fromEntries(reads.map((read) => [read.table, linesOf(read)]));
}
