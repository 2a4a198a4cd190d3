import type { ReadTx } from '../db/tx.ts';
import type { KeyDraft, KeyRing } from './key-ring.ts';
import { openVault, type Vault } from './vault.ts';

/** A room has a key that the ring did not have when this transaction asked: made meanwhile by another, or lost. */
export class KeyTaken extends Error {
  readonly rooms: readonly number[];
  constructor(rooms: readonly number[]) {
    super(`the database knows another key of room ${rooms.join(', ')}`);
    this.rooms = rooms;
  }
}

/** Has the database take note of the keys that a transaction has made, and puts them on disk. Throws `KeyTaken`. */
async function keepKeys(tx: Pick<ReadTx, 'query'>, keys: KeyDraft): Promise<void> {
  if (keys.made.length === 0) return;
  const [answer] = await tx.query<{ taken: number[] }>('select priv.keep_keys($1) as taken', [
    JSON.stringify(keys.made),
  ]);
  const taken = answer?.taken ?? [];
  if (taken.length > 0) throw new KeyTaken(taken);
  keys.write();
}

/**
 * Runs what seals within a transaction, with a vault for it alone. The keys that it makes are noted by the database and on disk when
 * this returns, and so before the commit: a row is never kept whose key is not. Throws `KeyTaken`; then the transaction must be
 * rolled back, and what it sealed is worth nothing.
 */
export async function sealing<Result>(
  tx: Pick<ReadTx, 'query'>,
  ring: Pick<KeyRing, 'draft'>,
  work: (vault: Vault) => Promise<Result>,
): Promise<Result> {
  const keys = ring.draft();
  const result = await work(openVault(keys));
  await keepKeys(tx, keys);
  return result;
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
