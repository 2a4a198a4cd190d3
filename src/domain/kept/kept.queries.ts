import type { Vault } from '../../platform/crypto/vault.ts';
import type { Placed } from '../room/index.ts';

/** A line that keeps its former versions: who wrote it, where it lies, and its closed text. */
export interface KeptRow extends Placed {
  id: string;
  room_id: number;
  version: number;
  written_at: Date;
  body: Buffer | null;
}

export interface Kept {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly own: boolean;
  readonly version: number;
  readonly writtenAt: string;
}

/** Columns of a `KeptRow` of a table called `t` that are its own; the rest follows from its room, see `queryLines`. */
export const keptColumns = 't.id, t.room_id, t.author_id, t.version, t.written_at, t.body';

export const keptView = (row: KeptRow): Kept => ({
  id: row.id,
  organisationId: row.organisation_id,
  organisation: row.organisation,
  author: row.author,
  own: row.own,
  version: row.version,
  writtenAt: row.written_at.toISOString(),
});

/** The closed text of a line, which is a small JSON document. */
export const openBody = <Body extends object>(
  vault: Vault,
  table: string,
  { id, room_id, version, body }: Pick<KeptRow, 'id' | 'room_id' | 'version' | 'body'>,
): Partial<Body> =>
  body === null ? {} : (JSON.parse(vault.open({ table, row: id, room: room_id, version }, body)) as Partial<Body>);
