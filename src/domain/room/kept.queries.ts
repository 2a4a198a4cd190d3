import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { FormerVersion } from './former.queries.ts';
import type { Placed } from './placed.queries.ts';

/** The own organisation's room of a class on a case, if the acting worker reads it. */
export async function ownRoom(tx: ReadTx, caseId: string, informationClass: string): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = $2 and organisation_id = (select priv.my_organisation())`,
    [caseId, informationClass],
  );
  return row?.id;
}

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

/** Tables whose corrections keep their former versions (db/policies/5_history.sql). */
type WithHistory = 'piece' | 'link' | 'telling' | 'wish' | LineWithHistory;
/** Those of them whose closed text is a small JSON document. */
type LineWithHistory =
  | 'need'
  | 'goal'
  | 'sector_place'
  | 'heard'
  | 'justice_line'
  | 'process'
  | 'process_step'
  | 'process_offence'
  | 'process_companion'
  | 'backing';

/** A former version as it is stored: text and reason still closed. */
export interface VersionRow<Was = Readonly<Record<string, unknown>>> {
  readonly version: number;
  readonly roomId: number;
  readonly was: Was;
  readonly body: Buffer | null;
  readonly reason: Buffer | null;
  readonly author: string | null;
  readonly writtenAt: Date;
}

/** Former versions of a row, the newest first, fifty at most. The table is one of those named in its type. */
export const readVersions = <Was = VersionRow['was']>(
  tx: ReadTx,
  table: WithHistory,
  id: string,
): Promise<VersionRow<Was>[]> =>
  tx.query<VersionRow<Was>>(
    `select v.version, v.room_id as "roomId", v.was, v.body, v.reason, v.written_at as "writtenAt",
       (select m.worker_name from app.member m where m.worker_id = v.author_id limit 1) as author
     from app.${table}_version v where v.${table}_id = $1 order by v.version desc limit 50`,
    [id],
  );

/** Why a version was made; nothing when no reason was given. */
export const openReason = (
  vault: Vault,
  table: WithHistory,
  { id, roomId, version, reason }: { id: string; roomId: number; version: number; reason: Buffer | null },
): string | null => reason && vault.open({ table: `${table}_reason`, row: id, room: roomId, version }, reason);

/** Former versions of a line whose closed text is a small JSON document. */
export async function readFormer(
  tx: ReadTx,
  vault: Vault,
  table: LineWithHistory,
  id: string,
): Promise<FormerVersion[]> {
  const rows = await readVersions(tx, table, id);
  return rows.map((row) => ({
    version: row.version,
    was: row.was,
    text: openBody<Record<string, string | null>>(vault, table, { ...row, id, room_id: row.roomId }) as Record<
      string,
      string | null
    >,
    reason: openReason(vault, table, { ...row, id }),
    author: row.author,
    writtenAt: row.writtenAt.toISOString(),
  }));
}

/** Closes the text of a line, and the reason of a correction, for one version of it. */
export function sealLine(
  vault: Vault,
  table: string,
  at: { readonly row: string; readonly room: number; readonly version: number },
  body: object,
  reason?: string,
): { body: Buffer; reason: Buffer | null } {
  return {
    body: vault.seal({ table, ...at }, JSON.stringify(body)),
    reason: reason === undefined ? null : vault.seal({ table: `${table}_reason`, ...at }, reason),
  };
}
