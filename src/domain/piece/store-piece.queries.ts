import { randomUUID } from 'node:crypto';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { PieceSort } from './codes.ts';
import type { Draft } from './draft.ts';
import type { Words } from './piece.queries.ts';
import type { Anchor } from './piece.ts';

/** Where and by whom something is written. */
export interface Writer {
  readonly roomId: number;
  readonly authorId: string;
  readonly at: Date;
}

/** The own organisation's room of the account on a case, if there is one. */
export async function accountRoom(tx: ReadTx, caseId: string): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = 'account' and organisation_id = (select priv.my_organisation())`,
    [caseId],
  );
  return row?.id;
}

export interface Known {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: string;
}

/** Those of the given pieces that stand in a room; one of another room and one that does not exist are left out alike. */
export const findPieces = (tx: ReadTx, roomId: number, ids: readonly string[]): Promise<Known[]> =>
  tx.query<Known>('select id, sort, code from app.piece where room_id = $1 and id = any ($2) and not mistaken', [
    roomId,
    ids,
  ]);

const sealed = (vault: Vault, table: string, place: { row: string; room: number; version: number }, words: Words) => {
  const said = Object.entries(words).filter(([, value]) => value);
  return said.length === 0 ? null : vault.seal({ table, ...place }, JSON.stringify(Object.fromEntries(said)));
};

const wordsOf = ({ label, text, where }: Draft): Words => ({
  label: label ?? undefined,
  text: text ?? undefined,
  where: where ?? undefined,
});

const clear = (draft: Draft) => [
  draft.code,
  draft.answer,
  draft.whenEdtf,
  draft.from,
  draft.until,
  draft.anchor,
  draft.anchorId,
  draft.source,
  draft.certainty,
  draft.status,
  draft.phases,
  draft.means,
  draft.level,
  draft.direction,
  draft.asChild,
  draft.saidBy,
];

/** Writes a new piece; returns its id. */
export async function insertPiece(
  tx: Tx,
  vault: Vault,
  { roomId, authorId, at }: Writer,
  draft: Draft,
): Promise<string> {
  const id = randomUUID();
  const body = sealed(vault, 'piece', { row: id, room: roomId, version: 1 }, wordsOf(draft));
  await tx.query(
    `insert into app.piece (id, room_id, author_id, written_at, body, sort, code, answer, when_edtf, from_on, until_on, anchor, anchor_id, source,
       certainty, status, phases, means, level, direction, as_child, said_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [id, roomId, authorId, at, body, draft.sort, ...clear(draft)],
  );
  return id;
}

/** She herself in a room, made when she is first spoken of. Two at once make one. */
export async function herselfIn(tx: Tx, { roomId, authorId, at }: Writer): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `insert into app.piece (id, room_id, author_id, written_at, sort, code, source, certainty)
     values ($1, $2, $3, $4, 'actor', 'herself', 'seen', 'certain')
     on conflict (room_id) where sort = 'actor' and code = 'herself' do nothing returning id`,
    [randomUUID(), roomId, authorId, at],
  );
  if (made) return made.id;
  const found = await tx.one<{ id: string }>(
    `select id from app.piece where room_id = $1 and sort = 'actor' and code = 'herself'`,
    [roomId],
  );
  return found.id;
}

export interface Correction {
  readonly id: string;
  /** The version that the writer had before her. */
  readonly version: number;
  readonly reason: string;
  readonly mistaken: boolean;
}

/** Puts the next version in place if the given one still stands; the database keeps the former. Returns whether it did. */
export async function replacePiece(
  tx: Tx,
  vault: Vault,
  { roomId, authorId, at }: Writer,
  { id, version, reason, mistaken }: Correction,
  draft: Draft,
): Promise<boolean> {
  const place = { row: id, room: roomId, version: version + 1 };
  const rows = await tx.query<{ id: string }>(
    `update app.piece set version = version + 1, author_id = $3, written_at = $4, body = $5, reason = $6, mistaken = $7, code = $8, answer = $9,
       when_edtf = $10, from_on = $11, until_on = $12, anchor = $13, anchor_id = $14, source = $15, certainty = $16, status = $17, phases = $18,
       means = $19, level = $20, direction = $21, as_child = $22, said_by = $23
     where id = $1 and version = $2 returning id`,
    [
      id,
      version,
      authorId,
      at,
      sealed(vault, 'piece', place, wordsOf(draft)),
      vault.seal({ table: 'piece_reason', ...place }, reason),
      mistaken,
      ...clear(draft),
    ],
  );
  return rows.length === 1;
}

/** Before and after among the events of a room. Waits for whoever is correcting one there, so that two at once make no ring. */
export async function readAnchors(
  tx: Tx,
  roomId: number,
): Promise<readonly { readonly id: string; readonly anchor: Anchor; readonly anchorId: string }[]> {
  await tx.query('select pg_advisory_xact_lock(4, $1)', [roomId]);
  return tx.query(
    `select id, anchor, anchor_id as "anchorId" from app.piece where room_id = $1 and anchor_id is not null and not mistaken`,
    [roomId],
  );
}
