import { createHash } from 'node:crypto';
import type { Vault } from '../../platform/crypto/vault.ts';
import { insertRow } from '../../platform/db/rows.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';

/** Bytes of one piece: so much is closed, sent and opened at once. */
export const pieceBytes = 1_000_000;

/** What is kept of a file: as it is opened, or of evidence as it came. */
export type Kept = 'document_part' | 'document_original';

/** Which file of a document, and in which room. */
export interface FileOf {
  readonly id: string;
  readonly roomId: number;
  readonly filed: number;
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const placeOf = (table: Kept, { id, roomId, filed }: FileOf, nth: number, pieces: number) => ({
  table,
  // How many there are is bound to each: without the last no other opens.
  row: `${id}/${nth}/${pieces}`,
  room: roomId,
  version: filed,
});

/** Keeps a file, piece by piece, closed with the key of its room. */
export async function keepFile(tx: Tx, vault: Vault, table: Kept, of: FileOf, bytes: Uint8Array): Promise<void> {
  const pieces = Math.ceil(bytes.length / pieceBytes);
  for (let nth = 0; nth < pieces; nth += 1) {
    const piece = bytes.subarray(nth * pieceBytes, (nth + 1) * pieceBytes);
    const sealed = vault.sealBytes(placeOf(table, of, nth, pieces), piece);
    await insertRow(tx, `app.${table}`, {
      document_id: of.id,
      room_id: of.roomId,
      filed: of.filed,
      nth,
      pieces,
      sealed,
    });
  }
}

/**
 * Opens a file that is kept.
 *
 * @throws Problem `not-found` where this viewer sees no piece of it; an error where a piece was changed or is missing
 */
export async function openFile(tx: ReadTx, vault: Vault, table: Kept, of: FileOf): Promise<Buffer<ArrayBuffer>> {
  const all = await tx.query<{ nth: number; sealed: Buffer }>(
    `select nth, sealed from app.${table} where document_id = $1 and filed = $2 order by nth`,
    [of.id, of.filed],
  );
  if (all.length === 0) throw new Problem('not-found');
  return Buffer.concat(all.map(({ nth, sealed }) => vault.openBytes(placeOf(table, of, nth, all.length), sealed)));
}
