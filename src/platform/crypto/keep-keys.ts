import type { ReadTx } from '../db/tx.ts';
import type { KeyDraft, KeyRing } from './key-ring.ts';

/** A room has a key that the ring did not have when this transaction asked: made meanwhile by another, or lost. */
export class KeyTaken extends Error {
  readonly rooms: readonly number[];
  constructor(rooms: readonly number[]) {
    super(`the database knows another key of room ${rooms.join(', ')}`);
    this.rooms = rooms;
  }
}

/**
 * Has the database take note of the keys that a transaction has made, and puts them on disk. To be called before its commit, so that
 * a row is never kept whose key is not. Throws `KeyTaken`; then the transaction must be rolled back, and what it sealed is worth nothing.
 */
export async function keepKeys(tx: Pick<ReadTx, 'query'>, keys: KeyDraft): Promise<void> {
  if (keys.made.length === 0) return;
  const [answer] = await tx.query<{ taken: number[] }>('select priv.keep_keys($1) as taken', [
    JSON.stringify(keys.made),
  ]);
  const taken = answer?.taken ?? [];
  if (taken.length > 0) throw new KeyTaken(taken);
  keys.write();
}

/**
 * Runs a transaction that may make keys. Two first writings in a new room at once both make its key: the later one is done again, with the
 * key of the earlier, for nothing of it was kept. `KeyTaken` goes on where the ring does not have the key that the database knows.
 */
export async function withKeys<Result>(ring: KeyRing, transaction: () => Promise<Result>): Promise<Result> {
  try {
    return await transaction();
  } catch (error) {
    if (!(error instanceof KeyTaken) || !error.rooms.every((room) => ring.find(room))) throw error;
    return transaction();
  }
}
