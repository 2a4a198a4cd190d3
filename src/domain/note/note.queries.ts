import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { NoteView, VersionView } from './note.ts';

interface NoteRow {
  id: string;
  room_id: number;
  class: string;
  organisation_id: string;
  organisation: string;
  own: boolean;
  author_id: string;
  author: string | null;
  happened_on: string;
  written_at: Date;
  version: number;
  body: Buffer;
}

/** One note as the viewer may see it, or nothing. */
export async function findNote(
  tx: ReadTx,
  vault: Vault,
  caseId: string,
  noteId: string,
): Promise<(NoteView & { roomId: number }) | undefined> {
  const [row] = await tx.query<NoteRow>(
    `select n.id, n.room_id, r.class, r.organisation_id, o.name as organisation, o.id = (select priv.my_organisation()) as own, n.author_id,
       (select m.worker_name from app.member m where m.worker_id = n.author_id limit 1) as author, n.happened_on, n.written_at, n.version, n.body
     from app.note n join app.room r on r.id = n.room_id join app.organisation o on o.id = r.organisation_id
     where n.id = $2 and r.case_id = $1`,
    [caseId, noteId],
  );
  if (!row) return undefined;
  return {
    id: row.id,
    roomId: row.room_id,
    class: row.class,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    author: row.author,
    happenedOn: row.happened_on,
    writtenAt: row.written_at.toISOString(),
    version: row.version,
    mine: row.own,
    text: vault.open({ table: 'note', row: row.id, room: row.room_id, version: row.version }, row.body),
  };
}

/** Earlier texts of a note, the newest first. */
export async function readVersions(tx: ReadTx, vault: Vault, noteId: string): Promise<VersionView[]> {
  const rows = await tx.query<{
    version: number;
    room_id: number;
    body: Buffer;
    written_at: Date;
    author: string | null;
  }>(
    `select v.version, v.room_id, v.body, v.written_at, (select m.worker_name from app.member m where m.worker_id = v.author_id limit 1) as author
     from app.note_version v where v.note_id = $1 order by v.version desc limit 50`,
    [noteId],
  );
  return rows.map((row) => ({
    version: row.version,
    writtenAt: row.written_at.toISOString(),
    author: row.author,
    text: vault.open({ table: 'note', row: noteId, room: row.room_id, version: row.version }, row.body),
  }));
}

export const insertNote = (
  tx: Tx,
  note: { id: string; roomId: number; authorId: string; happenedOn: string; body: Buffer; at: Date },
) =>
  tx.query(
    'insert into app.note (id, room_id, author_id, happened_on, body, written_at) values ($1, $2, $3, $4, $5, $6)',
    [note.id, note.roomId, note.authorId, note.happenedOn, note.body, note.at],
  );

/** Puts the next version in place if the given one still stands; the database keeps the former text. Returns whether it did. */
export async function replaceNote(
  tx: Tx,
  note: { id: string; version: number; authorId: string; happenedOn: string; body: Buffer; at: Date },
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `update app.note set body = $3, version = version + 1, author_id = $4, happened_on = $5, written_at = $6
     where id = $1 and version = $2 returning id`,
    [note.id, note.version, note.body, note.authorId, note.happenedOn, note.at],
  );
  return rows.length === 1;
}
