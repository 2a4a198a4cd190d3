import { randomUUID } from 'node:crypto';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Writing } from '../line/index.ts';
import type { PieceSort } from './codes.ts';
import type { Anchor } from './piece.ts';
import type { LinkDraft } from './piece-fields.ts';
import { linkTable } from './piece-table.ts';

/** Where and by whom something is written. */
export interface Writer {
  readonly roomId: number;
  readonly authorId: string;
  readonly at: Date;
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

/** Writes several links at once; returns their ids in the order given. */
export function insertLinks(writing: Writing, writer: Writer, links: readonly LinkDraft[]): Promise<string[]> {
  return Promise.all(
    links.map(async (link) => {
      const id = randomUUID();
      await linkTable.insert(writing, { id, ...writer }, link);
      return id;
    }),
  );
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
